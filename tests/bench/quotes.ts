/**
 * Measures how well and how fast quotes are found again after edits, compared with Hypothesis and a plain search. The
 * real edits are not part of the project: a sentence says so if they are absent. The same seed makes the same cases.
 *   node tests/bench/quotes.ts [seed] [--ours]
 */
import { performance } from 'node:perf_hooks';
import { matchIn, type Match } from '#lib/quotes/match.ts';
import type { QuoteSelector } from '#lib/quotes/quote.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import { explainMissing } from './corpora.ts';
import { makeVersion, typesetVersions, type Case, type Version } from './quote-cases.ts';
import { matchFirst, matchLikeHypothesis } from './quote-rivals.ts';
import { makeText, readGiven, readTexts } from './quote-texts.ts';
import { Random } from './random.ts';

type Tally = {
	n: number;
	right: number;
	bounds: number;
	wrong: number;
	verbatim: number;
	ms: number[];
};

/** A found range is right if most of both ranges is common to both, or if both are absent. */
function isRight(found: TextRange | undefined, truth: TextRange | null): boolean {
	if (!found || !truth) return !found && !truth;
	const common = Math.min(found.end, truth.end) - Math.max(found.start, truth.start);
	return common > 0.5 * (Math.max(found.end, truth.end) - Math.min(found.start, truth.start));
}

function count(
	tally: Tally,
	match: Match | TextRange | undefined,
	{ truth }: Case,
	ms: number
): void {
	const found = match && 'start' in match ? match : undefined;
	if (match && 'state' in match && /exact|moved/.test(match.state)) tally.verbatim++;
	tally.n++;
	tally.ms.push(ms);
	if (isRight(found, truth)) tally.right++;
	else if (found) tally.wrong++;
	if (found?.start === truth?.start && found?.end === truth?.end) tally.bounds++;
}

const MATCHERS = ['ours', 'Hypothesis', 'indexOf'] as const;
type Matcher = (typeof MATCHERS)[number];

function run(versions: Version[], withRivals: boolean) {
	const tallies = new Map<string, Record<Matcher, Tally>>();
	const indexing: number[] = [];
	for (const { text, cases } of versions) {
		const began = performance.now();
		const find = matchIn(text);
		// the first quote that is not verbatim builds the index
		find({ exact: 'zq zq zq', prefix: 'zq', suffix: 'zq' });
		indexing.push(performance.now() - began);
		const matchers: Record<Matcher, (quote: QuoteSelector) => Match | TextRange | undefined> = {
			ours: find,
			Hypothesis: (quote) => matchLikeHypothesis(text, quote),
			indexOf: (quote) => matchFirst(text, quote)
		};
		for (const one of cases) {
			const row = tallies.get(one.group) ?? {
				ours: blank(),
				Hypothesis: blank(),
				indexOf: blank()
			};
			tallies.set(one.group, row);
			for (const matcher of withRivals ? MATCHERS : (['ours'] as const)) {
				const start = performance.now();
				const found = matchers[matcher](one.quote);
				const ms = performance.now() - start;
				count(row[matcher], found, one, ms);
			}
		}
	}
	return { tallies, indexing: median(indexing) };
}

function blank(): Tally {
	return { n: 0, right: 0, bounds: 0, wrong: 0, verbatim: 0, ms: [] };
}

function median(numbers: number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function print(
	title: string,
	{ tallies, indexing }: ReturnType<typeof run>,
	withRivals: boolean
): void {
	console.log(`\n${title}: index ${indexing.toFixed(1)} ms`);
	console.log(
		`${'right / exact bounds / wrong, in %'.padEnd(34)}${'n'.padStart(5)}  ${'ours'.padEnd(17)} verbatim ${withRivals ? `${'Hypothesis'.padEnd(18)}${'indexOf'.padEnd(18)}` : ''}ms per quote`
	);
	const all: Record<Matcher, number[]> = { ours: [], Hypothesis: [], indexOf: [] };
	for (const [group, row] of tallies) {
		const figures = ({ n, right, bounds, wrong }: Tally): string =>
			[right, bounds, wrong]
				.map((x) => percent(x, n).padStart(3))
				.join(' / ')
				.padEnd(18);
		const matchers = withRivals ? MATCHERS : (['ours'] as const);
		for (const matcher of matchers) all[matcher].push(...row[matcher].ms);
		const ms = matchers.map((matcher) => median(row[matcher].ms).toFixed(2)).join(' : ');
		const rivals = withRivals ? figures(row.Hypothesis) + figures(row.indexOf) : '';
		const verbatim = percent(row.ours.verbatim, row.ours.n).padStart(5);
		console.log(
			`${group.padEnd(34)}${String(row.ours.n).padStart(5)}  ${figures(row.ours)}${verbatim}    ${rivals}${ms}`
		);
	}
	const mean = (ms: number[]) => ms.reduce((a, b) => a + b, 0) / ms.length;
	const shown = withRivals ? MATCHERS : (['ours'] as const);
	console.log(
		`cost per quote after indexing, ms: ${shown.map((m) => `${m} median ${median(all[m]).toFixed(3)} mean ${mean(all[m]).toFixed(3)} most ${Math.max(...all[m]).toFixed(1)}`).join('; ')}`
	);
}

function percent(part: number, n: number): string {
	return ((100 * part) / n).toFixed(0);
}

const quick = process.argv.includes('--ours');
const given = readGiven();
if (given) print('Given quotes', run(given, !quick), !quick);
else console.log(`Made-up cases only: ${explainMissing('quotes')}`);

const texts = readTexts();
const random = new Random(Number(process.argv[2]?.match(/^\d+$/)?.[0] ?? 1));
for (const [units, versions, most] of [
	[20_000, 60, 13],
	[200_000, 4, 130],
	[2_000_000, 1, 260]
] as const) {
	const made = Array.from({ length: versions }, () =>
		makeVersion(makeText(texts, units, random), most, random)
	);
	if (units === 20_000) {
		for (let i = 0; i < 6; i++)
			made.push(...typesetVersions(makeText(texts, 5000, random), 40, random));
	}
	const rivals = !quick;
	print(`Made-up cases in texts of ${units / 1000} kB`, run(made, rivals), rivals);
}
