import { randomUUID } from 'node:crypto';
import type { Store } from '#lib/server/store/store.ts';
import type { Quote } from '#lib/quotes/quote.ts';

/** What a comment is about; the whole story where it names nothing. */
export type CommentSubject = { event?: string; passage?: Quote };

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
