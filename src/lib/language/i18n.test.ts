import { expect, test } from 'vitest';
import { chooseLanguage } from './i18n.ts';

test.for([
	['de', 'en', 'de'],
	['en', 'de-CH,de;q=0.9', 'en'],
	[null, 'de-CH,de;q=0.9,en;q=0.8', 'de'],
	[null, 'fr-CH,fr;q=0.9,en;q=0.8,de;q=0.7', 'en'],
	[null, 'en;q=0.5,de;q=0.9', 'de'],
	[null, 'de;q=0,en', 'en'],
	[null, 'fr', 'en'],
	[null, null, 'en'],
	['xx', 'de', 'de'],
	['toString', null, 'en']
] as const)('asked %s, accepted %s: %s', ([asked, accepted, expected]) => {
	expect(chooseLanguage(asked, accepted)).toBe(expected);
});
