import type { RawBlock } from '#lib/studio/texts/finish-text.ts';
import { LineJoiner } from '#lib/studio/texts/plain/hyphens.ts';
import type { Line, Page } from './lines.ts';

/** Sizes of type within this factor are the same. */
const SAME_SIZE = 1.06;
const HEADING_SIZE = 1.12;
const NOTE_SIZE = 0.93;
/** A gap between lines larger than the usual one by this factor begins a paragraph. */
const PARAGRAPH_GAP = 1.25;
/** In shares of the size of the type. */
const INDENT = 0.8;
const MIN_ROOM = 0.6;
const MAX_HEADING_LENGTH = 200;

const SENTENCE_END = /[.!?…:;]["'»«”“’)\]]*$/;
const BULLET = /^[•◦▪■‣∙·●○–—*\uf0b7-]\s+/;
const NUMBER = /^\(?(?:\d{1,3}|[a-z])[.)]\s+/i;
const NOTE_MARK = /^(\d{1,3}(?!\d)|[*†‡])[.)]?\s*(?=\S)/;
const CAPTION =
	/^(?:Abb(?:\.|ildung)|Bild:|Foto:|Fig(?:\.|ure)|Tab(?:\.|elle)|Table|Quelle:|Source:|Photo:)/i;

/** No word begins with a digit and a capital. */
const GLUED_MARK = /^\d{1,3}\p{Lu}/u;

/** Lines that belong together, in the order of reading. */
type Group = { lines: Line[]; kind: 'text' | 'item' | 'note'; ordered?: boolean };

/** The blocks of a PDF, each with the page on which it begins: paragraphs go on over lines and pages. */
export function paragraphsOf(pages: Page[]): RawBlock[] {
	const lines = pages.flatMap((page) => page.lines);
	const joiner = new LineJoiner(lines.map(({ text }) => text).join('\n'));
	const body = bodySize(lines);
	const depths = headingDepths(lines, body);
	return groupLines(pages, body).flatMap((group) => toBlock(group, body, depths, joiner));
}

function groupLines(pages: Page[], body: number): Group[] {
	const groups: Group[] = [];
	/** Where the column ends in which a line stands. */
	const limits = new Map<Line, number>();
	let open: Group | undefined;
	for (const page of pages) {
		const { main, notes } = splitNotes(page.lines, body);
		const leading = usualLeading(main);
		for (const [index, line] of main.entries()) limits.set(line, columnRight(main, index));
		for (const line of main) {
			if (open && continues(open, line, leading, limits)) open.lines.push(line);
			else {
				open = begin(line);
				groups.push(open);
			}
		}
		groups.push(...groupNotes(notes));
	}
	return groups;
}

function begin(line: Line): Group {
	const text = line.text.trim();
	if (line.wordsAt !== undefined && BULLET.test(text))
		return { lines: [line], kind: 'item', ordered: false };
	if (line.wordsAt !== undefined && NUMBER.test(text))
		return { lines: [line], kind: 'item', ordered: true };
	return { lines: [line], kind: 'text' };
}

/** Whether a line goes on with the group above it, or with what the page or column before left open. */
function continues(group: Group, line: Line, leading: number, limits: Map<Line, number>): boolean {
	const before = group.lines.at(-1);
	if (!before || !isSameSize(before.size, line.size) || begin(line).kind === 'item') return false;
	const { size } = before;
	const text = before.text.trim();
	const gap = before.y - line.y;
	if (before.page !== line.page || gap < -size) {
		if (before.cell) return false;
		if (/^\p{Ll}/u.test(line.text.trim())) return true;
		return !SENTENCE_END.test(text) && !wouldFit(before, line, limits.get(before) ?? before.right);
	}
	if (gap < size * 0.3 || gap > leading * size * PARAGRAPH_GAP) return false;
	const [first = line] = group.lines;
	if (group.kind === 'item' && line.x < (first.wordsAt ?? first.x) - INDENT * size) return false;
	if (group.kind !== 'item' && line.x - before.x > INDENT * size) return false;
	return !wouldFit(before, line, limits.get(line) ?? line.right);
}

/** Whether the first word of a line had room at the end of the one before: then that was the last of its paragraph. */
function wouldFit(before: Line, line: Line, right: number): boolean {
	const text = line.text.trim();
	const [word = ''] = /^\S+/.exec(text) ?? [];
	const width = ((line.right - line.x) * word.length) / Math.max(1, text.length);
	return right - before.right > width + before.size * MIN_ROOM;
}

/**
 * Where lines end that are set like this one: of those that begin at the same place, the neighbours where they
 * are set in, else all of the page.
 */
function columnRight(lines: Line[], index: number): number {
	const line = lines[index];
	if (!line) return 0;
	const isAlike = (other?: Line): other is Line =>
		other !== undefined && Math.abs((other.wordsAt ?? other.x) - line.x) < line.size * INDENT;
	const left = lines.reduce((least, other) => Math.min(least, other.x), Infinity);
	if (line.x <= left + line.size * INDENT) {
		return lines.filter(isAlike).reduce((most, { right }) => Math.max(most, right), line.right);
	}
	let most = line.right;
	for (const step of [-1, 1]) {
		for (let at = index + step, other = lines[at]; isAlike(other); at += step, other = lines[at]) {
			most = Math.max(most, other.right);
		}
	}
	return most;
}

/** Footnotes: small lines at the end of a page, from the first that begins with a mark. */
function splitNotes(lines: Line[], body: number): { main: Line[]; notes: Line[] } {
	let start = lines.length;
	for (let index = lines.length - 1; index >= 0; index -= 1) {
		const line = lines[index];
		if (!line || line.size > body * NOTE_SIZE) break;
		if (NOTE_MARK.test(line.text.trim())) start = index;
	}
	return { main: lines.slice(0, start), notes: lines.slice(start) };
}

function groupNotes(lines: Line[]): Group[] {
	const groups: Group[] = [];
	let last: number | undefined;
	for (const line of lines) {
		const [, mark] = NOTE_MARK.exec(line.text.trim()) ?? [];
		const number = Number(mark);
		const begins =
			mark !== undefined && (last === undefined || Number.isNaN(number) || number === last + 1);
		if (begins || groups.length === 0) {
			groups.push({ lines: [line], kind: 'note' });
			last = Number.isNaN(number) ? last : number;
		} else groups.at(-1)?.lines.push(line);
	}
	return groups;
}

function toBlock(
	{ lines, kind, ordered = false }: Group,
	body: number,
	depths: Map<number, 1 | 2 | 3 | 4>,
	joiner: LineJoiner
): RawBlock[] {
	const [first] = lines;
	if (!first) return [];
	const text = joiner.join(lines.map((line) => line.text));
	const page = first.page;
	const block = (words: string) => ({ runs: [{ text: words }], page });
	if (kind === 'item') {
		if (!ordered) return [{ kind, ordered, ...block(text.replace(BULLET, '')) }];
		const number = Number(/^\(?(\d+)/.exec(text)?.[1]);
		return [{ kind, ordered, number, ...block(text.replace(NUMBER, '')) }];
	}
	if (kind === 'note') {
		if (first.wordsAt === undefined && !GLUED_MARK.test(text))
			return [{ kind: 'paragraph', ...block(text) }];
		return [{ kind: 'item', ordered: true, ...block(text.replace(NOTE_MARK, '')) }];
	}
	const depth = depths.get(round(first.size));
	if (depth !== undefined && text.length <= MAX_HEADING_LENGTH)
		return [{ kind: 'heading', depth, ...block(text) }];
	if (first.size <= body * NOTE_SIZE && CAPTION.test(text))
		return [{ kind: 'caption', ...block(text) }];
	return [{ kind: 'paragraph', ...block(text) }];
}

/** The size in which most of the text is set. */
function bodySize(lines: Line[]): number {
	const lengths = new Map<number, number>();
	for (const { size, text } of lines) {
		lengths.set(round(size), (lengths.get(round(size)) ?? 0) + text.length);
	}
	const [[size] = [1]] = [...lengths].sort(([, a], [, b]) => b - a);
	return size;
}

/** The larger sizes, each with the depth of its headings: the largest is 1. */
function headingDepths(lines: Line[], body: number): Map<number, 1 | 2 | 3 | 4> {
	const sizes = new Set(
		lines.map(({ size }) => round(size)).filter((size) => size >= body * HEADING_SIZE)
	);
	const depths = [1, 2, 3] as const;
	return new Map([...sizes].sort((a, b) => b - a).map((size, index) => [size, depths[index] ?? 4]));
}

/** The usual distance of baselines, in shares of the size. */
function usualLeading(lines: Line[]): number {
	const gaps: number[] = [];
	for (const [index, line] of lines.entries()) {
		const next = lines[index + 1];
		const gap = next ? (line.y - next.y) / line.size : 0;
		if (next && isSameSize(line.size, next.size) && gap > 0.8 && gap < 2.6) gaps.push(gap);
	}
	gaps.sort((a, b) => a - b);
	return gaps[Math.floor(gaps.length / 2)] ?? 1.3;
}

function isSameSize(a: number, b: number): boolean {
	return Math.max(a, b) <= Math.min(a, b) * SAME_SIZE;
}

function round(size: number): number {
	return Math.round(size * 2) / 2;
}
