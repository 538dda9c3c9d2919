import { expect, test } from 'vitest';
import { describeIn } from '#lib/quotes/describe.ts';
import { followPassage } from './follow-passage.ts';

const BEFORE = 'Gestern kaufte die Firma Acker eine alte Mühle am Bach. Das war alles.';
const EXACT = 'kaufte die Firma Acker eine alte Mühle';

function quoteIn(text: string, exact: string) {
	const start = text.indexOf(exact);
	const quote = describeIn(text)(start, start + exact.length);
	if (!quote) throw new Error('nothing to quote');
	return { article: 'a', ...quote };
}

/** Follows the quote to where `words` are in another text. */
function follow(text: string, words: string | undefined) {
	const start = text.indexOf(words ?? '');
	const range = words === undefined ? undefined : { start, end: start + words.length };
	return followPassage(quoteIn(BEFORE, EXACT), text, range, describeIn(text));
}

test.each([
	['words typed in it', 'kaufte die Firma Acker gestern eine sehr alte Mühle'],
	['words taken out of it', 'kaufte Acker eine alte Mühle'],
	['split in two blocks', 'kaufte die Firma Acker\neine alte Mühle']
])('%s are the new words', (_, words) => {
	const text = BEFORE.replace(EXACT, words);
	expect(follow(text, words)).toEqual(quoteIn(text, words));
});

test('letters typed at a word belong to it', () => {
	const words = 'kaufte die Firma Acker eine alte Mühle';
	const text = BEFORE.replace(EXACT, 'verkaufte die Firma Acker eine alte Mühle');
	expect(follow(text, words)).toMatchObject({ exact: `ver${words}` });
});

test('a passage that only moved is the same', () => {
	expect(follow(`${'Ein Satz davor. '.repeat(20)}\n${BEFORE}`, EXACT)).toBe('same');
	expect(follow(BEFORE, EXACT)).toBe('same');
	expect(follow(`${BEFORE} ${'Noch ein Satz. '.repeat(20)}`, EXACT)).toBe('same');
});

test('other surroundings are taken note of', () => {
	expect(follow(BEFORE.replace('Gestern', 'Vorgestern'), EXACT)).toMatchObject({
		exact: EXACT,
		prefix: 'Vorgestern '
	});
});

test.each([
	['a passage that is gone', BEFORE.replace(EXACT, ''), undefined],
	['a passage of which little is left', BEFORE.replace(EXACT, 'kaufte'), 'kaufte'],
	[
		'other words in its place',
		BEFORE.replace(EXACT, 'schwieg der Rat zu allen Fragen'),
		'schwieg der Rat zu allen Fragen'
	]
])('%s is astray', (_, text, words) => {
	expect(follow(text, words)).toBe('astray');
});

test('what an author accepted stays', () => {
	const accepted = { on: '2024-01-02', was: 'erwarb' };
	const text = BEFORE.replace('alte', 'uralte');
	const start = text.indexOf('kaufte');
	const range = { start, end: text.indexOf(' am Bach') };
	const quote = { ...quoteIn(BEFORE, EXACT), accepted };
	expect(followPassage(quote, text, range, describeIn(text))).toMatchObject({ accepted });
});
