import { foldArabic } from '#lib/dates/arabic-script.ts';
import type { DateLanguage, DateRule, Value } from './language.ts';
import { makeKey, type LexiconEntry, type Token, type Vocabulary } from './tokens.ts';

/** Values captured by a pattern, by class, in text order. */
export type Captures = Partial<Record<string, Value[]>>;

/** A rule matched to the tokens [`from`, `to`); `after` is the end including trailing context. */
export type PatternMatch = {
	rule: DateRule;
	from: number;
	to: number;
	after: number;
	captures: Captures;
	/** True if the year lies in the context: "3." in "3. bis 5. Mai 2024". */
	yearInContext: boolean;
};

type Leaf = { rule: DateRule; from: number; to: number; order: number };
type Node = { edges: Map<string, Node>; leaf?: Leaf };

/** A compiled language: all patterns in one trie, so that each position of a text is tried once. */
export type Grammar = { root: Node; vocabulary: Vocabulary };

/** A pattern without groups and options; an item is a word or `<class>`, with a leading `+` if glued, or a brace. */
type Flat = string[];

/** Expands a language's patterns into one trie and collects their words. Costs tens of milliseconds: compile once. */
export function compile(language: DateLanguage): Grammar {
	const root: Node = { edges: new Map() };
	const literals = new Set<string>();
	let order = 0;
	for (const rule of language.rules)
		for (const pattern of rule.patterns)
			for (const flat of expand(pattern, language.macros)) {
				order++;
				plant(root, flat, rule, order);
				for (const item of flat)
					if (!/[<{}]/.test(item)) literals.add(item.replace(/^\+(?=.)/, ''));
			}
	return { root, vocabulary: vocabularyOf(language, literals) };
}

function plant(root: Node, flat: Flat, rule: DateRule, order: number) {
	const items = flat.filter((item) => item !== '{' && item !== '}');
	const open = flat.indexOf('{');
	const close = flat.indexOf('}');
	const from = Math.max(open, 0);
	const to = close < 0 ? items.length : close - (open < 0 ? 0 : 1);
	let node = root;
	for (const item of items) {
		let next = node.edges.get(item);
		if (!next) node.edges.set(item, (next = { edges: new Map() }));
		node = next;
	}
	node.leaf ??= { rule, from, to, order };
}

function vocabularyOf(language: DateLanguage, literals: Set<string>): Vocabulary {
	const entries = new Map<string, LexiconEntry[]>();
	const add = (word: string, entry: LexiconEntry) => {
		const folded = foldArabic(word);
		const list = entries.get(folded);
		// spellings that are folded to one are one entry
		if (!list) entries.set(folded, [entry]);
		else if (!list.some((each) => isSame(each, entry))) list.push(entry);
	};
	for (const literal of literals) add(literal, { key: makeKey(literal, 0, false), written: 'any' });
	for (const [name, words] of Object.entries(language.lexicon))
		for (const [word, value] of Object.entries(words)) {
			const bare = word.replace(/^=/, '');
			const written = word !== bare ? 'small' : /^\p{Lu}/u.test(word) ? 'capital' : 'any';
			add(bare.toLowerCase(), { key: makeKey(name, value), written });
		}
	const abbreviations = new Set(language.abbreviations.split(' '));
	return { entries, abbreviations, ordinalDot: language.ordinalDot };
}

const isSame = (a: LexiconEntry, b: LexiconEntry) =>
	a.key.plain === b.key.plain && a.key.value === b.key.value && a.written === b.written;

/** Expands a pattern into every sequence it stands for. */
function expand(pattern: string, macros: Record<string, string>): Flat[] {
	const whole = pattern.replace(/\$(\w+)/g, (_, name: string) => `(${macros[name] ?? ''})`);
	if (whole.includes('$')) return expand(whole, macros);
	const items = whole.match(/\+?<\w+>|[()|?{}]|\+?[^\s()|?{}<>]+/g) ?? [];
	let at = 0;
	const alternatives = (): Flat[] => {
		let all: Flat[] = [];
		for (;;) {
			all = all.concat(sequence());
			if (items[at] !== '|') return all;
			at++;
		}
	};
	const sequence = (): Flat[] => {
		let flats: Flat[] = [[]];
		while (at < items.length && items[at] !== '|' && items[at] !== ')') {
			let next: Flat[] = [[items[at++] ?? '']];
			if (next[0]?.[0] === '(') {
				next = alternatives();
				at++;
			}
			if (items[at] === '?') {
				at++;
				next = [...next, []];
			}
			flats = flats.flatMap((flat) => next.map((more) => [...flat, ...more]));
		}
		return flats;
	};
	return alternatives();
}

/**
 * Matches the rules from left to right, the longest at each position (counting context), without overlaps.
 * `steps` is the number of trie edges looked up, for tests of how the work grows.
 */
export function matchAll(
	tokens: Token[],
	{ root }: Grammar
): { matches: PatternMatch[]; steps: number } {
	const matches: PatternMatch[] = [];
	let steps = 0;
	const path: [string, Value][] = [];
	const longestAt = (start: number): PatternMatch | undefined => {
		let best: PatternMatch | undefined;
		let bestOrder = 0;
		const walk = (node: Node, at: number) => {
			const { leaf } = node;
			if (leaf && (!best || at > best.after || (at === best.after && leaf.order < bestOrder))) {
				const captures: Captures = {};
				for (const [name, value] of path) (captures[name] ??= []).push(value);
				const { rule, from, to, order } = leaf;
				// each token adds one capture, so an index into the path is an index into the pattern
				const years = path.flatMap(([name], place) => (name === 'yyyy' ? [place] : []));
				const yearInContext = years.length > 0 && !years.some((year) => year >= from && year < to);
				best = { rule, from: start + from, to: start + to, after: at, captures, yearInContext };
				bestOrder = order;
			}
			const token = tokens[at];
			if (!token) return;
			for (const { plain, glued, name, value } of token.keys) {
				steps++;
				const next = node.edges.get(plain);
				const close = token.glued ? node.edges.get(glued) : undefined;
				if (!next && !close) continue;
				path.push([name, value]);
				if (next) walk(next, at + 1);
				if (close) walk(close, at + 1);
				path.pop();
			}
		};
		walk(root, start);
		return best;
	};
	for (let at = 0; at < tokens.length; at++) {
		let match = longestAt(at);
		if (!match) continue;
		// leading context must not cut short the date it leads up to: "im Frühjahr" and "Frühjahr 1943"
		const rest = match.from > at ? longestAt(match.from) : undefined;
		if (rest && rest.after > match.after) match = rest;
		matches.push(match);
		at = Math.max(match.to, at + 1) - 1;
	}
	return { matches, steps };
}
