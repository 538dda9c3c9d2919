import type { Language } from '#lib/dates/language.ts';
import type { Session } from '#lib/server/accounts/sessions.ts';
import type { Accounts } from '#lib/server/accounts/the-accounts.ts';
import type { Fault } from '#lib/server/store/faults.ts';
import type { Refusal } from '#lib/server/web/refuse.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			issues?: string[];
		}
		interface Locals {
			language: Language;
			/** The page is for a frame on another site, in these colours if not in the system's. */
			embedded?: { theme?: 'light' | 'dark' };
			/** JSON-LD for search engines; set by the page's load. */
			structuredData?: object;
			/** Properties of Open Graph, which other sites show beside a link to the page; set by its load. */
			openGraph?: Record<string, string>;
			/** The address that was asked for, at another slug. */
			moved?: (slug: string, now: string) => string;
			/** Only in the newsroom (server/accounts/guard.ts); no other page knows who reads it. */
			accounts?: Accounts;
			session?: Session;
			/** The reason for which the newsroom refuses the request. */
			refused?: Refusal;
			/** The store's fault, if a part of the page failed because of it. */
			fault?: Fault;
		}
	}
}

export {};
