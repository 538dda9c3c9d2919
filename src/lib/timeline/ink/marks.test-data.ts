import fc from 'fast-check';
import type { StoryEvent } from '#lib/story/story.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { toMark, type Mark } from './mark.ts';

/* Marks for the unit tests of this folder. */

/** An event with a date from outside the article, or with none. */
export function eventOn(edtf: string | null, id = `event ${edtf}`, title = id): StoryEvent {
	return {
		id,
		kind: 'report',
		title,
		date: edtf === null ? null : { edtf, basis: 'external', source: 'a book' },
		companies: [],
		claim: { status: 'asserted' },
		passages: [{ article: 'a', exact: title }]
	};
}

/** One mark for each of the dates, all of which can be drawn. */
export function marksOn(...dates: string[]): Mark[] {
	return dates.map((edtf, i) => {
		const mark = toMark(eventOn(edtf, `${i}`, `Event on ${edtf}`), DATE_WORDS.de);
		if (!mark) throw new Error(`${edtf} has no mark`);
		return mark;
	});
}

/** The dates of the first story. */
export const FIRST_STORY = [
	'2015-12-11',
	'2018',
	'2024-21',
	'2024-06-04',
	'2024-06-11',
	'2024-07-09',
	'[..2024-07]',
	'2024-07~/..'
];

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');

/** A date of any kind, in years from 1 to 9998. */
export function anyDate(years: [number, number]): fc.Arbitrary<string> {
	const year = fc.integer({ min: years[0], max: years[1] }).map((number) => pad(number, 4));
	const month = fc.integer({ min: 1, max: 12 }).map((number) => pad(number, 2));
	const day = fc.integer({ min: 1, max: 28 }).map((number) => pad(number, 2));
	const exact = fc.tuple(year, month, day).map((parts) => parts.join('-'));
	const coarse = fc.oneof(
		year,
		fc.tuple(year, month).map((parts) => parts.join('-')),
		fc.tuple(year, fc.constantFrom('21', '22', '23', '24', '33', '40')).map((p) => p.join('-'))
	);
	const single = fc
		.tuple(fc.oneof(exact, exact, coarse), fc.constantFrom('', '', '', '~', '?', '%'))
		.map((parts) => parts.join(''));
	const two = fc.tuple(single, single).map(([a, b]) => (a < b ? [a, b] : [b, a]));
	return fc.oneof(
		{ weight: 5, arbitrary: single },
		{ weight: 2, arbitrary: two.map(([a, b]) => `${a}/${b}`) },
		{ weight: 1, arbitrary: two.map(([a, b]) => `[${a}..${b}]`) },
		{
			weight: 2,
			arbitrary: fc
				.tuple(single, fc.constantFrom('[..#]', '[#..]', '#/..', '../#', '#/', '/#'))
				.map(([a, form]) => form.replace('#', a))
		}
	);
}

const WORDS = ['Klage', 'OpenAI in Tesla?', 'Übernahme', 'lässt sich Zeit', 'Wwww', 'il'];

/** The marks of a story, dense or sparse, with short and long titles. */
export const anyMarks: fc.Arbitrary<Mark[]> = fc
	.constantFrom<[number, number]>([2024, 2024], [2015, 2025], [1700, 2025], [1, 9998])
	.chain((years) => fc.array(fc.tuple(anyDate(years), anyTitle()), { maxLength: 30 }))
	.map((dates) =>
		dates
			.map(([edtf, title], i) => toMark(eventOn(edtf, `${i}`, title), DATE_WORDS.de))
			.filter((mark) => mark !== undefined)
	);

function anyTitle(): fc.Arbitrary<string> {
	return fc
		.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
		.map((words) => words.join(' '));
}
