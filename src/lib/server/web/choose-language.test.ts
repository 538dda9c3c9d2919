import { expect, test } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

test.for([
	['de', 'en', 'de'],
	['en', 'de-CH,de;q=0.9', 'en'],
	[null, 'de-CH,de;q=0.9,en;q=0.8', 'de'],
	[null, 'nl-BE,nl;q=0.9,en;q=0.8,de;q=0.7', 'en'],
	[null, 'en;q=0.5,de;q=0.9', 'de'],
	[null, 'de;q=0,en', 'en'],
	[null, 'nl', 'en'],
	[null, null, 'en'],
	['xx', 'de', 'de'],
	['toString', null, 'en'],
	[null, '', 'en'],
	[null, '*', 'en'],
	[null, 'de-AT', 'de'],
	[null, 'de-AT, *;q=0.5', 'de'],
	[null, 'nl, de-AT;q=0.8, *;q=0.5', 'de'],
	// `*` is every language but those named, so English is wanted more than German
	[null, 'de-AT;q=0.8, *', 'en'],
	[null, 'en;q=0, *', 'de'],
	[null, 'den', 'en'],
	[null, 'DE-ch', 'de'],
	[null, ';;q=,', 'en']
] as const)('asked %s, accepted %s: %s', ([asked, accepted, expected]) => {
	expect(chooseLanguage(asked, accepted)).toBe(expected);
});

test.for([
	['fr', null, 'fr'],
	['it', null, 'fr'],
	['ar', 'de', 'de'],
	[null, 'it, de;q=0.5', 'de'],
	[null, 'en', 'fr'],
	[null, '*', 'fr'],
	[null, null, 'fr']
] as const)('of French and German: asked %s, accepted %s: %s', ([asked, accepted, expected]) => {
	expect(chooseLanguage(asked, accepted, ['fr', 'de'])).toBe(expected);
});
