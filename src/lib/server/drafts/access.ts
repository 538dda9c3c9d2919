import type { Person } from '#lib/server/collab/recognise.ts';
import type { Store } from '#lib/server/store/store.ts';

/** What the studio makes ids of: nobody can guess one. */
export const DRAFT_ID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Whether a person may write a draft: its owner, and whoever edits. A draft that is not there is nobody's. */
export async function mayWrite(store: Store, person: Person, draft: string): Promise<boolean> {
	const row = await store.db
		.selectFrom('drafts')
		.select('owner')
		.where('id', '=', draft)
		.executeTakeFirst();
	return row !== undefined && (person.role !== 'author' || row.owner === person.id);
}

/** Makes a draft of a person's, unless it is there. Returns whether the person may write it. */
export async function startDraft(store: Store, person: Person, draft: string): Promise<boolean> {
	if (!DRAFT_ID.test(draft)) return false;
	const at = Date.now();
	const row = {
		id: draft,
		title: '',
		owner: person.id,
		counter: 0,
		created_at: at,
		changed_at: at
	};
	await store.write((transaction) =>
		transaction
			.insertInto('drafts')
			.values(row)
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute()
	);
	return mayWrite(store, person, draft);
}
