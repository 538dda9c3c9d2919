import type { Messages } from '#lib/language/de/interface.ts';
import type { Mark } from './mark.ts';

/** A kind of mark that a legend explains: its words, and how its sample differs from a plain bar. */
export type LegendSign = { words: keyof Messages['marks']; look: Partial<Mark> };

const SIGNS: (LegendSign & { when: (mark: Mark) => boolean })[] = [
	{ words: 'point', look: { kind: 'point' }, when: ({ kind }) => kind === 'point' },
	{ words: 'coarse', look: {}, when: ({ kind }) => kind === 'coarse' },
	{ words: 'approximate', look: { approximate: true }, when: ({ approximate }) => approximate },
	{ words: 'uncertain', look: { uncertain: true }, when: ({ uncertain }) => uncertain },
	{
		words: 'between',
		look: { kind: 'one-of' },
		when: ({ kind, openStart, openEnd }) => kind === 'one-of' && !openStart && !openEnd
	},
	{
		words: 'one-of',
		look: { kind: 'one-of', openStart: true },
		when: ({ kind, openStart, openEnd }) => kind === 'one-of' && (openStart || openEnd)
	},
	{
		words: 'interval',
		look: { kind: 'interval' },
		when: ({ kind, openEnd, openStart }) => kind === 'interval' && !openEnd && !openStart
	},
	{
		words: 'open',
		look: { kind: 'interval', openEnd: true, coreStart: 0 },
		when: ({ kind, openEnd, openStart }) => kind === 'interval' && (openEnd || openStart)
	}
];

const PLAIN: Mark = {
	id: '',
	kind: 'coarse',
	start: 0,
	end: 1,
	openStart: false,
	openEnd: false,
	approximate: false,
	uncertain: false,
	coreStart: 0.25,
	coreEnd: 0.75,
	title: '',
	dateWords: ''
};

/** The signs that the marks of a story need explained. */
export function signsOf(marks: Mark[]): LegendSign[] {
	return SIGNS.filter(({ when }) => marks.some(when));
}

/** A mark to be drawn beside a sign's words. */
export function sampleOf({ look }: LegendSign): { mark: Mark; core: { from: number; to: number } } {
	const mark = { ...PLAIN, ...look };
	return { mark, core: { from: mark.coreStart, to: mark.coreEnd } };
}
