import { expect, test } from 'vitest';
import { plainText } from '#lib/article/plain-text.ts';
import { findProposals } from './find-proposals.ts';
import { article, KLARWERK } from './proposals.test-data.ts';

const LAUNCH = 'Am 4. Juni 2024 gründete Klarwerk eine Tochter in Bern.';
const TEXT = article(
	'one',
	`Es war ein guter Sommer. ${LAUNCH} Die Freude war gross.`,
	'Neuerdings regnet es in Bern.'
);

test('a proposal knows its sentence, its passage and the words of its date', () => {
	const { text } = plainText(TEXT.blocks);
	const { proposals } = findProposals(TEXT, [KLARWERK]);
	expect(proposals).toHaveLength(1);
	const [{ places, date, article: id }] = proposals as [(typeof proposals)[number]];
	expect(id).toBe('one');
	expect(date?.edtf).toBe('2024-06-04');
	const [place] = places;
	const words = (range?: { start: number; end: number }) => text.slice(range?.start, range?.end);
	expect(place?.words).toBe(LAUNCH);
	expect(words(place?.sentence)).toBe(LAUNCH);
	expect(words(place?.date)).toBe(date?.words);
	expect(LAUNCH).toContain(words(place?.passage));
});

test('the keys stay when the text around changes', () => {
	const other = article('one', 'Ein neuer Anfang.', `Es war ein nasser Sommer. ${LAUNCH} Ende.`);
	const keys = (of: typeof TEXT) => findProposals(of, [KLARWERK]).proposals.map(({ key }) => key);
	expect(keys(other)).toEqual(keys(TEXT));
});

test('a sentence that stands twice is proposed once', () => {
	const { proposals } = findProposals(article('one', LAUNCH, LAUNCH), []);
	expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length);
});

test('the byline is no sentence with a time', () => {
	const signed = article('one', 'Von Lea Amstutz, 14. März 2025', 'Neuerdings regnet es in Bern.');
	const { sentences } = findProposals(signed, []);
	expect(sentences.map(({ words }) => words)).toEqual(['Neuerdings regnet es in Bern.']);
});

test('sentences with a time but no event are found', () => {
	const { sentences } = findProposals(TEXT, [KLARWERK]);
	expect(sentences.map(({ words }) => words)).toEqual(['Neuerdings regnet es in Bern.']);
	expect(sentences[0]?.times.map(({ words, date }) => ({ words, date }))).toEqual([
		{ words: 'Neuerdings', date: null }
	]);
});

test('names of companies that the story lacks are found, and further names of those it has', () => {
	const text = article('one', 'Die Nordlicht AG verkauft an Klarwerk (ehemals Trübwerk).');
	expect(findProposals(text, [KLARWERK]).names).toEqual(
		expect.arrayContaining([{ name: 'Nordlicht' }, { name: 'Trübwerk', aliasOf: 'klarwerk' }])
	);
});
