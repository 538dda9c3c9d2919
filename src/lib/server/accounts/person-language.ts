import { isLanguage, type Language } from '#lib/dates/language.ts';
import type { Store } from '#lib/server/store/store.ts';

/** Keeps the language in which someone used the newsroom last, to write to them in. */
export async function rememberLanguage(
	store: Store,
	email: string,
	language: Language
): Promise<void> {
	await store.write((transaction) =>
		transaction.updateTable('people').set({ language }).where('email', '=', email).execute()
	);
}

/** The address of a person, and the language to write to them in, if it is known. */
export async function addressOf(
	{ db }: Store,
	person: string
): Promise<{ email: string; language: Language | undefined } | undefined> {
	const row = await db
		.selectFrom('people')
		.select(['email', 'language'])
		.where('id', '=', person)
		.executeTakeFirst();
	return row && { email: row.email, language: isLanguage(row.language) ? row.language : undefined };
}
