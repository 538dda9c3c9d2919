import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Mark } from './ink/mark.ts';
import { shapesOf } from './ink/shapes.ts';
import { wayOf } from './way.ts';

const ahead = wayOf('de');
const mirrored = wayOf('ar');

test('in German, everything is where it is laid out', () => {
	expect(ahead.at(30, 100)).toBe(30);
	expect(ahead.left(30, 20, 100)).toBe(30);
	expect(ahead.anchor('start')).toBe('start');
	expect(ahead.words('Titel', 'de')).toBe('Titel');
	expect(ahead.line('Juni')).toBe('Juni');
});

test('in Arabic, what begins early is on the right', () => {
	expect(mirrored.at(0, 100)).toBe(100);
	expect(mirrored.at(30, 100)).toBe(70);
	// from 30 to 50 in time is from 50 to 70 on the screen
	expect(mirrored.left(30, 20, 100)).toBe(50);
	expect(mirrored.sign).toBe(-1);
});

test('what is drawn from a time to another ends where a point at that time is', () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1e4, noNaN: true }), fc.nat(1e4), (x, width) => {
			const whole = 1e4;
			expect(mirrored.left(x, width, whole)).toBeCloseTo(mirrored.at(x + width, whole), 6);
			expect(mirrored.at(mirrored.at(x, whole), whole)).toBeCloseTo(x, 6);
		})
	);
});

describe('the ink of a mark', () => {
	const mark: Mark = {
		...{ id: 'a', kind: 'one-of', start: 0, end: 1, coreStart: 0, coreEnd: 1, title: '' },
		...{ openStart: true, openEnd: false, approximate: false, uncertain: false, dateWords: '' }
	};

	it('fades to the right where its beginning is unknown', () => {
		const core = { from: 0, to: 1 };
		const [fill, edge] = shapesOf(mirrored.ink({ mark, core }).mark, core);
		expect(fill?.attributes.class).toBe('ink-fade-out');
		expect(edge?.attributes.x1).toBe('0%');
	});

	it('has its certain core as far from the right as it is from its beginning', () => {
		const interval: Mark = { ...mark, kind: 'interval', openStart: false };
		const inked = mirrored.ink({ mark: interval, core: { from: 0.125, to: 0.75 } });
		expect(inked.core).toEqual({ from: 0.25, to: 0.875 });
	});
});

it.each([
	['11 ديسمبر 2015', '\u2067'],
	['1967–1979', '\u2067'],
	['نُشر في Fundstelle', '\u2067'],
	['https://news.example/?a=1&', '\u2066']
])('a line in Arabic begins on the right, an address on the left: %s', (line, before) =>
	expect(mirrored.line(line)).toBe(`${before}${line}\u2069`)
);

describe('words in a label', () => {
	it.each([
		['ar', 'de', 'Titel', '\u2066Titel\u2069'],
		['ar', 'ar', 'عنوان', '\u2067عنوان\u2069'],
		['de', 'ar', 'عنوان', '\u2067عنوان\u2069'],
		['de', 'en', 'Title', 'Title']
	])('of a page in %s, in %s', (page, language, text, drawn) =>
		expect(wayOf(page).words(text, language)).toBe(drawn)
	);
});
