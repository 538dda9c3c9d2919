import { randomUUID } from 'node:crypto';
import type { Store } from '#lib/server/store/store.ts';
import type { Story } from '#lib/story/story.ts';

const MOST = 500;

export type HistoryLine = {
	/** The hash of what was published, or the id of a state that someone named; `null` where a story was withdrawn. */
	id: string | null;
	kind: 'published' | 'withdrawn' | 'named';
	/** The name of the state, or what the editor said about the correction. */
	text: string;
	/** Whose doing it was; empty where a program's. */
	by: string;
	at: number;
};

/** Every version published from a draft, and its named states; the latest first. */
export async function listHistory({ db }: Store, draft: string): Promise<HistoryLine[]> {
	const publications = await db
		.selectFrom('publications')
		.leftJoin('people', 'people.id', 'publications.person')
		.select(['version', 'note', 'people.name', 'at'])
		.where('story', '=', draft)
		.orderBy('number', 'desc')
		.limit(MOST)
		.execute();
	const states = await db
		.selectFrom('named_states')
		.leftJoin('people', 'people.id', 'named_states.person')
		.select(['named_states.id', 'named_states.name as text', 'people.name', 'at'])
		.where('draft', '=', draft)
		.orderBy('at', 'desc')
		.limit(MOST)
		.execute();
	const lines = [
		...publications.map(({ version, note, name, at }): HistoryLine => ({
			...{ id: version, kind: version === null ? 'withdrawn' : 'published' },
			...{ text: note ?? '', by: name ?? '', at }
		})),
		...states.map(({ id, text, name, at }): HistoryLine => ({
			...{ id, kind: 'named', text, by: name ?? '', at }
		}))
	];
	return lines.sort((a, b) => b.at - a.at);
}

/** A draft's story as it was published or named; `undefined` if the draft has no such. */
export async function storyThen(
	{ db }: Store,
	draft: string,
	id: string
): Promise<Story | undefined> {
	const row =
		(await db
			.selectFrom('story_versions')
			.select('content')
			.where('story', '=', draft)
			.where('hash', '=', id)
			.executeTakeFirst()) ??
		(await db
			.selectFrom('named_states')
			.select('content')
			.where('draft', '=', draft)
			.where('id', '=', id)
			.executeTakeFirst());
	return row && (JSON.parse(row.content) as Story);
}

/** Keeps a draft's story as it is under a name. `full`: the draft has as many of them as it may have. */
export async function nameState(
	store: Store,
	draft: string,
	{ name, person, story }: { name: string; person: string; story: Story }
): Promise<'named' | 'full'> {
	const row = { id: randomUUID(), draft, name, person, at: Date.now() };
	return store.write(async (transaction) => {
		const { count } = await transaction
			.selectFrom('named_states')
			.select(({ fn }) => fn.countAll<number>().as('count'))
			.where('draft', '=', draft)
			.where('id', '!=', row.id)
			.executeTakeFirstOrThrow();
		if (count >= MOST) return 'full';
		await transaction
			.insertInto('named_states')
			.values({ ...row, content: JSON.stringify(story) })
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute();
		return 'named';
	});
}
