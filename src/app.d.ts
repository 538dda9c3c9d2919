import type { Language } from '#lib/story/story.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			issues?: string[];
		}
		interface Locals {
			language: Language;
		}
	}
}

export {};
