import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize, lowerCase, toSource } from './normalize.ts';

describe('what only typesetting tells apart is one', () => {
	test.for<[string, string, string]>([
		['white space', 'ein \t\n kluger\u00a0Zug', 'ein kluger Zug'],
		['thin spaces', '10\u202f000\u2009Franken', '10 000 Franken'],
		['quotation marks', "«so», „so“, “so”, 'so', ‹so›", '"so", "so", "so", "so", "so"'],
		['French quotation marks', 'Il dit : « Oui ! »', 'Il dit: «Oui!»'],
		['German quotation marks', 'Das »Ja« galt', 'Das «Ja» galt'],
		['apostrophes', 'Let’s, Letʼs', "Let's, Let's"],
		['dashes', 'erst – dann — zuletzt', 'erst - dann--zuletzt'],
		['hyphens', 'E\u2011Mail, E\u2010Mail', 'E-Mail, E-Mail'],
		['ellipses', 'und ... so. . .', 'und… so…'],
		['ligatures', 'Eﬀekt, ﬂach, ﬁnden, Aﬃx', 'Effekt, flach, finden, Affix'],
		['soft hyphens', 'Zeit\u00adlinie', 'Zeitlinie'],
		['what is invisible', 'Zeit\u200blinie\u2060 \ufeffda', 'Zeitlinie da'],
		['decomposed letters', 'йёñä'.normalize('NFD'), 'йёñä'],
		['decomposed syllables', '한글'.normalize('NFD'), '한글'],
		['marks after what is invisible', 'a\u00ad\u0308', 'ä'],
		['space before an end', 'Oui ? 5 %', 'Oui? 5%']
	])('%s', ([, a, b]) => {
		expect(normalize(a).text).toBe(normalize(b).text);
	});
});

describe('what is written otherwise is not the same', () => {
	test.for<[string, string]>([
		['й', 'и'],
		['ё', 'е'],
		['ñ', 'n'],
		['ä', 'a'],
		['ss', 'ß'],
		['Zug', 'zug'],
		['m²', 'm2'],
		['zusammen fallen', 'zusammenfallen'],
		['1000', '1 000'],
		['er, der', 'er der']
	])('%s, %s', ([a, b]) => {
		expect(normalize(a).text).not.toBe(normalize(b).text);
	});
});

test('a stretch of the normalized text is one of the original', () => {
	const text = 'Das «Zeit\u00adlinie» … a\u0308ﬁ';
	const normalized = normalize(text);
	const cut = (words: string): string => {
		const start = normalized.text.indexOf(words);
		const place = toSource(normalized, { start, end: start + words.length });
		return text.slice(place.start, place.end);
	};
	expect(cut("'Zeitlinie'")).toBe('«Zeit\u00adlinie»');
	expect(cut('inie')).toBe('inie');
	expect(cut('ä')).toBe('a\u0308');
	expect(cut('f')).toBe('ﬁ');
	expect(cut('…')).toBe('…');
});

const text = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...'ab B.-…«»„“\'"– \n\t\u00a0\u202f\u00ad\u200b\u0301\u0308ﬁÄäйиñ한글!?%',
				'\ud800',
				'\u1161'
			),
			fc.string({ unit: 'binary', maxLength: 2 })
		),
		{ maxLength: 40 }
	)
	.map((parts) => parts.join(''));

test('normalizing twice is normalizing once', () => {
	fc.assert(
		fc.property(text, (original) => {
			const once = normalize(original).text;
			expect(normalize(once).text).toBe(once);
		}),
		{ numRuns: 1000 }
	);
});

test('each unit stands for a stretch of the original that normalizes to it, in order', () => {
	fc.assert(
		fc.property(text, (original) => {
			const { text, starts, ends } = normalize(original);
			expect(starts.length).toBe(text.length);
			expect(ends.length).toBe(text.length);
			let last = 0;
			for (let i = 0; i < text.length; i++) {
				expect(starts[i]).toBeGreaterThanOrEqual(last);
				expect(ends[i]).toBeGreaterThan(starts[i]!);
				last = starts[i]!;
				const own = normalize(original.slice(starts[i], ends[i])).text;
				// normalized by itself, a space or a dash may have more or less beside it
				expect(own.includes(text.charAt(i)) || ".…-' ".includes(text.charAt(i))).toBe(true);
			}
			expect(last).toBeLessThanOrEqual(original.length);
		}),
		{ numRuns: 1000 }
	);
});

test('small letters are as many as the capitals', () => {
	fc.assert(
		fc.property(fc.oneof(text, fc.constant('İSTANBUL ẞ')), (original) => {
			expect(lowerCase(original)).toHaveLength(original.length);
		})
	);
});
