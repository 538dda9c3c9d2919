import type { Company } from '#lib/story/story.ts';
import { isCurrent } from './aliases.ts';
import { APOSTROPHES, ENDS, STARTS, keyOf, spellings, withoutLegalForm } from './forms.ts';
import { oneOf } from './trie.ts';
import { ABBREVIATIONS, COMMON_WORDS, GENERIC_NOUNS } from './words.ts';

/**
 * How much a name proves by itself: `sure` always means the company; `weak` is also something else; `only` is an
 * everyday word but the company's only name; `context` is an alias the author marked as such.
 */
export type Strength = 'sure' | 'weak' | 'only' | 'context';
export type NameMeaning = { company: string; from: 'name' | 'alias'; strength: Strength };

/** An occurrence of a listed name; UTF-16 offsets, `nameEnd` before a genitive ending and `end` after it. */
export type NameMatch = {
	start: number;
	nameEnd: number;
	end: number;
	meanings: NameMeaning[];
	key: string;
};

type NameLexicon = Map<string, NameMeaning[]>;

/** Finds listed names as whole words, in text order, the longest at each position, without overlaps. */
export function findNameMatches(
	text: string,
	companies: Company[],
	published?: string | null
): NameMatch[] {
	const lexicon = lexiconOf(companies, published);
	if (lexicon.size === 0) return [];
	const hits: NameMatch[] = [];
	for (const found of text.matchAll(expressionOf(lexicon))) {
		const [all, name = '', suffix = ''] = found;
		const key = keyOf(name);
		const meanings = lexicon.get(key) ?? [];
		const { index: start } = found;
		const nameEnd = start + name.length;
		const genitive = isGenitive(key, suffix, text.slice(Math.max(0, start - 1), start));
		if (suffix && !genitive && suffix === 's') continue;
		const end = genitive ? start + all.length : nameEnd;
		hits.push({ start, nameEnd, end, meanings, key });
	}
	return hits;
}

/** One expression for all names; the longest that ends at a word boundary wins. */
function expressionOf(lexicon: NameLexicon): RegExp {
	const names = oneOf([...lexicon.keys()].sort());
	return new RegExp(`${STARTS}(${names})([${APOSTROPHES}]?s|[${APOSTROPHES}])?${ENDS}`, 'gu');
}

/** True for "Oracles", "Siemens’" and "Meta's"; false for an s after a sibilant, and for the closing quote of 'Siemens'. */
function isGenitive(key: string, suffix: string, before: string): boolean {
	if (!suffix || !/[\p{L}\p{N}]$/u.test(key)) return false;
	if (suffix.length === 2) return true;
	if (suffix === 's') return key.length > 1 && !/[sxzß]$/u.test(key);
	return /[sxzßSXZ]$|ce$/u.test(key) && !/['‘’‚‛`´]/u.test(before);
}

function lexiconOf(companies: Company[], published?: string | null): NameLexicon {
	const lexicon: NameLexicon = new Map();
	const add = (key: string, meaning: NameMeaning) => {
		const known = lexicon.get(key);
		const own = known?.find((other) => other.company === meaning.company);
		if (!known) lexicon.set(key, [meaning]);
		else if (!own) known.push(meaning);
		// the author's own strength overrides ours
		else if (meaning.from === 'alias') own.strength = meaning.strength;
	};
	const cores: [core: string, company: string][] = [];
	for (const { id: company, names, aliases } of companies) {
		const only = new Set([...names, ...aliases.map((alias) => alias.text)]).size === 1;
		for (const name of names) {
			const keys = spellings(name);
			const strength = strengthOf(keys[0] ?? '', only);
			for (const key of keys) add(key, { company, from: 'name', strength });
			const core = withoutLegalForm(keys[0] ?? '');
			if (core) cores.push([core, company]);
		}
		for (const alias of aliases) {
			if (!isCurrent(alias, published)) continue;
			const strength = alias.match === 'word' ? 'sure' : 'context';
			for (const key of spellings(alias.text)) add(key, { company, from: 'alias', strength });
		}
	}
	// last, so that listed names take precedence over derived ones
	for (const [core, company] of cores)
		add(core, { company, from: 'name', strength: strengthOf(core, false) });
	return lexicon;
}

/** `only` is true if the company has a single name, such as "BP", and so cannot be named otherwise. */
function strengthOf(key: string, only: boolean): Strength {
	if (GENERIC_NOUNS.has(key)) return 'weak';
	if (COMMON_WORDS.has(key)) return only ? 'only' : 'weak';
	const letters = [...key].length;
	if (letters > 2) return 'sure';
	const acronym = /^[\p{Lu}\p{N}]{2}$/u.test(key) && !ABBREVIATIONS.has(key);
	return only && acronym ? 'sure' : 'weak';
}
