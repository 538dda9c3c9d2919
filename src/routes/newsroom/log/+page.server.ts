import { REFUSALS } from '#lib/language/refusals.ts';
import { AUDIT_PAGE, readAudit } from '#lib/server/accounts/audit.ts';
import { signedIn } from '../required.ts';
import type { PageServerLoad } from './$types';

/** The place of a line in the log, as an address has it. */
const PLACE = /^(\d{1,15})\.([\w-]{1,64})$/;

export const load: PageServerLoad = async ({ locals, url }) => {
	const [, at, id = ''] = PLACE.exec(url.searchParams.get('before') ?? '') ?? [];
	const before = at === undefined ? undefined : { at: Number(at), id };
	const lines = await readAudit(signedIn(locals).accounts.store.db, before);
	const last = lines.at(-1);
	const refusals: Record<string, unknown> = REFUSALS[locals.language];
	return {
		lines: lines.map(({ details: { refusal = '', ...details }, ...line }) => ({
			...line,
			details: refusal ? { ...details, note: String(refusals[refusal] ?? refusal) } : details
		})),
		newest: before === undefined,
		older: last && lines.length === AUDIT_PAGE ? `${last.at}.${last.id}` : undefined
	};
};
