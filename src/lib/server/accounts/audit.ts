import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '#lib/server/store/schema.ts';

export const ACTIONS = [
	...(['started', 'signed-in', 'signed-out', 'session-ended'] as const),
	...(['sign-in-failed', 'sign-in-slowed', 'refused'] as const),
	...(['password-changed', 'second-factor-on', 'second-factor-off'] as const),
	...(['invited', 'invitation-withdrawn', 'joined', 'role-changed', 'removed'] as const),
	'sessions-ended' as const,
	...(['reset-link', 'password-reset'] as const),
	...(['checks-demanded', 'checks-not-demanded'] as const),
	'secret-changed' as const,
	...(['factor-demanded', 'factor-not-demanded'] as const),
	...(['shared', 'link-made', 'link-withdrawn'] as const),
	...(['published', 'scheduled', 'unscheduled', 'withdrawn'] as const)
];
export type Action = (typeof ACTIONS)[number];

/** One line of who did what; made before it is written, so that writing it twice is the same. */
export type Entry = {
	id: string;
	at: number;
	person: string | null;
	action: Action;
	subject: string | null;
	details: Record<string, string>;
};

/** A new entry for the audit, at the present time; details that are null are left out. */
export function entry(
	person: string | null,
	action: Action,
	{ subject = null, ...details }: { subject?: string | null } & Record<string, string | null> = {}
): Entry {
	const known = Object.entries(details).filter(
		(pair): pair is [string, string] => pair[1] !== null
	);
	return {
		...{ id: randomUUID(), at: Date.now(), person, action, subject },
		details: Object.fromEntries(known)
	};
}

/** Appends an entry; a repeated one, of a transaction that ran again, is ignored. */
export async function record(
	db: Kysely<Schema> | Transaction<Schema>,
	{ details, ...row }: Entry
): Promise<void> {
	await db
		.insertInto('audit')
		.values({ ...row, details: JSON.stringify(details) })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
}

export type AuditLine = Omit<Entry, 'person' | 'subject'> & {
	/** Names and titles, as they are today. */
	person: string | null;
	subject: string | null;
};

export const AUDIT_PAGE = 50;

/** The newest lines, or those before one; subjects are names of people or titles of drafts. */
export async function readAudit(
	db: Kysely<Schema>,
	before?: { at: number; id: string }
): Promise<AuditLine[]> {
	const rows = await db
		.selectFrom('audit')
		.leftJoin('people as doer', 'doer.id', 'audit.person')
		.leftJoin('people as other', 'other.id', 'audit.subject')
		.leftJoin('drafts', 'drafts.id', 'audit.subject')
		.select(['audit.id', 'at', 'action', 'details', 'doer.name as person'])
		.select(({ fn }) => fn.coalesce('other.name', 'drafts.title', 'audit.subject').as('subject'))
		.$if(before !== undefined, (query) =>
			query.where(({ eb, and, or }) => {
				const { at = 0, id = '' } = before ?? {};
				return or([eb('at', '<', at), and([eb('at', '=', at), eb('audit.id', '<', id)])]);
			})
		)
		.orderBy('at', 'desc')
		.orderBy('audit.id', 'desc')
		.limit(AUDIT_PAGE)
		.execute();
	return rows.map(({ details, action, ...row }) => ({
		...row,
		action: action as Action,
		details: JSON.parse(details) as Record<string, string>
	}));
}
