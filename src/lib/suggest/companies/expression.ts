import type { Company } from '#lib/story/story.ts';
import { isCurrent } from './aliases.ts';
import { APOSTROPHES, ENDS, STARTS, keyOf, spellings, withoutLegalForm } from './forms.ts';
import { oneOf } from './trie.ts';
import { ABBREVIATIONS, COMMON_WORDS, GENERIC_NOUNS } from './words.ts';

/**
 * How much a text proves by itself: `sure` always means the company; `weak` is a name that is also
 * something else; `only` is an everyday word too, but the only name its company has; `context` is an
 * alias that the author marked so.
 */
export type Strength = 'sure' | 'weak' | 'only' | 'context';
export type Meaning = { company: string; from: 'name' | 'alias'; strength: Strength };

/** A place where a listed text stands; offsets in UTF-16 units, `end` after a genitive, `nameEnd` before it. */
export type Hit = { start: number; nameEnd: number; end: number; meanings: Meaning[]; key: string };

type Lexicon = Map<string, Meaning[]>;

/** Every place where a listed text stands as a word, the longest first, none overlapping. */
export function findHits(text: string, companies: Company[], published?: string | null): Hit[] {
	const lexicon = lexiconOf(companies, published);
	if (lexicon.size === 0) return [];
	const hits: Hit[] = [];
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

/** One expression for all names; the longest that ends at the edge of a word wins. */
function expressionOf(lexicon: Lexicon): RegExp {
	const names = oneOf([...lexicon.keys()].sort());
	return new RegExp(`${STARTS}(${names})([${APOSTROPHES}]?s|[${APOSTROPHES}])?${ENDS}`, 'gu');
}

/** "Oracles", "Siemens’", "Meta's"; but no s after a sibilant, and 'Siemens' is only quoted. */
function isGenitive(key: string, suffix: string, before: string): boolean {
	if (!suffix || !/[\p{L}\p{N}]$/u.test(key)) return false;
	if (suffix.length === 2) return true;
	if (suffix === 's') return key.length > 1 && !/[sxzß]$/u.test(key);
	return /[sxzßSXZ]$|ce$/u.test(key) && !/['‘’‚‛`´]/u.test(before);
}

function lexiconOf(companies: Company[], published?: string | null): Lexicon {
	const lexicon: Lexicon = new Map();
	const add = (key: string, meaning: Meaning) => {
		const known = lexicon.get(key);
		const own = known?.find((other) => other.company === meaning.company);
		if (!known) lexicon.set(key, [meaning]);
		else if (!own) known.push(meaning);
		// what the author says of a text goes before what we think of it
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
	// last, so that a name somebody wrote down goes before one we derived
	for (const [core, company] of cores)
		add(core, { company, from: 'name', strength: strengthOf(core, false) });
	return lexicon;
}

/** A company with one name, such as "BP", has no other by which it could be named. */
function strengthOf(key: string, only: boolean): Strength {
	if (GENERIC_NOUNS.has(key)) return 'weak';
	if (COMMON_WORDS.has(key)) return only ? 'only' : 'weak';
	const letters = [...key].length;
	if (letters > 2) return 'sure';
	const acronym = /^[\p{Lu}\p{N}]{2}$/u.test(key) && !ABBREVIATIONS.has(key);
	return only && acronym ? 'sure' : 'weak';
}
