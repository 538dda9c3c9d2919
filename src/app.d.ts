import type { Language } from '#lib/dates/language.ts';
import type { Session } from '#lib/server/accounts/sessions.ts';
import type { Accounts } from '#lib/server/accounts/the-accounts.ts';
import type { Fault } from '#lib/server/store/faults.ts';

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
			/** What search engines read of the page (JSON-LD); set by its load. */
			structuredData?: object;
			/** What sites show of the page beside a link to it, by property of Open Graph; set by its load. */
			openGraph?: Record<string, string>;
			/** The address that was asked for, at another slug. */
			moved?: (slug: string, now: string) => string;
			/** Only in the newsroom (server/accounts/guard.ts); no other page knows who reads it. */
			accounts?: Accounts;
			session?: Session;
			/** What is wrong with the store, if a part of the page failed by it. */
			fault?: Fault;
		}
	}
}

export {};
