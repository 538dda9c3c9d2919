import type { BenchEvent } from '../stories.ts';

/**
 * The interface of a contender's page. Each method returns when it has been told; the bench waits for the next frame.
 */
export type BenchPage = {
	/** Whether what was asked for is drawn, and can be moved. */
	ready: () => boolean;
	/** Where the pointer drags and turns its wheel. */
	box: () => { x: number; y: number; width: number; height: number };
	filter?: (company: string | undefined) => void | Promise<void>;
	search?: (word: string) => void | Promise<void>;
	select?: (id: string) => void | Promise<void>;
	/** Where zooming is not by the wheel: one step nearer or, below 0, further away. */
	zoom?: (direction: number) => void | Promise<void>;
	/** Put it away, and bring it back as new. */
	renew?: () => void | Promise<void>;
};

declare global {
	var benchPage: BenchPage | undefined;
}

export function countOfEvents(): number {
	return Number(new URLSearchParams(location.search).get('n') ?? 5);
}

/** The events that every contender draws, as they come from the server. */
export async function fetchEvents(): Promise<BenchEvent[]> {
	const response = await fetch(`/events/${countOfEvents()}.json`);
	return (await response.json()) as BenchEvent[];
}

export function boxOf(selector: string): ReturnType<BenchPage['box']> {
	const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
	return { x, y, width, height };
}
