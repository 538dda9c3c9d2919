import { entry, record, type Action } from '#lib/server/accounts/audit.ts';
import type { Store } from '#lib/server/store/store.ts';

/** The decisions of an owner for the whole site, each with the lines of the log that say so. */
const SETTINGS = {
	'four-eyes': ['checks-demanded', 'checks-not-demanded'],
	'second-factor': ['factor-demanded', 'factor-not-demanded']
} satisfies Record<string, [on: Action, off: Action]>;
type Setting = keyof typeof SETTINGS;

/** Whether a story is published only once a second person has checked each of its events. */
export function demandsChecks(store: Pick<Store, 'db'>): Promise<boolean> {
	return isOn(store, 'four-eyes');
}

/** Sets whether every event must be checked before publishing, and records it. */
export function demandChecks(store: Store, owner: string, demanded: boolean): Promise<void> {
	return set(store, owner, 'four-eyes', demanded);
}

/** Whether nobody gets into the newsroom without a second factor. */
export function demandsFactor(store: Pick<Store, 'db'>): Promise<boolean> {
	return isOn(store, 'second-factor');
}

/** Sets whether everybody needs a second factor, and records it. */
export function demandFactor(store: Store, owner: string, demanded: boolean): Promise<void> {
	return set(store, owner, 'second-factor', demanded);
}

async function isOn({ db }: Pick<Store, 'db'>, name: Setting): Promise<boolean> {
	const row = await db
		.selectFrom('settings')
		.select('value')
		.where('name', '=', name)
		.executeTakeFirst();
	return row?.value === 'on';
}

async function set(store: Store, owner: string, name: Setting, isDemanded: boolean): Promise<void> {
	const value = isDemanded ? 'on' : 'off';
	const [on, off] = SETTINGS[name];
	const done = entry(owner, isDemanded ? on : off);
	await store.write(async (transaction) => {
		await transaction
			.insertInto('settings')
			.values({ name, value })
			.onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
			.execute();
		await record(transaction, done);
	});
}
