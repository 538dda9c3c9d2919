import { describeQuote } from '#lib/quotes/describe.ts';
import type { QuoteSelector } from '#lib/quotes/quote.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import { editWords, typeset } from './quote-edits.ts';
import type { Random } from './random.ts';

/** A quote and its range in a text; `null` if its passage was deleted. */
export type Case = {
	group: string;
	quote: QuoteSelector;
	truth: { start: number; end: number } | null;
};
/** An edited version of a text, with all quotes that are searched in it. */
export type Version = { text: string; cases: Case[] };

/** Replaces a range of the original by `put`; `truth` is the number of the case whose passage `put` is. */
type Edit = TextRange & { put: string; truth?: number };

/** Kinds of edits to a passage; percentages are edit distance over length. */
export const GROUPS = [
	'unedited',
	'phrase',
	'repeated phrase',
	'repeated word',
	'edited to 15 %',
	'edited 15-35 %',
	'edited 35-60 %',
	'edited, context too',
	'copy elsewhere, edited 5-30 %',
	'moved',
	'deleted',
	'deleted phrase',
	'deleted, lookalike left'
] as const;
type Group = (typeof GROUPS)[number];

const APART = 420;

/** Takes up to `most` quotes from a text, one for each group in turn, and edits the text accordingly. */
export function makeVersion(original: string, most: number, random: Random): Version {
	const vocabulary = [...new Set(original.match(/\p{L}{3,}/gu))];
	const sentences = stretches(original, /(?<=\s)[^.!?\n]{40,260}[.!?](?= )/g);
	const gaps = [...original.matchAll(/[.!?] (?=\p{Lu})/gu)].map(({ index }) => index + 2);
	const taken: TextRange[] = [];
	const edits: Edit[] = [];
	const cases: Case[] = [];
	const take = (stretch: TextRange | undefined): TextRange | undefined => {
		if (
			!stretch ||
			taken.some(({ start, end }) => stretch.start < end + APART && stretch.end > start - APART)
		) {
			return undefined;
		}
		taken.push(stretch);
		return stretch;
	};
	const gap = (): number | undefined => {
		for (let i = 0; i < 40; i++) {
			const at = random.pick(gaps);
			if (take({ start: at, end: at })) return at;
		}
		return undefined;
	};

	for (let i = 0; i < most * 20 && cases.length < most; i++) {
		const group = GROUPS[cases.length % GROUPS.length]!;
		const stretch = take(choose(group, original, sentences, random));
		if (!stretch) continue;
		const made = editsFor(group, original, stretch, cases.length, vocabulary, gap, random);
		if (!made) continue;
		edits.push(...made);
		cases.push({ group, quote: select(original, stretch, random), truth: null });
	}
	return { text: apply(original, edits, cases), cases };
}

function choose(
	group: Group,
	text: string,
	sentences: TextRange[],
	random: Random
): TextRange | undefined {
	const sentence = random.pick(sentences);
	if (!/phrase|word/.test(group)) return sentence;
	const words = stretches(text.slice(sentence.start, sentence.end), /[\p{L}\p{N}’'-]+/gu);
	const count = /word/.test(group) ? 1 : /repeated/.test(group) ? 2 : random.int(3, 7);
	if (words.length <= count) return undefined;
	const first = random.int(0, words.length - count);
	const start = sentence.start + words[first]!.start;
	const end = sentence.start + words[first + count - 1]!.end;
	const times = text.split(text.slice(start, end)).length - 1;
	return /repeated/.test(group) && times < 2 ? undefined : { start, end };
}

function editsFor(
	group: Group,
	text: string,
	{ start, end }: TextRange,
	number: number,
	vocabulary: string[],
	gap: () => number | undefined,
	random: Random
): Edit[] | undefined {
	const words = text.slice(start, end);
	const stay: Edit = { start, end, put: words, truth: number };
	const edited = (least: number, most: number): Edit | undefined => {
		const put = editWords(words, [least, most], vocabulary, random);
		return put.includes(words) ? undefined : { ...stay, put };
	};
	const elsewhere = (put: string, truth?: number): Edit | undefined => {
		const at = gap();
		return at === undefined ? undefined : { start: at, end: at, put, truth };
	};
	const gone: Edit = { start, end: text.charAt(end) === ' ' ? end + 1 : end, put: '' };
	const around = (): Edit[] => {
		const edit = (from: number, to: number): Edit => ({
			start: from,
			end: to,
			put: editWords(text.slice(from, to), [0.1, 0.3], vocabulary, random)
		});
		return [
			edit(Math.max(0, start - 60), start - 1),
			edit(end + 1, Math.min(text.length, end + 60))
		];
	};
	const all = {
		'edited to 15 %': () => [edited(0.01, 0.15)],
		'edited 15-35 %': () => [edited(0.15, 0.35)],
		'edited 35-60 %': () => [edited(0.35, 0.6)],
		'edited, context too': () => [edited(0.03, 0.25), ...around()],
		'copy elsewhere, edited 5-30 %': () => [edited(0.05, 0.3), elsewhere(`${words} `)],
		moved: () => [gone, elsewhere(words, number), elsewhere('')],
		deleted: () => [gone],
		'deleted phrase': () => [gone],
		'deleted, lookalike left': () => {
			const lookalike = edited(0.05, 0.3);
			return [gone, lookalike && elsewhere(`${lookalike.put} `)];
		}
	} as Partial<Record<Group, () => (Edit | undefined)[]>>;
	const edits = all[group]?.() ?? [stay];
	return edits.includes(undefined) ? undefined : (edits as Edit[]);
}

/** A quote with 32 units of context on each side, as others keep it, or as we describe it; half have no position. */
function select(text: string, { start, end }: TextRange, random: Random): QuoteSelector {
	const own = random.chance(0.5) ? describeQuote(text, start, end) : undefined;
	const position = random.chance(0.5) ? { position: { start, end } } : {};
	return {
		exact: text.slice(start, end),
		prefix: own?.prefix ?? text.slice(Math.max(0, start - 32), start),
		suffix: own?.suffix ?? text.slice(end, end + 32),
		...position
	};
}

function apply(original: string, edits: Edit[], cases: Case[]): string {
	let text = '';
	let at = 0;
	for (const { start, end, put, truth } of edits.toSorted((a, b) => a.start - b.start)) {
		text += original.slice(at, start);
		if (truth !== undefined)
			cases[truth]!.truth = { start: text.length, end: text.length + put.length };
		// a passage put in has a space of its own
		text += truth !== undefined && start === end ? `${put} ` : put;
		at = Math.max(at, end);
	}
	return text + original.slice(at);
}

/** Versions with other typesetting, in the text or in the quote; every fourth in capitals. */
export function typesetVersions(original: string, most: number, random: Random): Version[] {
	const sentences = stretches(original, /(?<=\s)[^.!?\n]{20,260}[.!?](?= )/g);
	return Array.from({ length: most }, (_, i): Version => {
		const stretch = random.pick(sentences);
		const { start, end } = stretch;
		const quote = select(original, stretch, random);
		delete quote.position;
		const parts = [original.slice(0, start), original.slice(start, end), original.slice(end)];
		const capitals = i % 4 === 0;
		const inQuote = i % 4 === 1;
		const set = (part: string): string =>
			inQuote ? part : capitals ? part.toUpperCase() : typeset(part, random);
		const [before = '', words = '', after = ''] = parts.map((part, j) =>
			capitals && j !== 1 && i % 8 ? part : set(part)
		);
		if (inQuote) {
			for (const key of ['exact', 'prefix', 'suffix'] as const)
				quote[key] = typeset(quote[key]!, random);
		}
		const truth = { start: before.length, end: before.length + words.length };
		const group = capitals ? 'all capitals' : 'typeset otherwise';
		return { text: before + words + after, cases: [{ group, quote, truth }] };
	});
}

function stretches(text: string, pattern: RegExp): TextRange[] {
	return [...text.matchAll(pattern)].map(({ index, 0: match }) => {
		const lead = match.length - match.trimStart().length;
		return { start: index + lead, end: index + match.length };
	});
}
