import type { Language } from '#lib/dates/language.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			issues?: string[];
		}
		interface Locals {
			language: Language;
			/** What search engines read of the page (JSON-LD); set by its load. */
			structuredData?: object;
		}
	}
}

export {};
