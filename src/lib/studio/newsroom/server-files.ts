import { ask, sentenceOfHarm } from './ask-server.ts';

/** `refused`: the server does not take this file, and would not take it later; its sentence, if it is a harmful one. */
export type Sent = 'kept' | 'failed' | { refused: string | undefined };

const addressOf = (draft: string) => `/newsroom/drafts/${draft}/media`;

/** The names of a draft's pictures, sounds and films that the server has; `undefined` if it cannot be asked. */
export async function listServerFiles(draft: string): Promise<Set<string> | undefined> {
	const response = await ask(addressOf(draft));
	if (!response?.ok) return undefined;
	return new Set(((await response.json()) as { name: string }[]).map(({ name }) => name));
}

/** Has the server keep a file of a draft. */
export async function sendFile(
	draft: string,
	name: string,
	body: Uint8Array<ArrayBuffer>
): Promise<Sent> {
	const query = new URLSearchParams({ name });
	const response = await ask(`${addressOf(draft)}?${query}`, {
		method: 'POST',
		// a body without a type is none for Kit
		headers: { 'content-type': 'application/octet-stream' },
		body
	});
	if (response?.ok) return 'kept';
	if (![400, 409, 413, 415, 422].includes(response?.status ?? 0)) return 'failed';
	return { refused: await sentenceOfHarm(response) };
}

/** A file of a draft that the server keeps; `undefined` if it cannot be had now. */
export async function fetchFile(
	draft: string,
	name: string
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const response = await ask(`${addressOf(draft)}/${encodeURIComponent(name)}`);
	return response?.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}
