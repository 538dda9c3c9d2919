import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Alias, Company } from '#lib/story/story.ts';
import { findCandidates, findCompanies } from './find-companies.ts';
import { countSteps } from '../../../../tests/run/count-steps.ts';

/** Any UTF-16 at all, lone surrogates included, among pieces that the rules look for. */
const anyText = fc
	.array(
		fc.oneof(
			fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
			fc.string({ unit: 'binary' }),
			fc.constantFrom(
				...[
					'Tesla',
					'X',
					'Äther AG',
					'ex-',
					'-Chef',
					' AG',
					' SE & Co. KGaA',
					'’s',
					"'",
					'«',
					'»',
					'(ehemals '
				],
				...['\ud83d', '\u0308', '@', '://', 'www.', '\n', 'der Autobauer ', '(?:', '[', '\\', '$&']
			)
		),
		{ maxLength: 25 }
	)
	.map((parts) => parts.join(''));

const alias: fc.Arbitrary<Alias> = fc.record(
	{ text: anyText, match: fc.constantFrom('word', 'context'), from: anyText, until: anyText },
	{ requiredKeys: ['text', 'match'] }
);
const list: fc.Arbitrary<Company[]> = fc.array(
	fc.record({
		id: fc.string(),
		names: fc.tuple(fc.oneof(anyText, fc.constantFrom('Tesla', 'X', 'Äther'))),
		aliases: fc.array(alias, { maxLength: 3 })
	}),
	{ maxLength: 8 }
);

describe('whatever the text and the list', () => {
	it('cuts the words out of the text, in order, and never throws', () => {
		fc.assert(
			fc.property(anyText, list, fc.option(anyText), (text, companies, published) => {
				const found = findCompanies(text, companies, { published });
				const candidates = findCandidates(text, companies, { published });
				for (const places of [
					found,
					candidates,
					[...found, ...candidates].sort((a, b) => a.start - b.start)
				]) {
					let last = 0;
					for (const { start, end, words } of places) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						expect(text.slice(start, end)).toBe(words);
						last = end;
					}
				}
				const ids = new Set(companies.map(({ id }) => id));
				for (const { company } of found) expect(ids).toContain(company);
			}),
			{ numRuns: 300 }
		);
	});

	it('finds a sure name wherever it stands between spaces', () => {
		fc.assert(
			fc.property(anyText, anyText, (before, after) => {
				const text = `${before} , Kaltmondwerk ; ${after}`;
				const companies: Company[] = [{ id: 'k', names: ['Kaltmondwerk'], aliases: [] }];
				const at = before.length + 3;
				expect(findCompanies(text, companies).map(({ start }) => start)).toContain(at);
			}),
			{ numRuns: 200 }
		);
	});

	it('finds every one of many names that begin alike, the longest first', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.stringMatching(/^[A-C](?: ?[abä]){0,8}[ab]{3}$/), {
					minLength: 1,
					maxLength: 60
				}),
				(names) => {
					const companies = names.map((name): Company => ({
						id: name,
						names: [name],
						aliases: []
					}));
					for (const name of names) {
						const found = findCompanies(`, ${name},`, companies);
						expect(found.map(({ words }) => words)).toEqual([name]);
					}
				}
			),
			{ numRuns: 50 }
		);
	});

	it('reads names that nest deeper than any expression may', () => {
		const names = Array.from({ length: 3000 }, (_, n) => `A${'a'.repeat(n + 1)}`);
		const companies = names.map((name): Company => ({ id: name, names: [name], aliases: [] }));
		expect(
			findCompanies(`${names[9]} ${names[2900]}`, companies).map(({ words }) => words.length)
		).toEqual([11, 2902]);
	});
});

describe('grows linearly', () => {
	afterEach(() => vi.restoreAllMocks());

	const LIST: Company[] = [
		{ id: 'x', names: ['X', 'Twitter'], aliases: [] },
		{ id: 'tesla', names: ['Tesla'], aliases: [{ text: 'E-Bauer', match: 'context' }] },
		{ id: 'bahn', names: ['Deutsche Bahn AG'], aliases: [] }
	];

	const run = (text: string) => {
		findCompanies(text, LIST);
		findCandidates(text, LIST);
	};

	const HOSTILE = [
		'X',
		'X ',
		'X-',
		'a',
		'A',
		'a-',
		'A-',
		'A.',
		'A ',
		'A & ',
		'Tesla',
		'Tesla-',
		"Tesla's ",
		'Deutsche ',
		'ex-',
		'(ehemals ',
		'Autobauer ',
		'autobauer-',
		'Autobauer Tesla ',
		'Tesla (ehemals A',
		'@',
		'a@',
		'a.',
		'www.',
		'https://',
		' ',
		'\n',
		'\u0308',
		'«',
		"'",
		'SE & Co. ',
		'AG ',
		'E-Bauer X '
	];

	it.each(HOSTILE)('in steps: %j', (piece) => {
		const of = (length: number) => countSteps(() => run(piece.repeat(length / piece.length)));
		// the shorter one is long enough to drown what every call costs
		expect(of(20_000) / of(5_000)).toBeLessThan(4.5);
	});

	// steps cannot see inside an expression: each is shown to try no more than so much at any place
	it('in expressions that go over a text: what repeats has a bound, or ends the expression', () => {
		const used = new Set<string>();
		const { exec } = RegExp.prototype;
		const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (
			this: RegExp,
			text
		) {
			if (text.length > 100) used.add(this.source);
			return exec.call(this, text);
		});
		for (const piece of HOSTILE) run(piece.repeat(200));
		spy.mockRestore();
		expect(used.size).toBeGreaterThan(3);
		expect([...used].filter(repeatsWithoutBound)).toEqual([]);
	});

	it.each([
		['(?:ab?c{1,3}[+*]\\*){0,4}d', false],
		['www\\.[^\\s]+|x+', false],
		['a+b', true],
		['(?:a+|b)c', true],
		['(?:a{2,})b', true],
		['(?:a*)*', true],
		['[^a]*?b', true]
	])('notices what repeats without one: %s', (source, expected) => {
		expect(repeatsWithoutBound(source)).toBe(expected);
	});
});

/** True if an unbounded repetition stands before the end of an expression, where it could backtrack. */
function repeatsWithoutBound(source: string): boolean {
	const bare = source.replace(/\\[pP]\{[^}]*\}|\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
	let depth = 0;
	for (let at = 0; at < bare.length; at++) {
		if (bare[at] === '(') depth++;
		if (bare[at] === ')') depth--;
		const [repeat] = /^(?:[*+]|\{\d+,\})\??/.exec(bare.slice(at, at + 12)) ?? [];
		if (repeat && (depth > 0 || !['|', undefined].includes(bare[at + repeat.length]))) return true;
	}
	return false;
}
