import type { Story } from '#lib/story/story.ts';
import { ask, doneBy, type Done } from '#lib/studio/newsroom/ask-server.ts';

/** As the server has it (`server/published/history.ts`). */
export type HistoryLine = {
	/** The id of a publication or a named state; `null` where the story was withdrawn. */
	id: string | null;
	kind: 'published' | 'withdrawn' | 'named';
	text: string;
	by: string;
	at: number;
};

/** Every version published from a draft, and its named states, the latest first; `undefined` if they cannot be had. */
export async function askHistory(draft: string): Promise<HistoryLine[] | undefined> {
	const response = await ask(addressOf(draft));
	return response?.ok ? ((await response.json()) as HistoryLine[]) : undefined;
}

/** The draft's story at one of these. */
export async function askStory(draft: string, id: string): Promise<Story | undefined> {
	const response = await ask(`${addressOf(draft)}?at=${encodeURIComponent(id)}`);
	return response?.ok ? ((await response.json()) as Story) : undefined;
}

/** Names the state that the server has. */
export async function nameAtServer(draft: string, name: string): Promise<Done> {
	const response = await ask(addressOf(draft), {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ name: name.slice(0, 200) })
	});
	return doneBy(response);
}

const addressOf = (draft: string) => `/newsroom/drafts/${draft}/history`;
