import { expect, test } from 'vitest';
import { languageFor, languageOf } from './language.ts';
import { isLanguageTag, textFor } from './language-tag.ts';

test.for([
	['de', true],
	['de-CH', true],
	['de-ch', true],
	['rm', true],
	['he', true],
	['zh-Hant-TW', true],
	['sr-Latn', true],
	['gsw-CH', true],
	['', false],
	['german', false],
	['de_CH', false],
	['de-', false],
	['d', false],
	['de-CH-DE', false],
	['de-CH-1996-1996', false],
	['ar ', false]
] as const)('«%s» is a tag: %s', ([tag, expected]) => {
	expect(isLanguageTag(tag)).toBe(expected);
});

test.for([
	['de-AT', 'de'],
	['DE', 'de'],
	['en-GB', 'en'],
	['den', undefined],
	['rm', undefined],
	['', undefined]
] as const)('what we know of %s: %s', ([tag, expected]) => {
	expect(languageOf(tag)).toBe(expected);
	expect(languageFor(tag)).toBe(expected ?? 'en');
});

test.for([
	[{ de: 'a', en: 'b' }, 'de-CH', 'a'],
	[{ 'de-CH': 'a', en: 'b' }, 'de', 'a'],
	[{ 'de-AT': 'a', de: 'b' }, 'de', 'b'],
	[{ de: '', en: 'b' }, 'de-CH', undefined],
	[{ en: 'b' }, 'de', undefined],
	[{}, 'rm', undefined]
] as const)('of %j for %s: %s', ([texts, tag, expected]) => {
	expect(textFor(texts, tag)).toBe(expected);
});
