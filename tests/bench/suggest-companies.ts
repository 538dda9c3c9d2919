// Prints how well companies are found in annotated German news and traffic messages, compared with plain word
// matching of the same names; then the speed. Run it with: node tests/bench/suggest-companies.ts
import { readFileSync } from 'node:fs';
import { findCompanies } from '#lib/suggest/companies/find-companies.ts';
import type { Company } from '#lib/story/story.ts';
import { explainMissing, findCorpus } from './corpora.ts';

type Place = { start: number; end: number };
type Entity = Place & { type: string; text: string };
type Document = { doc_id: string; dct: string | null; text: string; entities: Entity[] };
type Finder = (text: string) => Place[];

const CORPUS = 'timex/smartdata_de_dev.jsonl';
const goldOf = (doc: Document) =>
	doc.entities.filter(({ type }) => type === 'ORGANIZATION_COMPANY');
const namesOf = (docs: Document[]) => [
	...new Set(docs.flatMap((doc) => goldOf(doc).map(({ text }) => text)))
];
const listOf = (names: string[]): Company[] =>
	names.map((name) => ({ id: name, names: [name], aliases: [] }));

/** The baseline: the plain names, longest first, between word boundaries. */
function plainFinder(names: string[], [start, end]: [string, string]): Finder {
	const sources = names
		.toSorted((a, b) => b.length - a.length)
		.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
	const expression = new RegExp(`${start}(?:${sources.join('|')})${end}`, 'gu');
	return (text) =>
		[...text.matchAll(expression)].map(({ index, 0: words }) => ({
			start: index,
			end: index + words.length
		}));
}

/** Precision, recall and F1 in percent; a found place counts if it overlaps an annotated one, one to one. */
function score(docs: Document[], find: Finder) {
	let [gold, found, right] = [0, 0, 0];
	for (const doc of docs) {
		const open = new Set(goldOf(doc));
		const places = find(doc.text);
		gold += open.size;
		found += places.length;
		for (const place of places)
			for (const entity of open)
				if (entity.start < place.end && place.start < entity.end) {
					open.delete(entity);
					right++;
					break;
				}
	}
	const [precision, recall] = [(100 * right) / found, (100 * right) / gold];
	return { gold, found, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function printScores(title: string, docs: Document[], names: string[]) {
	const list = listOf(names);
	const finders: [string, Finder][] = [
		['findCompanies', (text) => findCompanies(text, list)],
		[
			'plain words, \\p{L}\\p{N}',
			plainFinder(names, ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'])
		],
		['plain words, \\b', plainFinder(names, ['\\b', '\\b'])]
	];
	console.log(`\n${title}: ${docs.length} documents, ${names.length} names, overlap`);
	for (const [name, find] of finders) {
		const { gold, found, precision, recall, f1 } = score(docs, find);
		const figures = [precision, recall, f1].map((figure) => figure.toFixed(1).padStart(6)).join('');
		console.log(`  ${name.padEnd(26)} P, R, F1 ${figures}   found ${found} of ${gold}`);
	}
}

function printSpeed(docs: Document[]) {
	const own = namesOf(docs);
	const syllables = [
		'Bra',
		'ken',
		'lu',
		'Mor',
		'ta',
		'vi',
		'sol',
		'Nexa',
		'ri',
		'dor',
		'pan',
		'ze'
	];
	const made = Array.from({ length: 3000 - own.length }, (_, n) =>
		[n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144), 3].map((k) => syllables[k]).join('')
	).map((name, n) => (n % 3 ? name : `${name} ${['Werke', 'AG', 'Systems GmbH'][n % 9 ? 1 : 2]}`));
	const list = listOf([...own, ...made]);
	let text = docs.map((doc) => doc.text).join('\n');
	while (text.length < 300_000) text += text;
	text = text.slice(0, 300_000);
	const times = Array.from({ length: 5 }, () => {
		const started = performance.now();
		findCompanies(text, list);
		return performance.now() - started;
	});
	const [first = 0] = times;
	const median = times.toSorted((a, b) => a - b)[2] ?? 0;
	console.log(
		`\nSpeed: ${list.length} names, ${text.length} characters: first ${first.toFixed(0)} ms, median ${median.toFixed(0)} ms (budget 150 ms)`
	);
}

const corpus = findCorpus(CORPUS);
if (corpus !== undefined) {
	const docs = readFileSync(corpus, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Document);
	printScores('SmartData, German', docs, namesOf(docs));
	printSpeed(docs);
} else console.log(`Companies: skipped. ${explainMissing(CORPUS)}`);
