import type { Original } from '#lib/story/original.ts';
import type { FetchedFile } from '#lib/studio/texts/imported-text.ts';
import { ask, doneBy } from './ask-server.ts';

const PROBLEMS = [
	...(['address', 'unreachable', 'status', 'type', 'too-large', 'too-slow', 'redirects'] as const),
	...(['busy', 'failed'] as const)
];

/** Why a page could not be fetched; `language` has the sentence. */
export type FetchProblem = (typeof PROBLEMS)[number];
/** `sentence`: what the server says of it. */
type FetchRefusal = { problem: FetchProblem; sentence?: string };

const ADDRESS = '/newsroom/originals';

/** Has the server fetch a page for a draft, and keep it. */
export async function fetchFrom(
	draft: string,
	address: string
): Promise<FetchedFile | FetchRefusal> {
	const response = await ask(ADDRESS, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ draft, address })
	});
	if (!response?.ok) return refusalOf(response);
	const original = (await response.json()) as Original;
	const data = await (await ask(originalAddress(original)))?.blob();
	if (!data) return { problem: 'failed' };
	const file = new File([data], '', { type: original.type });
	return { file, address: original.address, original: original.id };
}

async function refusalOf(response: Response | undefined): Promise<FetchRefusal> {
	if (!response || ![422, 429].includes(response.status))
		return { problem: 'failed', ...(await doneBy(response)) };
	const { problem } = (await response.clone().json()) as { problem?: unknown };
	const known = PROBLEMS.find((each) => each === problem);
	return known ? { problem: known } : { problem: 'failed', ...(await doneBy(response)) };
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
