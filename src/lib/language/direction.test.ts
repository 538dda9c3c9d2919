import { describe, expect, it } from 'vitest';
import { directionOf, dirWithin, isolate } from './direction.ts';

describe('directionOf', () => {
	it.each([
		['ar', 'rtl'],
		['ar-EG', 'rtl'],
		['AR', 'rtl'],
		['fa', 'rtl'],
		['he', 'rtl'],
		['ur-PK', 'rtl'],
		['ckb', 'rtl'],
		// the script that a tag names decides
		['az', 'ltr'],
		['az-Arab', 'rtl'],
		['ar-Latn', 'ltr'],
		['ks-Deva', 'ltr'],
		['pa-Arab-PK', 'rtl'],
		['uz-Cyrl-UZ', 'ltr'],
		['de-CH', 'ltr'],
		['en', 'ltr'],
		// a variant of four letters and digits is no script
		['de-1996', 'ltr'],
		// begins like Arabic
		['arn', 'ltr'],
		['', 'ltr']
	])('%s is written %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));
});

describe('dirWithin', () => {
	it.each([
		['de', 'en', undefined],
		['ar', 'fa', undefined],
		['ar', 'de-CH', 'ltr'],
		['de', 'ar', 'rtl']
	])('in a page in %s, words in %s have dir %s', (page, tag, dir) =>
		expect(dirWithin(page, tag)).toBe(dir)
	);
});

it('isolates by a pair of characters that take no room', () => {
	expect(isolate('a', 'ltr')).toBe('\u2066a\u2069');
	expect(isolate('ا', 'rtl')).toBe('\u2067ا\u2069');
});
