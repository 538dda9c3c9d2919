import type { TextRange } from './text-range.ts';

/**
 * A text without its typesetting, as quotes are compared. Unit `i` of `text` stands for the UTF-16 units of the
 * source from `starts[i]` up to `ends[i]`.
 */
export type NormalizedText = { text: string; starts: Int32Array; ends: Int32Array };

const MARKS = '«»„“”‟"‚‘’‛\'‹›`´ʹʺʻʼˈ′″‵‶〝〞〟＂＇❛❜❝❞';
const DASHES = '-‐‑‒–—―⸺⸻⁃−﹘﹣－';
/** Some languages put white space before these. */
const CLOSING = '.,;:!?…%‰';
const LIGATURES = new Map(
	Object.entries({ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ſt', ﬆ: 'st' })
);
const LIGATURE = /[ﬀ-ﬆ]/g;
/** Soft hyphens, joiners, direction marks, byte order marks and variation selectors. */
const INVISIBLE =
	/[\ufe00-\ufe0f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');
/** A character with its combining marks; a Hangul syllable with its parts. */
const CLUSTER = new RegExp(`[^](?:(?:${INVISIBLE.source})*[\\p{M}\\u1160-\\u11ff])*`, 'uy');
const JOINING = /[\p{M}\u1160-\u11ff\ud800-\udfff]/u;
const LETTER = /[\p{L}\p{N}]/u;

const SPACE = 0x20;
const MARK = 0x27;
const DASH = 0x2d;
const DOT = 0x2e;
const ELLIPSIS = 0x2026;

type Kind = 'letter' | 'space' | 'mark' | 'dash' | 'closing' | 'joining' | 'nothing';
const kinds: Kind[] = [];

function kindOf(unit: number): Kind {
	return (kinds[unit] ??= findKind(String.fromCharCode(unit)));
}

function findKind(character: string): Kind {
	if (INVISIBLE.test(character)) return 'nothing';
	if (/\s/.test(character)) return 'space';
	if (MARKS.includes(character)) return 'mark';
	if (DASHES.includes(character)) return 'dash';
	if (CLOSING.includes(character)) return 'closing';
	// a surrogate may be half of a combining mark
	return JOINING.test(character) ? 'joining' : 'letter';
}

/** Whether a UTF-16 unit may belong to the character before it. */
function joins(unit: number): boolean {
	if (unit < 0x80 || Number.isNaN(unit)) return false;
	const kind = kindOf(unit);
	return kind === 'joining' || kind === 'nothing';
}

/**
 * Removes differences of mere typesetting: white space, quotation marks and apostrophes, dashes with the space
 * around them, ellipses, ligatures, composed and decomposed letters, and invisible characters. Letters and
 * their case stay.
 */
export function normalize(text: string): NormalizedText {
	const bare = text.replace(ALL_INVISIBLE, '').replace(LIGATURE, expand);
	const composed = bare.normalize('NFC') === bare;
	// neither a ligature nor the composed form of a unit is longer than three units
	const room = text.length * (composed && !text.match(LIGATURE) ? 1 : 3);
	const units = new Uint16Array(room);
	const starts = new Int32Array(room);
	const ends = new Int32Array(room);
	let length = 0;
	let tight = false;

	const put = (unit: number, start: number, end: number): void => {
		units[length] = unit;
		starts[length] = start;
		ends[length++] = end;
	};
	const dropSpace = (): void => {
		if (units[length - 1] === SPACE) length--;
	};
	const add = (unit: number, start: number, end: number): void => {
		const kind = unit < 0x80 && unit > 0x3f && unit !== 0x60 ? 'letter' : kindOf(unit);
		const last = length > 0 ? units[length - 1] : SPACE;
		if (kind === 'letter' || kind === 'joining') put(unit, start, end);
		else if (kind === 'space') {
			if (!tight && last !== DASH && (last !== SPACE || length === 0)) put(SPACE, start, end);
			return;
		} else if (kind === 'dash') {
			dropSpace();
			if (units[length - 1] === DASH && length > 0) ends[length - 1] = end;
			else put(DASH, start, end);
		} else if (kind === 'closing') {
			dropSpace();
			const dots = length > 1 && units[length - 1] === DOT && units[length - 2] === DOT;
			if (unit === DOT && dots) units[--length - 1] = ELLIPSIS;
			if (unit !== DOT || length === 0 || units[length - 1] !== ELLIPSIS) put(unit, start, end);
			else ends[length - 1] = end;
		} else if (kind === 'mark') {
			// French puts space inside «…»; German may write »…«
			const after = text.charAt(end);
			if ((unit === 0xbb || unit === 0x203a) && !LETTER.test(after)) dropSpace();
			put(MARK, start, end);
			tight = (unit === 0xab || unit === 0x2039) && last === SPACE && /\s/.test(after);
			return;
		}
		if (kind !== 'nothing') tight = false;
	};

	for (let at = 0; at < text.length;) {
		let character = text.charAt(at);
		let end = at + 1;
		if (!composed && joins(text.charCodeAt(end))) {
			CLUSTER.lastIndex = at;
			const cluster = CLUSTER.exec(text)?.[0] ?? character;
			character = cluster.replace(ALL_INVISIBLE, '').replace(LIGATURE, expand).normalize('NFC');
			end = at + cluster.length;
		} else if (character >= '\u0300') {
			character = composed ? expand(character) : expand(character).normalize('NFC');
		}
		for (let i = 0; i < character.length; i++) add(character.charCodeAt(i), at, end);
		at = end;
	}
	return {
		text: decode(units.subarray(0, length)),
		starts: starts.subarray(0, length),
		ends: ends.subarray(0, length)
	};
}

function expand(ligature: string): string {
	return LIGATURES.get(ligature) ?? ligature;
}

function decode(units: Uint16Array): string {
	let text = '';
	for (let at = 0; at < units.length; at += 8192) {
		text += String.fromCharCode(...units.subarray(at, at + 8192));
	}
	return text;
}

/** A range of the normalized text in offsets of the source. */
export function toSource({ starts, ends }: NormalizedText, { start, end }: TextRange): TextRange {
	return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** A text in lower case, unit for unit: a letter whose lower case is longer stays. */
export function lowerCase(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	return Array.from({ length: text.length }, (_, at) => {
		const unit = text.charAt(at).toLowerCase();
		return unit.length === 1 ? unit : text.charAt(at);
	}).join('');
}

/** Whether two texts differ only in typesetting and in the space around them. */
export function isSameWords(a: string, b: string): boolean {
	return normalize(a).text.trim() === normalize(b).text.trim();
}
