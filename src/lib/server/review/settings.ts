import { entry, record } from '#lib/server/accounts/audit.ts';
import type { Store } from '#lib/server/store/store.ts';

const FOUR_EYES = 'four-eyes';

/** Whether a story is published only once a second person has checked each of its events. */
export async function demandsChecks({ db }: Store): Promise<boolean> {
	const row = await db
		.selectFrom('settings')
		.select('value')
		.where('name', '=', FOUR_EYES)
		.executeTakeFirst();
	return row?.value === 'on';
}

/** Sets whether every event must be checked before publishing, and records it. */
export async function demandChecks(store: Store, owner: string, demanded: boolean): Promise<void> {
	const value = demanded ? 'on' : 'off';
	const done = entry(owner, demanded ? 'checks-demanded' : 'checks-not-demanded');
	await store.write(async (transaction) => {
		await transaction
			.insertInto('settings')
			.values({ name: FOUR_EYES, value })
			.onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
			.execute();
		await record(transaction, done);
	});
}
