/** Forms of names in running text, as sources of regular expressions with the `u` flag. */

const LETTER = '\\p{L}\\p{N}\\p{M}_';
/** A word boundary; `\b` would see one before the ü of "Zürich". */
export const STARTS = `(?<![${LETTER}])`;
export const ENDS = `(?![${LETTER}])`;

/** White space inside a name, including one line break but no paragraph break. */
export const GAP = '(?:[^\\S\\n]{1,2}|[^\\S\\n]?\\n[^\\S\\n]?)';

export const OPENING = '«»‹›„“”‟‚‘’"\'`';
export const APOSTROPHES = "'’‘ʼ´`";
const HYPHENS = '-‐‑';
/** The hyphens that join a compound; dashes are not among them. */
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

/** A legal form such as "AG" or "GmbH & Co. KG"; "& Co." alone means "and others" in German and is excluded. */
export const LEGAL_FORM = `(?:${CO}${GAP})?${BASE}(?:${GAP}${CO}${GAP}${BASE})?${ENDS}`;

const ENDS_IN_LEGAL_FORM = new RegExp(`,?\\s+${LEGAL_FORM}$`, 'u');

/** Removes a trailing legal form ("Brenner AG" → "Brenner"); null if there is none. */
export function withoutLegalForm(name: string): string | null {
	const found = name.includes(' ') ? ENDS_IN_LEGAL_FORM.exec(name) : null;
	return found && found.index > 0 ? name.slice(0, found.index) : null;
}

const PLAIN = /^[ -~]*$/;

/** Normalises the spaces, apostrophes, hyphens and accents that `patternOf` treats as equal. */
export function keyOf(words: string): string {
	const key = PLAIN.test(words)
		? words
		: words
				.normalize('NFC')
				.replace(/[’‘ʼ´]/gu, "'")
				.replace(/[‐‑]/gu, '-');
	return key.replace(/\s+|`/gu, (found) => (found === '`' ? "'" : ' '));
}

/** The source of an expression that matches a key in every spelling it may be typed in. */
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

/** A leading adjective that is declined: "die Deutsche Bahn", "der Deutschen Bahn". */
const DECLINED =
	/^((?:\p{Lu}\p{Ll}*sch|Neu|Erst|Vereinigt|Allgemein|Frei|Königlich))e([nrsm]?) (?=\S)/u;

/** The keys of a listed name: trimmed of stray punctuation, with the declensions of a leading adjective. */
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
