import { randomUUID } from 'node:crypto';
import type { Store } from '#lib/server/store/store.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { Comment, CommentSubject } from '#lib/story/review.ts';

export type NewComment = CommentSubject & {
	draft: string;
	person: string;
	text: string;
	/** The id of the comment that it answers. */
	answers?: string;
};

/** Someone who can be mentioned. */
type Reader = { id: string; name: string };

/**
 * Keeps a comment. Of `readers`, who may see the draft, it mentions those whose names stand behind an @ in it.
 * Returns its id; `undefined` if what it answers is not there.
 */
export async function addComment(
	store: Store,
	{ draft, person, text, answers, event, passage }: NewComment,
	readers: readonly Reader[]
): Promise<string | undefined> {
	const id = randomUUID();
	const at = Date.now();
	const mentioned = mentionedIn(text, readers).filter((reader) => reader !== person);
	return store.write(async (transaction) => {
		if (answers !== undefined) {
			const first = await transaction
				.selectFrom('comments')
				.select('id')
				.where('id', '=', answers)
				.where('draft', '=', draft)
				.where('answers', 'is', null)
				.executeTakeFirst();
			if (!first) return undefined;
		}
		await transaction
			.insertInto('comments')
			.values({
				...{ id, draft, text, person, at, answers: answers ?? null, event: event ?? null },
				passage: passage ? JSON.stringify(passage) : null,
				...{ resolved_by: null, resolved_at: null }
			})
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute();
		if (mentioned.length > 0)
			await transaction
				.insertInto('comment_mentions')
				.values(mentioned.map((reader) => ({ comment: id, person: reader })))
				.onConflict((conflict) => conflict.columns(['comment', 'person']).doNothing())
				.execute();
		return id;
	});
}

/** The ids of the people whose names stand behind an @; of two names that fit the longer one counts. */
export function mentionedIn(text: string, readers: readonly Reader[]): string[] {
	const byLength = readers.toSorted((a, b) => b.name.length - a.name.length);
	const found = new Set<string>();
	for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])@/gu)) {
		const name = byLength.find((reader) => isNameAt(text.slice(index + 1), reader.name));
		if (name) found.add(name.id);
	}
	return [...found];
}

function isNameAt(text: string, name: string): boolean {
	const next = text.slice(name.length, name.length + 1);
	return (
		text.slice(0, name.length).toLowerCase() === name.toLowerCase() && !/[\p{L}\p{N}]/u.test(next)
	);
}

/** All comments on a draft, the oldest first. */
export async function listComments({ db }: Store, draft: string): Promise<Comment[]> {
	const rows = await db
		.selectFrom('comments')
		.leftJoin('people', 'people.id', 'comments.person')
		.leftJoin('people as settler', 'settler.id', 'comments.resolved_by')
		.select(['comments.id', 'answers', 'event', 'passage', 'text', 'at', 'resolved_at'])
		.select(['people.name as by', 'settler.name as settled_by'])
		.where('draft', '=', draft)
		.orderBy('at')
		.orderBy('comments.id')
		.execute();
	return rows.map(({ id, answers, event, passage, text, at, by, settled_by, resolved_at }) => ({
		...{ id, text, at: Number(at), by: by ?? '?' },
		...(answers !== null && { answers }),
		...(event !== null && { event }),
		...(passage !== null && { passage: JSON.parse(passage) as Quote }),
		...(resolved_at !== null && {
			resolved: { by: settled_by ?? '?', at: Number(resolved_at) }
		})
	}));
}

/** Settles a talk, or opens it again. Returns whether the draft has it. */
export async function resolveComment(
	store: Store,
	draft: string,
	{ id, person, resolved }: { id: string; person: string; resolved: boolean }
): Promise<boolean> {
	const at = Date.now();
	const { numUpdatedRows } = await store.write((transaction) =>
		transaction
			.updateTable('comments')
			.set(
				resolved
					? { resolved_by: person, resolved_at: at }
					: { resolved_by: null, resolved_at: null }
			)
			.where('id', '=', id)
			.where('draft', '=', draft)
			.where('answers', 'is', null)
			.executeTakeFirst()
	);
	return numUpdatedRows > 0n;
}

/** A comment that someone is mentioned in, and that nobody has settled. */
export type Mention = {
	id: string;
	draft: string;
	/** The draft's title. */
	title: string;
	event: string | null;
	text: string;
	by: string;
	at: number;
};

const MAX_MENTIONS = 50;

/** Where a person is mentioned, the newest first; who may see those drafts still is for the caller to say. */
export async function listMentions({ db }: Store, person: string): Promise<Mention[]> {
	const rows = await db
		.selectFrom('comment_mentions')
		.innerJoin('comments', 'comments.id', 'comment_mentions.comment')
		.leftJoin('comments as first', 'first.id', 'comments.answers')
		.innerJoin('drafts', 'drafts.id', 'comments.draft')
		.leftJoin('people', 'people.id', 'comments.person')
		.select(['comments.id', 'comments.draft', 'drafts.title', 'comments.text', 'comments.at'])
		.select(({ fn }) => fn.coalesce('comments.event', 'first.event').as('event'))
		.select('people.name as by')
		.where('comment_mentions.person', '=', person)
		.where('comments.resolved_at', 'is', null)
		.where('first.resolved_at', 'is', null)
		.orderBy('comments.at', 'desc')
		.limit(MAX_MENTIONS)
		.execute();
	return rows.map(({ at, by, ...row }) => ({ ...row, at: Number(at), by: by ?? '?' }));
}
