import JSON5 from 'json5';
import { isLanguageTag } from '#lib/dates/language-tag.ts';
import { issue, type Parsed, type Place } from '#lib/dates/parsed.ts';
import { MAX_EVENTS } from './limits.ts';

/** Most lists and maps in a file that are read: each takes far more memory than room in the file. */
const MAX_NODES = 300_000;
/** JSON as JavaScript has it is read much more slowly; longest such text, in UTF-16 units. */
const MAX_LOOSE = 5_000_000;
/** Most objects that are read of a file of lines: one more than there may be events, so that it is told of. */
const MAX_LINES = MAX_EVENTS + 1;
/** Most languages that something is named in. */
const MAX_LANGUAGES = 100;
/** Most lines without an object in such a file. */
export const MAX_BAD_LINES = 1000;
/** `var data = {`, `callback({`: JSON that was made to be run. */
const BEFORE =
	/^\s*(?:(?:export\s+default|(?:(?:var|let|const)\s+)?[\w$.]+\s*[=(])\s*(?:new\s+[\w.]+\s*\(\s*)?)?(?=[[{])/;
const AFTER = /\s*\)?\s*;?\s*$/;

/** Reads JSON, also where it is a piece of JavaScript with comments, single quotes or bare keys. */
export function readJson(text: string): Parsed<unknown> {
	const source = withoutMark(text);
	if (source.trim() === '') return { ok: false, issues: [issue('exchange.empty', {})] };
	if (countNodes(source) > MAX_NODES)
		return { ok: false, issues: [issue('exchange.tooLarge', { limit: MAX_NODES })] };
	try {
		return { ok: true, value: JSON.parse(source) };
	} catch (error) {
		const loose = source.length <= MAX_LOOSE ? readLoosely(source) : undefined;
		if (loose) return loose;
		return { ok: false, issues: [issue('exchange.json', {}, placeOf(error, source))] };
	}
}

function readLoosely(source: string): Parsed<unknown> | undefined {
	try {
		const bare = source.replace(BEFORE, '');
		return {
			ok: true,
			value: JSON5.parse(bare === source ? source : bare.replace(AFTER, ''))
		};
	} catch {
		return undefined;
	}
}

/** A line of a file that has a JSON object to a line, from 1; `value` is not there if the line is none. */
export type JsonLine = { line: number; text: string; value?: Fields };

/**
 * The lines of such a file that are not blank. Ends after more objects than are read, and after too many lines
 * without one: it is another kind of file.
 */
export function* jsonLines(text: string): Generator<JsonLine> {
	let [good, bad] = [0, 0];
	for (let start = 0, line = 1; start < text.length; line++) {
		if (good === MAX_LINES || bad === MAX_BAD_LINES) return;
		const end = text.indexOf('\n', start);
		const written = text.slice(start, end < 0 ? text.length : end).trim();
		start = end < 0 ? text.length : end + 1;
		if (written === '') continue;
		const value = parseLine(written);
		if (value) good += 1;
		else bad += 1;
		yield { line, text: written, ...(value && { value }) };
	}
}

function parseLine(line: string): Fields | undefined {
	// an error that is thrown takes far longer than a look
	if (!line.startsWith('{') || !line.endsWith('}')) return undefined;
	try {
		return JSON.parse(line) as Fields;
	} catch {
		return undefined;
	}
}

function countNodes(source: string): number {
	let count = 0;
	for (let at = 0; at < source.length; at++) {
		const code = source.charCodeAt(at);
		if (code === 0x7b || code === 0x5b) count += 1;
	}
	return count;
}

/** Where reading stopped, as far as the engine says. */
function placeOf(error: unknown, source: string): Place {
	const [, position] = /position (\d+)/.exec(String(error)) ?? [];
	const isCut = String(error).includes('end of JSON');
	if (position === undefined && !isCut) return { path: [] };
	const before = source.slice(0, isCut ? source.length : Number(position)).split('\n');
	return { path: [], line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A text without its byte order mark. */
export function withoutMark(text: string): string {
	return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** A map of JSON, for looking up keys that may be missing. */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a map's own key. */
export function fieldOf(value: unknown, key: string): unknown {
	return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A text, or a number as one; empty for all else. */
export function textOf(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** The text of the first of some keys that has one. */
export function textIn(value: unknown, ...keys: string[]): string {
	for (const key of keys) {
		const text = textOf(fieldOf(value, key));
		if (text !== '') return text;
	}
	return '';
}

/** Names by language, beside the one in the file's own. */
export function namesIn(value: unknown): { names?: Record<string, string> } {
	const names = fieldOf(value, 'names');
	const read = Object.entries(isFields(names) ? names : {}).flatMap(([tag, name]) =>
		isLanguageTag(tag) && typeof name === 'string' && name !== '' ? [[tag, name] as const] : []
	);
	return read.length > 0 ? { names: Object.fromEntries(read.slice(0, MAX_LANGUAGES)) } : {};
}

export function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}
