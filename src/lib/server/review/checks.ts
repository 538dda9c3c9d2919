import { randomUUID } from 'node:crypto';
import type { Store } from '#lib/server/store/store.ts';
import type { CheckedContent, KeptVerdict, Verdict } from '#lib/story/checked.ts';
import { canonicalStory, hashStory } from '#lib/story/provenance.ts';

/** An event whose check is asked for: what one would be of, and who wrote that last. */
export type Checkable = { id: string; content: CheckedContent; writer: string | null };

/** `same-person`: whoever wrote an event last cannot check it. `stale`: it says something else by now. */
export type CheckOutcome = 'done' | 'same-person' | 'stale';

/** Keeps what a person says of an event as they saw it, which is what `hash` is of. */
export async function addVerdict(
	store: Store,
	draft: string,
	{ id: event, content, writer }: Checkable,
	{ person, hash, verdict }: { person: string; hash: string; verdict: Verdict | 'withdrawn' }
): Promise<CheckOutcome> {
	if (hash !== (await hashStory(content))) return 'stale';
	// whoever finds a mistake of their own may say so
	if (verdict === 'right' && writer === person) return 'same-person';
	const row = {
		...{ id: randomUUID(), draft, event, hash, content: canonicalStory(content) },
		...{ verdict, person, at: Date.now() }
	};
	await store.write((transaction) =>
		transaction
			.insertInto('event_checks')
			.values(row)
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute()
	);
	return 'done';
}

/** Every verdict on a draft's events that its person has not taken back, the latest first. */
export async function listVerdicts(store: Store, draft: string): Promise<KeptVerdict[]> {
	const rows = await store.db
		.selectFrom('event_checks')
		.leftJoin('people', 'people.id', 'event_checks.person')
		.select(['event', 'hash', 'content', 'verdict', 'person', 'people.name as by', 'at'])
		.where('draft', '=', draft)
		.orderBy('at', 'desc')
		.orderBy('event_checks.id', 'desc')
		.execute();
	const withdrawn = new Set<string>();
	return rows.flatMap(({ content, person, by, at, verdict, ...row }): KeptVerdict[] => {
		const said = JSON.stringify([person, row.event, row.hash]);
		if (verdict === 'withdrawn') withdrawn.add(said);
		if (verdict === 'withdrawn' || withdrawn.has(said)) return [];
		const kept = { content: JSON.parse(content) as CheckedContent, by: by ?? '?', at: Number(at) };
		return [{ ...row, ...kept, verdict }];
	});
}

/** Whether a person has a verdict on what an event says, to be taken back. */
export async function hasVerdict(
	{ db }: Store,
	draft: string,
	{ event, hash, person }: { event: string; hash: string; person: string }
): Promise<boolean> {
	const last = await db
		.selectFrom('event_checks')
		.select('verdict')
		.where('draft', '=', draft)
		.where('event', '=', event)
		.where('hash', '=', hash)
		.where('person', '=', person)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.executeTakeFirst();
	return last !== undefined && last.verdict !== 'withdrawn';
}
