import type { FaultMessages } from '#lib/language/de/faults.ts';

/** Why the server cannot answer just now, in English. */
export const en: FaultMessages = {
	away: 'The newsroom’s store cannot be reached just now. Try again in a moment.',
	kept: 'What you write in the studio stays on your device and is sent later.',
	full: 'There is no space left on the server. What was saved is safe; new changes are taken once somebody has made space. Until then, what you write in the studio stays on your device.'
};
