import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { plainText } from '#lib/article/plain-text.ts';
import type { Article, Company } from '#lib/story/story.ts';
import type { Block } from '#lib/article/blocks.ts';
import { countSteps } from '../../../../tests/run/count-steps.ts';
import { suggestEvents } from './suggest-events.ts';

const companies: Company[] = ['Acme', 'Globex', 'X'].map((name) => ({
	id: name.toLowerCase(),
	names: [name],
	aliases: []
}));
const PIECES =
	'Acme|Globex|X| | |. |, |: |; |, und |, and | und | and |«|»|„|“|"|(|)|\n|2019|am 3. Mai 2023|on 3 May 2023|gestern|yesterday|Some time between 1962 and 1967|by 1965|zwischen 2010 und 2012|klagte|sued|zog|zurück|founded|wurde gegründet|habe|laut |according to |Wie |berichtet|, dass|that |will|bauen|Nicht für |sondern|Diese Information|Dr. |nun|?|…|😀'.split(
		'|'
	);
const anyText = fc
	.array(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom(...PIECES) },
			fc.string({ unit: 'binary', maxLength: 5 }),
			fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 5 })
		),
		{ maxLength: 40 }
	)
	.map((parts) => parts.join(''));
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
	anyText.map((text): Block => ({ kind: 'paragraph', id: 'p1', runs: [{ text }] })),
	anyText.map((text): Block => ({ kind: 'heading', depth: 2, runs: [{ text }, { text }] }))
);
const anyArticle: fc.Arbitrary<Article> = fc.record({
	id: fc.constant('a'),
	title: fc.string(),
	published: fc.constantFrom(null, { edtf: '2024-05-10', basis: 'external' } as const),
	language: fc.constantFrom('de', 'de-CH', 'en', 'fr', ''),
	blocks: fc.array(anyBlock, { maxLength: 4 })
});

describe('whatever the article', () => {
	it('cuts quotes and times out of the text, gives dates that parse, and never throws', () => {
		fc.assert(
			fc.property(anyArticle, (article) => {
				const { text } = plainText(article.blocks);
				const { proposals, uncovered } = suggestEvents(article, companies);
				let last = 0;
				for (const { passages, date, title, score, companies: about } of proposals) {
					for (const { exact, position } of passages) {
						expect(text.slice(position?.start, position?.end)).toBe(exact);
						expect(exact).not.toBe('');
					}
					const start = passages[0].position?.start ?? -1;
					expect(start).toBeGreaterThanOrEqual(last);
					last = start;
					if (date) expect(parseEdtf(date.edtf).ok).toBe(true);
					if (date) expect(passages.some(({ exact }) => exact.includes(date.words!))).toBe(true);
					expect(title).not.toBe('');
					expect(score).toBeGreaterThanOrEqual(0.35);
					expect(new Set(about).size).toBe(about.length);
				}
				for (const { start, end, words, times } of uncovered) {
					expect(text.slice(start, end)).toBe(words);
					expect(times).not.toEqual([]);
					for (const time of times) {
						expect(text.slice(time.start, time.end)).toBe(time.words);
						if (time.edtf !== undefined) expect(parseEdtf(time.edtf).ok).toBe(true);
					}
				}
			}),
			{ numRuns: 400 }
		);
	});

	it('hides no date: each is in a passage or among what is left', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
				const block: Block = { kind: 'paragraph', id: 'p1', runs: [{ text: pieces.join('') }] };
				const article: Article = {
					...{ id: 'a', title: '', published: null, language: 'de' },
					blocks: [block]
				};
				const { proposals, uncovered } = suggestEvents(article, companies);
				const text = plainText(article.blocks).text;
				const shown = [
					...proposals.flatMap(({ passages }) => passages.map(({ position }) => position!)),
					...uncovered.flatMap(({ times }) => times)
				];
				for (const { index } of text.matchAll(
					/(?<![\p{L}\d.:])(?:am 3\. Mai )?2023(?![\p{L}\d.:])/gu
				))
					expect(shown.some(({ start, end }) => start <= index + 10 && index < end)).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('long and strange texts', () => {
	const stepsFor = (piece: string, count: number) => {
		const block: Block = { kind: 'paragraph', id: 'p1', runs: [{ text: piece.repeat(count) }] };
		const article: Article = {
			...{ id: 'a', title: '', published: null, language: 'de' },
			blocks: [block]
		};
		return countSteps(() => suggestEvents(article, companies));
	};
	it.each([
		'und ',
		'bauen ',
		', und ',
		'«',
		'(',
		'. ',
		'.',
		' ',
		'zog ',
		'laut x ',
		'nicht ',
		'Acme '
	])('%s', (piece) => {
		const [small, large] = [stepsFor(piece, 1000), stepsFor(piece, 5000)];
		expect(small).toBeGreaterThan(1000);
		// a square would make it twenty-five times as much
		expect(large).toBeLessThan(7 * small);
	});
});
