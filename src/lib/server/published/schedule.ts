import { randomUUID } from 'node:crypto';
import { timeToDay } from '#lib/dates/days.ts';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import { writeStory } from '#lib/exchange/folder/write-story.ts';
import { entry, record } from '#lib/server/accounts/audit.ts';
import type { Store } from '#lib/server/store/store.ts';
import { hashStory } from '#lib/story/provenance.ts';
import type { Story } from '#lib/story/story.ts';
import { correct } from './correct.ts';
import { forgetEditions } from './editions.ts';
import { publishedOf, publishIn, type Outcome, type Publication } from './publish.ts';

/** Why a story was not published at its time. */
export type ScheduleProblem = Exclude<Outcome, 'done' | 'same'> | 'unsound';
export type Scheduled = { at: number; by: string; problem: ScheduleProblem | null };

/** Sees to it that a story is published at a time as it is now; what was scheduled of its draft before is dropped. */
export async function schedule(store: Store, publication: Publication): Promise<void> {
	const { draft, story, person, note = null, at } = publication;
	const row = {
		at,
		content: JSON.stringify(story),
		person,
		note,
		key: randomUUID(),
		problem: null
	};
	const done = entry(person, 'scheduled', { subject: draft, at: String(at) });
	await store.write(async (transaction) => {
		await transaction
			.insertInto('scheduled')
			.values({ draft, ...row })
			.onConflict((conflict) => conflict.column('draft').doUpdateSet(row))
			.execute();
		await record(transaction, done);
	});
}

/** When a draft is to be published, by whom, and what kept it from that; `undefined` if nothing is scheduled. */
export async function scheduledOf({ db }: Store, draft: string): Promise<Scheduled | undefined> {
	const row = await db
		.selectFrom('scheduled')
		.leftJoin('people', 'people.id', 'scheduled.person')
		.select(['scheduled.at', 'people.name', 'problem'])
		.where('draft', '=', draft)
		.executeTakeFirst();
	return row && { at: row.at, by: row.name ?? '', problem: row.problem as ScheduleProblem | null };
}

/** @returns whether anything was scheduled */
export async function unschedule(store: Store, draft: string, person: string): Promise<boolean> {
	const done = entry(person, 'unscheduled', { subject: draft });
	return store.write(async (transaction) => {
		const { numDeletedRows } = await transaction
			.deleteFrom('scheduled')
			.where('draft', '=', draft)
			.executeTakeFirst();
		if (numDeletedRows > 0n) await record(transaction, done);
		return numDeletedRows > 0n;
	});
}

/**
 * Publishes what is due. Any number of servers may do so at once: whoever takes the row away publishes it, in the
 * same transaction. What cannot be published stays, with its problem.
 */
export async function publishDue(store: Store, now: number): Promise<void> {
	const due = await store.db
		.selectFrom('scheduled')
		.select(['draft', 'key'])
		.where('at', '<=', now)
		.where('problem', 'is', null)
		.orderBy('at')
		.execute();
	for (const each of due) await publishScheduled(store, each);
	if (due.length > 0) forgetEditions(store);
}

function publishScheduled(store: Store, { draft, key }: { draft: string; key: string }) {
	return store.write(async (transaction) => {
		const row = await transaction
			.deleteFrom('scheduled')
			.where('draft', '=', draft)
			.where('key', '=', key)
			.returningAll()
			.executeTakeFirst();
		if (!row) return;
		const { content, person, note, at } = row;
		// readers may have had another version since it was scheduled
		const before = await publishedOf({ db: transaction }, draft);
		const story = correct(JSON.parse(content) as Story, before, timeToDay(at), note ?? undefined);
		const isSound = readStory(story.slug, writeStory(story)).ok;
		const publication = { draft, story, person, at, ...(note !== null && { note }) };
		const outcome = isSound
			? await publishIn(transaction, publication, await hashStory(story), key)
			: 'unsound';
		if (outcome !== 'done' && outcome !== 'same')
			await transaction
				.insertInto('scheduled')
				.values({ ...row, problem: outcome })
				.execute();
	});
}
