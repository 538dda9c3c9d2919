/** The forms a name takes in running text, as sources of expressions for the `u` flag. */

const LETTER = '\\p{L}\\p{N}\\p{M}_';
/** Not inside a word; `\b` would see an edge before the ü of "Zürich". */
export const STARTS = `(?<![${LETTER}])`;
export const ENDS = `(?![${LETTER}])`;

/** White space inside a name: a text may be wrapped there, but a name does not cross a paragraph. */
export const GAP = '(?:[^\\S\\n]{1,2}|[^\\S\\n]?\\n[^\\S\\n]?)';

export const OPENING = '«»‹›„“”‟‚‘’"\'`';
export const APOSTROPHES = "'’‘ʼ´`";
const HYPHENS = '-‐‑';
/** Joins the parts of a compound; a dash does not. */
export const HYPHEN = `[${HYPHENS}]`;

const BASES = [
	'Aktiengesellschaft',
	'Corporation',
	'Incorporated',
	'Limited',
	'gGmbH',
	'GmbH',
	'G\\.m\\.b\\.H\\.',
	'mbH',
	'KGaA',
	'VVaG',
	'OHG',
	'AöR',
	'AG',
	'SE',
	'KG',
	'UG(?: ?\\(haftungsbeschränkt\\))?',
	'eG',
	'e\\. ?K\\.',
	'Inc\\.?',
	'Corp\\.?',
	'Ltd\\.?',
	'LLC',
	'L\\.L\\.C\\.',
	'LLP',
	'L\\.P\\.',
	'plc',
	'PLC',
	'Pty',
	'S\\.p\\.A\\.',
	'SpA',
	'S\\. ?à ?r\\. ?l\\.',
	'Sàrl',
	'S\\.A\\.S\\.',
	'SARL',
	'S\\.A\\.',
	'SA',
	'N\\.V\\.',
	'NV',
	'B\\.V\\.',
	'BV',
	'ASA',
	'A/S',
	'Oyj',
	'K\\.K\\.'
];

const CO = '&(?:amp;)? ?Co(?:mp)?\\.?,?';
const BASE = `(?:${BASES.join('|')})`;

/** "GmbH & Co. KG" as well as "AG"; "& Co." by itself means "and others" in German, so it is none. */
export const LEGAL_FORM = `(?:${CO}${GAP})?${BASE}(?:${GAP}${CO}${GAP}${BASE})?${ENDS}`;

const ENDS_IN_LEGAL_FORM = new RegExp(`,?\\s+${LEGAL_FORM}$`, 'u');

/** "Brenner" of "Brenner AG"; null where the name ends in no legal form. */
export function withoutLegalForm(name: string): string | null {
	const found = name.includes(' ') ? ENDS_IN_LEGAL_FORM.exec(name) : null;
	return found && found.index > 0 ? name.slice(0, found.index) : null;
}

const PLAIN = /^[ -~]*$/;

/** One spelling for the spaces, apostrophes, hyphens and accents that `patternOf` treats as the same. */
export function keyOf(words: string): string {
	const key = PLAIN.test(words)
		? words
		: words
				.normalize('NFC')
				.replace(/[’‘ʼ´]/gu, "'")
				.replace(/[‐‑]/gu, '-');
	return key.replace(/\s+|`/gu, (found) => (found === '`' ? "'" : ' '));
}

/** The source of an expression that finds a key as it may be typed. */
export function patternOf(key: string): string {
	const pattern = key
		.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
		.replace(/[ '-]/gu, (letter) => TYPED[letter] ?? letter);
	if (PLAIN.test(key)) return pattern;
	return pattern.replace(/[^ -~]/gu, (letter) => {
		const parts = letter.normalize('NFD');
		return parts === letter ? letter : `(?:${letter}|${parts})`;
	});
}

const TYPED: Record<string, string> = { ' ': GAP, "'": `[${APOSTROPHES}]`, '-': HYPHEN };

/** Adjectives that open a name and are declined: "die Deutsche Bahn", "der Deutschen Bahn". */
const DECLINED =
	/^((?:\p{Lu}\p{Ll}*sch|Neu|Erst|Vereinigt|Allgemein|Frei|Königlich))e([nrsm]?) (?=\S)/u;

/** A curated name as keys: without what a list leaves at its edges, and declined. */
export function spellings(name: string): string[] {
	const key = keyOf(name).trim();
	const bare = key.replace(/^[([{«»„“”"']+|[)\]},;:?»«“”"'-]+$/gu, '').trim() || key;
	const unmarked = /[\p{L}\p{N}]{2}[.!]$/u.test(bare) ? bare.slice(0, -1) : bare;
	return [...new Set([bare, unmarked].filter(Boolean).flatMap(declensions))];
}

function declensions(key: string): string[] {
	const found = key.includes(' ') ? DECLINED.exec(key) : null;
	if (!found) return [key];
	const rest = key.slice(found[0].length);
	return ['', 'n', 'r', 's', 'm'].map((ending) => `${found[1] ?? ''}e${ending} ${rest}`);
}
