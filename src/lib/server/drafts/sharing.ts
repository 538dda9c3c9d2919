import type { Person } from '#lib/server/collab/recognise.ts';
import { entry, record } from '#lib/server/accounts/audit.ts';
import { announceChange } from '#lib/server/accounts/person-changes.ts';
import type { Store } from '#lib/server/store/store.ts';

/** Who may write a draft besides its author and the editors. */
export type Sharing = {
	all: boolean;
	/** The people that it is shared with. */
	people: string[];
};

/** Someone a draft can be shared with: editors have all drafts anyway. */
export type Sharer = { id: string; name: string; shared: boolean };

/** Whether a person decides who may write a draft: its author, and whoever edits. */
export async function mayShare({ db }: Store, person: Person, draft: string): Promise<boolean> {
	const row = await db
		.selectFrom('drafts')
		.select('owner')
		.where('id', '=', draft)
		.executeTakeFirst();
	return row !== undefined && (person.role !== 'author' || row.owner === person.id);
}

export async function readSharing({ db }: Store, draft: string): Promise<Sharing> {
	const open = await db
		.selectFrom('open_drafts')
		.select('draft')
		.where('draft', '=', draft)
		.executeTakeFirst();
	const rows = await db
		.selectFrom('draft_shares')
		.select('person')
		.where('draft', '=', draft)
		.execute();
	return { all: open !== undefined, people: rows.map(({ person }) => person) };
}

/** The authors that a draft can be shared with, by name. */
export async function listSharers(store: Store, draft: string): Promise<Sharer[]> {
	const { people } = await readSharing(store, draft);
	const rows = await store.db
		.selectFrom('people')
		.select(['id', 'name'])
		.where('removed_at', 'is', null)
		.where('role', '=', 'author')
		.where('id', 'not in', ({ selectFrom }) =>
			selectFrom('drafts')
				.select(({ fn, val }) => fn.coalesce('owner', val('')).as('owner'))
				.where('drafts.id', '=', draft)
		)
		.orderBy('name')
		.execute();
	return rows.map((row) => ({ ...row, shared: people.includes(row.id) }));
}

/** Shares a draft with all, or with those people and no others. Whoever loses it is cut off at once. */
export async function share(
	store: Store,
	draft: string,
	by: string,
	{ all, people }: Sharing
): Promise<void> {
	const at = Date.now();
	const known = await listSharers(store, draft);
	const wanted = new Set(all ? [] : people);
	const before = await readSharing(store, draft);
	const chosen = known.filter(({ id }) => wanted.has(id));
	const names = chosen.map(({ name }) => name).join(', ');
	const done = entry(by, 'shared', { subject: draft, with: all ? 'all' : names });
	await store.write(async (transaction) => {
		if (all)
			await transaction
				.insertInto('open_drafts')
				.values({ draft })
				.onConflict((conflict) => conflict.column('draft').doNothing())
				.execute();
		else await transaction.deleteFrom('open_drafts').where('draft', '=', draft).execute();
		const lost = before.people.filter((person) => !wanted.has(person));
		if (lost.length > 0)
			await transaction
				.deleteFrom('draft_shares')
				.where('draft', '=', draft)
				.where('person', 'in', lost)
				.execute();
		const rows = chosen.map(({ id }) => ({ draft, person: id, shared_by: by, at }));
		if (rows.length > 0)
			await transaction
				.insertInto('draft_shares')
				.values(rows)
				.onConflict((conflict) => conflict.columns(['draft', 'person']).doNothing())
				.execute();
		await record(transaction, done);
	});
	if (all) return;
	for (const { id, shared } of known)
		if ((before.all || shared) && !wanted.has(id)) announceChange(id);
}
