import type { Original } from '#lib/story/original.ts';
import type { FetchedFile } from '#lib/studio/texts/imported-text.ts';
import { ask } from './ask-server.ts';

const PROBLEMS = [
	...(['address', 'unreachable', 'status', 'type', 'too-large', 'too-slow', 'redirects'] as const),
	...(['busy', 'forbidden', 'failed'] as const)
];

/** Why a page could not be fetched; `language` has the sentence. */
export type FetchProblem = (typeof PROBLEMS)[number];

const ADDRESS = '/newsroom/originals';

/** Has the server fetch a page for a draft, and keep it. */
export async function fetchFrom(
	draft: string,
	address: string
): Promise<FetchedFile | { problem: FetchProblem }> {
	const response = await ask(ADDRESS, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ draft, address })
	});
	if (!response?.ok) return { problem: await problemOf(response) };
	const original = (await response.json()) as Original;
	const data = await (await ask(originalAddress(original)))?.blob();
	if (!data) return { problem: 'failed' };
	const file = new File([data], '', { type: original.type });
	return { file, address: original.address, original: original.id };
}

async function problemOf(response: Response | undefined): Promise<FetchProblem> {
	const status = response?.status ?? 0;
	if ([401, 403, 404].includes(status)) return 'forbidden';
	if (!response || ![422, 429].includes(status)) return 'failed';
	const { problem } = (await response.json()) as { problem?: unknown };
	return PROBLEMS.find((known) => known === problem) ?? 'failed';
}

/** Pages fetched for a draft, the latest first. */
export async function listOriginals(draft: string): Promise<Original[]> {
	const response = await ask(`${ADDRESS}?draft=${draft}`);
	const originals = response?.ok ? ((await response.json()) as Original[]) : [];
	// files that were brought are at their articles
	return originals.filter(({ address }) => address !== '');
}

/** Where an original can be downloaded. */
export function originalAddress({ id }: Original): string {
	return `${ADDRESS}/${id}`;
}
