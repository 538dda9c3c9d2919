/**
 * How good the proposed events are on annotated news: coverage of annotated events, right company, right kind, and
 * the share of titles that break a rule (`long`: whole, but of 71 to 110 characters). Even documents are those the generator is developed on, odd ones are held
 * out. The corpora are not part of the project; a sentence says so where they are missing.
 *   node tests/bench/suggest-proposals.ts [--print] [even|odd]
 * `--print` lists the even documents' broken titles and missed events, never the odd ones'.
 */
import { readFileSync } from 'node:fs';
import { plainText } from '#lib/article/plain-text.ts';
import type { Block } from '#lib/article/blocks.ts';
import type { Article, Company } from '#lib/story/story.ts';
import { suggestEvents, type EventProposal } from '#lib/suggest/events/suggest-events.ts';
import { explainMissing, findCorpus } from './corpora.ts';
import { faultsOf, type Fault } from './suggest-title-faults.ts';

type Range = { start: number; end: number };
type Entity = Range & { type: string | null; text: string; syntactic?: string; instance?: string };
type Relation = { type: string; args: (Range & { role: string })[] };
type Document = {
	doc_id: string;
	dct: string | null;
	text: string;
	entities?: Entity[];
	relations?: Relation[];
	timexes: (Range & { type: string; value?: string })[];
};
type Language = 'de' | 'en';

const CORPORA: [name: string, language: Language][] = [
	['smartdata_de_dev', 'de'],
	['meantime_en_head', 'en'],
	['krauts_diezeit', 'de'],
	['krauts_dolomiten-42', 'de']
];
/** The kinds that count as right for an annotated event. */
const KINDS: Partial<Record<string, string[]>> = {
	Insolvency: ['insolvency'],
	Strike: ['strike'],
	Acquisition: ['acquisition'],
	SpinOff: ['spin-off'],
	Layoffs: ['layoffs'],
	Merger: ['merger'],
	OrganizationLeadership: ['appointment', 'departure']
};
const COMPANY_ROLES =
	/^(?:company|buyer|seller|acquired|old|new|parent|child|organization|spin-off)$/;

/** Removes the spaces a tokeniser put around punctuation; `at` maps an old offset to the new text. */
function detokenize(text: string) {
	const gone: number[] = [];
	for (const { index } of text.matchAll(/ (?=[,.;:!?)%]|'s\b|n't\b)|(?<=[($]) /g)) gone.push(index);
	const removed = new Set(gone);
	const at = (offset: number) => offset - gone.filter((place) => place < offset).length;
	return { text: [...text].length === text.length ? drop(text, removed) : text, at };
}
const drop = (text: string, removed: Set<number>) =>
	text
		.split('')
		.filter((_, at) => !removed.has(at))
		.join('');

/** The document as an article with a paragraph per line; `toPlain` maps offsets into its plain text. */
function toArticle({ doc_id, dct, text: original }: Document, language: Language) {
	const { text, at } =
		language === 'en' ? detokenize(original) : { text: original, at: (offset: number) => offset };
	const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
	const blocks = lines.map(([line], nth): Block => ({
		kind: 'paragraph',
		id: `p${nth + 1}`,
		runs: [{ text: line }]
	}));
	const { starts, text: plain } = plainText(blocks);
	const toPlain = (offset: number) => {
		const place = at(offset);
		const nth = lines.findLastIndex(({ index }) => index <= place);
		return (starts[nth] ?? 0) + place - (lines[nth]?.index ?? 0);
	};
	const published = dct ? ({ edtf: dct.slice(0, 10), basis: 'external' } as const) : null;
	const article: Article = { id: doc_id, title: doc_id, published, language, blocks };
	return { article, plain, toPlain };
}

const LEGAL_FORM = /\s(?:AG|SE|KG|GmbH|Inc\.?|Corp\.?|Ltd\.?|plc|S\.?A\.?|LLC|Co\.?)$/u;
/** Nouns that nobody lists as a name, although annotations hold them. */
const GENERIC =
	/^(?:(?:Mutter|Tochter|Auto|Bau|Medien|Energie|Industrie|Privat|Gross|Groß)?-?(?:[Kk]onzern|[Uu]nternehmen|[Ff]irma|[Gg]esellschaft|[Bb]ank|[Tt]ochter|[Mm]utter|[Hh]ersteller|[Gg]ruppe)|(?:Gewerkschaft|Betreiber|Airline|Fluggesellschaft|Behörde|Verein|Flughafen|Polizei|Regierung)(?:en)?)s?$/u;

/** The companies a document's annotations name, as an author would have listed them. */
function companiesOf({ text, entities = [], relations = [] }: Document): Company[] {
	const names = new Map<string, Set<string>>();
	const add = (given: string, name: string) => {
		// "Porsche" and "Porsche AG" are one company
		const id = given.replace(LEGAL_FORM, '');
		if (!GENERIC.test(name) && /^\p{Lu}[\p{L}\p{N}&. -]+$/u.test(name) && name.length < 60)
			names.set(id, (names.get(id) ?? new Set()).add(name));
	};
	for (const { type, text: name, syntactic, instance } of entities) {
		if (type === 'ORG' && syntactic === 'NAM' && instance) add(instance, name);
		if (type?.startsWith('ORGANIZATION')) add(name, name);
	}
	for (const { args } of relations)
		for (const { role, start, end } of args)
			if (COMPANY_ROLES.test(role)) add(text.slice(start, end), text.slice(start, end));
	return [...names].map(([id, [first = id, ...others]]) => ({
		id,
		names: [first, ...others],
		aliases: []
	}));
}

type Tally = {
	documents: number;
	events: number;
	covered: number;
	withCompany: number;
	company: number;
	kind: number;
	titles: number;
	broken: number;
	/** Titles whose only fault is a length of 71 to 110 characters. */
	long: number;
	/** Titles that the generator trusts, and those of them that break a rule. */
	trusted: number;
	trustedBroken: number;
	/** Proposals that hold an annotated event. */
	hits: number;
	faults: Map<Fault, number>;
};
const emptyTally = (): Tally => ({
	...{ documents: 0, events: 0, covered: 0, withCompany: 0, company: 0, kind: 0 },
	...{ titles: 0, broken: 0, long: 0, trusted: 0, trustedBroken: 0, hits: 0 },
	faults: new Map()
});

const holds = ({ passages }: EventProposal, { start, end }: Range) =>
	passages.some(({ position }) => position && position.start <= start && position.end >= end);

/** A document's annotated events: a range to cover, companies and kinds where they are annotated. */
function goldOf(doc: Document, companies: Company[]) {
	const ids = new Map(companies.flatMap(({ id, names }) => names.map((name) => [name, id])));
	const idOf = ({ start, end }: Range) => ids.get(doc.text.slice(start, end));
	const events = (doc.relations ?? []).flatMap(({ type, args }) => {
		const trigger = args.find(({ role }) => role === 'trigger');
		const kinds = KINDS[type];
		if (!trigger || !kinds) return [];
		const own = args.filter(({ role }) => COMPANY_ROLES.test(role)).map(idOf);
		return [{ range: trigger as Range, companies: own.filter((id) => id !== undefined), kinds }];
	});
	if (doc.relations) return events;
	// without annotated events: a dated sentence that names an organisation
	const orgs = (doc.entities ?? []).filter(({ type }) => type === 'ORG');
	return doc.timexes
		.filter(({ type, value = '' }) => type === 'DATE' && /^\d{4}-(?!XX)/.test(value))
		.flatMap((range) => {
			const from = Math.max(0, ...['\n', ' . '].map((s) => doc.text.lastIndexOf(s, range.start)));
			const ends = ['\n', ' . '].map((s) => doc.text.indexOf(s, range.end)).filter((at) => at >= 0);
			const to = Math.min(doc.text.length, ...ends);
			const here = orgs.filter(({ start, end }) => start >= from && end <= to);
			const own = here.map(idOf).filter((id) => id !== undefined);
			return own.length > 0 ? [{ range, companies: own, kinds: undefined }] : [];
		});
}

function measure(docs: Document[], language: Language, print: boolean): Tally {
	const tally = emptyTally();
	for (const doc of docs) {
		const { article, plain, toPlain } = toArticle(doc, language);
		const companies = companiesOf(doc);
		const { proposals } = suggestEvents(article, companies);
		tally.documents++;
		for (const proposal of proposals) {
			const faults = faultsOf(proposal, plain, language);
			tally.titles++;
			if (faults.length > 0) tally.broken++;
			const { length } = proposal.title;
			const isLong = faults.join() === 'length' && length > 70 && length <= 110;
			if (isLong) tally.long++;
			if (!proposal.reasons.some(({ reason }) => reason === 'unsure-title')) {
				tally.trusted++;
				if (faults.length > 0) tally.trustedBroken++;
			}
			for (const fault of faults) tally.faults.set(fault, (tally.faults.get(fault) ?? 0) + 1);
			if (print)
				console.log(
					`    ${faults.join(',') || 'ok'}${proposal.reasons.some(({ reason }) => reason === 'unsure-title') ? '?' : ''} | ${proposal.score} ${proposal.kind} | ${proposal.title} | ${proposal.date?.words ?? '-'} | ${proposal.passages[0].exact.slice(0, 300)}`
				);
		}
		const hit = new Set<EventProposal>();
		for (const { range, companies: own, kinds } of goldOf(doc, companies)) {
			const place = { start: toPlain(range.start), end: toPlain(range.end) };
			const covering = proposals.filter((proposal) => holds(proposal, place));
			for (const proposal of covering) hit.add(proposal);
			tally.events++;
			if (covering.length > 0) {
				tally.covered++;
				if (own.length > 0) tally.withCompany++;
				const isRight = own.some((id) => covering.some((one) => one.companies.includes(id)));
				if (isRight) tally.company++;
				const isKind = covering.some(({ kind }) =>
					kinds ? kinds.includes(kind) : kind !== 'milestone'
				);
				if (isKind) tally.kind++;
				if (print && kinds && (!isKind || (own.length > 0 && !isRight)))
					console.log(
						`  WRONG ${kinds.join()} ${own.join()} got ${covering.map((c) => c.kind + ':' + c.companies.join('+')).join()} | ${covering[0]?.passages[0].exact}`
					);
			} else if (print)
				console.log(
					`  MISSED ${kinds?.join() ?? ''} | ${plain.slice(Math.max(0, place.start - 120), place.end + 80).replaceAll('\n', '¶')}`
				);
		}
		tally.hits += hit.size;
	}
	return tally;
}

const percent = (part: number, whole: number) =>
	(whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(8);

function row(name: string, tally: Tally) {
	const { documents, events, covered, withCompany, company, kind, titles, broken, long } = tally;
	const { trusted, trustedBroken, hits } = tally;
	const cells = [
		String(documents).padStart(6),
		String(events).padStart(7),
		percent(covered, events),
		percent(company, withCompany),
		percent(kind, covered),
		String(titles).padStart(8),
		percent(broken, titles),
		percent(long, titles),
		percent(trusted, titles),
		percent(trustedBroken, trusted),
		percent(hits, titles)
	];
	const faults = [...tally.faults]
		.sort(([, a], [, b]) => b - a)
		.map(([fault, n]) => `${fault} ${n}`);
	console.log(`  ${name.padEnd(26)}${cells.join('')}  ${faults.join(', ')}`);
}

const [half] = process.argv.slice(2).filter((arg) => arg === 'even' || arg === 'odd');
const print = process.argv.includes('--print');
console.log(
	'Proposals: events of the annotations, then in % covered, right company, right kind (of the covered);\n' +
		'titles, the % that break a rule, the % that are only long, the % that the generator trusts, and the\n' +
		'% of those that break a rule; the % of proposals that hold an annotated event. Without annotated events a dated sentence with an\n' +
		'organisation counts as one, and "kind" is the share with a kind other than milestone.'
);
console.log(
	`  ${''.padEnd(26)}${'docs'.padStart(6)}${'events'.padStart(7)}${['covered', 'company', 'kind', 'titles', 'broken', 'long', 'trusted', 'broken', 'hit'].map((head) => head.padStart(8)).join('')}`
);
for (const [name, language] of CORPORA) {
	const corpus = `timex/${name}.jsonl`;
	const file = findCorpus(corpus);
	if (file === undefined) {
		console.log(`${name}: skipped. ${explainMissing(corpus)}`);
		continue;
	}
	const lines = readFileSync(file, 'utf8').trim().split('\n');
	const docs = lines.map((line) => JSON.parse(line) as Document);
	for (const [nth, label] of ['even', 'odd'].entries()) {
		if (half && half !== label) continue;
		const some = docs.filter((_, at) => at % 2 === nth);
		row(`${name} (${label})`, measure(some, language, print && label === 'even'));
	}
}
