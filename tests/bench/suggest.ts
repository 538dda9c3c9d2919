/**
 * Prints how well and how fast dates are found in annotated news and history, compared with chrono-node in the
 * same run. The corpora and their scorer are not part of the project (see corpora.ts).
 *   node tests/bench/suggest.ts [corpus…]
 */
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import * as chrono from 'chrono-node';
import { findDates } from '#lib/suggest/dates/find-dates.ts';
import { explainMissing, findCorpus } from './corpora.ts';
import { SAMPLES } from './suggest-samples.ts';

type Doc = { dct: string | null; text: string };
type Prediction = { start: number; end: number; edtf: string };
type Scores = { gold: number; found: number; strict: number; relaxed: number; value: number };
type Scorer = {
	readLines: (file: string) => Doc[];
	score: (docs: Doc[], predict: (doc: Doc) => Prediction[]) => Scores;
};
type Language = 'de' | 'en';

/** HeidelTime 2.2's strict, relaxed and value F1 with the same scorer, measured once. */
const CORPORA: Record<string, { language: Language; heidelTime?: [number, number, number] }> = {
	krauts_diezeit: { language: 'de', heidelTime: [74.8, 79.3, 72.3] },
	'krauts_dolomiten-42': { language: 'de', heidelTime: [79.0, 81.9, 73.9] },
	wikiwars_de: { language: 'de', heidelTime: [90.7, 95.0, 83.5] },
	smartdata_de_dev: { language: 'de' },
	meantime_en_head: { language: 'en', heidelTime: [65.1, 70.3, 62.2] }
};

const publishedOf = ({ dct }: Doc) => dct?.slice(0, 10) ?? null;
const ours =
	(language: Language) =>
	(doc: Doc): Prediction[] =>
		findDates(doc.text, { language, published: publishedOf(doc) });

function chronos(language: Language) {
	const parser = language === 'de' ? chrono.de : chrono.en;
	return (doc: Doc): Prediction[] => {
		const reference = new Date(`${publishedOf(doc) ?? '2000-01-01'}T12:00:00Z`);
		const instant = Number.isNaN(reference.getTime()) ? new Date(0) : reference;
		return parser.parse(doc.text, { instant, timezone: 0 }).map(({ index, text, start }) => {
			const pad = (part: 'year' | 'month' | 'day', length: number) =>
				String(start.get(part) ?? 0).padStart(length, '0');
			const hasDay = start.isCertain('day') || start.isCertain('weekday');
			const parts = [pad('year', 4), pad('month', 2), pad('day', 2)];
			const known = hasDay ? 3 : start.isCertain('month') ? 2 : 1;
			return { start: index, end: index + text.length, edtf: parts.slice(0, known).join('-') };
		});
	};
}

function row(name: string, scores: Scores, milliseconds: number) {
	const { gold, found, strict, relaxed, value } = scores;
	const recall = (relaxed * (gold + found)) / (2 * gold || 1);
	const precision = (relaxed * (gold + found)) / (2 * found || 1);
	const cells = [precision, recall, strict, relaxed, value].map((cell) =>
		cell.toFixed(1).padStart(9)
	);
	console.log(
		`  ${name.padEnd(12)}${cells.join('')}${`${milliseconds.toFixed(0)} ms`.padStart(10)}`
	);
}

function timed<T>(run: () => T): [T, number] {
	const started = performance.now();
	const result = run();
	return [result, performance.now() - started];
}

async function main() {
	const scorerFile = findCorpus('timex/score.mjs');
	if (scorerFile === undefined) {
		console.log(`Dates: skipped. ${explainMissing('timex/score.mjs')}`);
		return;
	}
	const { readLines, score } = (await import(pathToFileURL(scorerFile).href)) as Scorer;
	const asked = process.argv.slice(2);
	console.log(
		'Dates: overlapping finds, then F1 of same extent, of overlap, of overlap with the same days'
	);
	console.log(`  ${''.padEnd(12)}precision   recall   strict  relaxed    value      time`);
	let longest = '';
	for (const [name, { language, heidelTime }] of Object.entries(CORPORA)) {
		if (asked.length && !asked.includes(name)) continue;
		const file = findCorpus(`timex/${name}.jsonl`);
		if (file === undefined) {
			console.log(`${name}: skipped. ${explainMissing(`timex/${name}.jsonl`)}`);
			continue;
		}
		const docs = readLines(file);
		console.log(name);
		row('ours', ...timed(() => score(docs, ours(language))));
		row('chrono-node', ...timed(() => score(docs, chronos(language))));
		if (heidelTime) {
			const figures = heidelTime.map((figure) => figure.toFixed(1).padStart(9));
			console.log(`  ${'HeidelTime'.padEnd(30)}${figures.join('')}`);
		}
		const text = docs.map((doc) => doc.text).join('\n');
		if (language === 'de' && text.length > longest.length) longest = text;
	}
	for (const [name, docs] of Object.entries(SAMPLES)) {
		if (asked.length && !asked.includes(name)) continue;
		const language = name.includes('_de') ? 'de' : 'en';
		console.log(`${name} (${docs.length} texts of our own)`);
		row('ours', ...timed(() => score(docs, ours(language))));
		row('chrono-node', ...timed(() => score(docs, chronos(language))));
	}
	if (!longest) return;
	const megabyte = longest.repeat(Math.ceil(1_000_000 / longest.length)).slice(0, 1_000_000);
	const published = '2024-06-12';
	findDates(megabyte.slice(0, 100_000), { language: 'de', published });
	const [dates, time] = timed(() => findDates(megabyte, { language: 'de', published }));
	console.log(
		`One million characters: ${dates.length} dates in ${time.toFixed(0)} ms (goal: under 1,000 ms)`
	);
}

await main();
