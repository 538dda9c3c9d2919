import { parseEdtf } from '#lib/dates/edtf.ts';
import { issue, type Place } from '#lib/dates/parsed.ts';
import type { StoryReader } from '#lib/exchange/imported-story.ts';
import { Collected } from '#lib/exchange/reading/collect.ts';
import { withoutMark } from '#lib/exchange/reading/json.ts';
import { isEitherOrder } from '#lib/exchange/dates/read-date.ts';
import { rangeOf, readMarkwhenDate, type MarkwhenDate, type Range } from './dates.ts';
import { readHeader, type Header } from './header.ts';

const FORMAT = 'markwhen';
const PAGE_BREAK = /^\s*_-_-_break_-_-_\s*$/;
const SECTION = /^\s*(?:#{1,6}\s+(?<heading>.*)|(?:section|group)(?:\s+(?<name>.*))?)$/i;
const SECTION_END = /^\s*end\s*(?:section|group)?\s*$/i;
const COMMENT = /^\s*\/\/.*$/;
const TAG = /(?:^|\s)#(?!\d+(?:\s|$))([\p{L}\p{N}_]+)/gu;
const PROPERTY = /^\s*([\w.-]+):(?:\s+(.*))?$/;
const ID = /(?:^|\s)!([\w-]+)/;
/** Prefix of a line of text that would otherwise be read as something else. */
const SHIELD = '. ';
/** The colons at the beginning of a line that may end a date. */
const MAX_COLONS = 7;
/** Most lines that are read. */
const MAX_LINES = 200_000;
/** Most tags of an event. */
const MAX_TAGS = 100;
/** Where a line of an event goes on as its words, in UTF-16 units. */
const MAX_TITLE_LINE = 5000;
/** Longest date, in UTF-16 units. */
const MAX_DATE = 150;

type Open = {
	title: string;
	date: MarkwhenDate;
	written: string;
	words: string[];
	properties: Map<string, string>;
	sections: string[];
	place: Place;
};

/** Reads a document of markwhen, of today (headings) or of old (`section`, `group`); all of its pages. */
export const readMarkwhen: StoryReader = (text, options) => {
	const lines = withoutMark(text).split(/\r\n|\n|\r/, MAX_LINES + 1);
	if (text.trim() === '') return { ok: false, issues: [issue('exchange.empty', {})] };
	const collected = new Collected(FORMAT, options);
	if (lines.length > MAX_LINES) {
		lines.pop();
		collected.report(issue('exchange.tooLarge', { limit: MAX_LINES }));
	}
	const pages = pagesOf(lines);
	const headers = pages.map((page) => new Page(page, collected).read());
	const named = headers.find(({ title }) => title !== undefined);
	return collected.finish({ title: named?.title, summary: named?.description });
};

function pagesOf(lines: string[]): { lines: string[]; offset: number }[] {
	if (!lines.some((line) => PAGE_BREAK.test(line))) return [{ lines, offset: 0 }];
	const pages = [{ lines: [] as string[], offset: 0 }];
	for (const [index, line] of lines.entries()) {
		if (PAGE_BREAK.test(line)) pages.push({ lines: [], offset: index + 1 });
		else pages.at(-1)?.lines.push(line);
	}
	return pages;
}

/** One page while it is read. */
class Page {
	readonly #lines: string[];
	readonly #offset: number;
	readonly #collected: Collected;
	readonly #byId = new Map<string, Range>();
	#prior: Range | undefined;
	#header: Header = { dayFirst: false, names: new Map() };
	/** The open sections, each with the level of its heading; 0 for those that say where they end. */
	#sections: { name: string; level: number }[] = [];
	#open: Open | undefined;

	constructor({ lines, offset }: { lines: string[]; offset: number }, collected: Collected) {
		this.#lines = lines;
		this.#offset = offset;
		this.#collected = collected;
	}

	read(): Header {
		const first = this.#firstEvent();
		this.#header = readHeader(this.#lines.slice(0, first));
		for (let at = first; at < this.#lines.length && !this.#collected.isFull; at++) {
			this.#readLine(at);
			// a large file and its story at once would be too much memory
			this.#lines[at] = '';
		}
		this.#close();
		return this.#header;
	}

	/** Where the head ends: a block between `---`, then anything up to the first event or section. */
	#firstEvent(): number {
		const opening = this.#lines.findIndex((line) => line.trim() !== '');
		const closing = this.#lines.findIndex(
			(line, at) => at > opening && at < 1000 && line.trim() === '---'
		);
		const start = this.#lines[opening]?.trim() === '---' && closing > 0 ? closing + 1 : 0;
		const found = this.#lines.findIndex(
			(line, at) => at >= start && (SECTION.test(line) || this.#eventAt(line) !== undefined)
		);
		return found < 0 ? this.#lines.length : found;
	}

	#readLine(at: number): void {
		const line = this.#lines[at] ?? '';
		const section = SECTION.exec(line);
		const event = section ? undefined : this.#eventAt(line);
		if (section || SECTION_END.test(line)) {
			this.#close();
			this.#enter(section, line);
		} else if (event) {
			this.#close();
			const place = { path: [], line: this.#offset + at + 1 };
			const sections = this.#sections.map(({ name }) => name);
			// only now is known what it may refer to
			const known = event.date.relative ? (this.#eventAt(line) ?? event) : event;
			const title = known.title.slice(0, MAX_TITLE_LINE);
			const rest = known.title.slice(MAX_TITLE_LINE);
			const words = rest === '' ? [] : [rest];
			this.#open = { ...known, title, words, properties: new Map(), sections, place };
		} else this.#addWords(line);
	}

	#enter(section: RegExpExecArray | null, line: string): void {
		if (!section) {
			this.#sections.pop();
			return;
		}
		const { heading, name } = section.groups ?? {};
		const level = heading === undefined ? 0 : line.trimStart().search(/[^#]/);
		if (level > 0)
			this.#sections = this.#sections.filter((open) => open.level > 0 && open.level < level);
		const plain = (heading ?? name ?? '').replace(TAG, '').trim();
		this.#sections.push({ name: plain, level });
	}

	#eventAt(line: string): Pick<Open, 'title' | 'date' | 'written'> | undefined {
		if (COMMENT.test(line)) return undefined;
		const context = {
			habits: { dayFirst: this.#header.dayFirst },
			prior: this.#prior,
			byId: this.#byId
		};
		// a time of day has colons too: the last one that can end a date does
		for (const at of colonsOf(line).reverse()) {
			const written = line.slice(0, at).trim();
			const date = readMarkwhenDate(written, context);
			if (date) return { title: line.slice(at + 1).trim(), date, written };
		}
		return undefined;
	}

	#addWords(line: string): void {
		if (!this.#open || COMMENT.test(line)) return;
		const { words, properties } = this.#open;
		const property = words.length === 0 ? PROPERTY.exec(line) : undefined;
		if (property?.[1] && !/^https?$/i.test(property[1]))
			properties.set(property[1].toLowerCase(), property[2]?.trim() ?? '');
		else if (words.length > 0 || line.trim() !== '') words.push(line);
	}

	#close(): void {
		const open = this.#open;
		if (!open) return;
		this.#open = undefined;
		const { date, written, place, properties } = open;
		const own = unquote(properties.get('edtf') ?? '');
		const edtf = own !== '' && parseEdtf(own).ok ? own : date.edtf;
		if (edtf === undefined)
			this.#collected.report(issue('exchange.relative', { text: written }, place));
		if (date.recurs !== undefined)
			this.#collected.report(issue('exchange.recurs', { text: written }, place));
		if (!this.#header.dayFirst && isEitherOrder(written))
			this.#collected.report(issue('exchange.dayOrder', { text: written }, place));
		const id = unquote(properties.get('id') ?? '') || ID.exec(open.title)?.[1] || '';
		const range = date.edtf === undefined ? undefined : rangeOf(date.edtf);
		if (range) {
			this.#prior = range;
			if (id !== '') this.#byId.set(id, range);
		}
		const words = open.words.join('\n').trim();
		const summary = words
			.replace(/^\. /gm, '')
			.replace(/(^|\n)[^\S\n]*#[\p{L}\p{N}_]+[^\S\n]*(?=\n|$)/gu, '$1');
		const tags = [open.title, words].flatMap((text) =>
			[...text.matchAll(TAG).take(MAX_TAGS)].map(([, tag]) => tag)
		);
		this.#collected.add(
			{
				id,
				title: titleOf(open.title),
				...(summary.trim() && { summary: summary.trim() }),
				insteadOfTitle: [summary],
				...(edtf !== undefined && {
					date: { edtf, ...(date.relative && own === '' && { note: written }) }
				}),
				groups: [
					...open.sections,
					...tags.map((tag = '') => this.#header.names.get(tag) ?? tag.replaceAll('_', ' '))
				]
			},
			place
		);
	}
}

/** The title without its id, its box and the tags at its end; a tag within a sentence stays as a word. */
function titleOf(text: string): string {
	return text
		.replace(ID, '')
		.replace(/^\s*\[[xX ]?\]\s*/, '')
		.replace(/(?:\s*(?:^|\s)#(?!\d+(?:\s|$))[\p{L}\p{N}_]+)+\s*$/u, '')
		.replace(TAG, (found, tag: string) => found.replace(`#${tag}`, tag.replaceAll('_', ' ')))
		.replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '$1 ($2)')
		.trim();
}

function colonsOf(line: string): number[] {
	const colons: number[] = [];
	for (let at = line.indexOf(':'); at >= 0 && at < MAX_DATE; at = line.indexOf(':', at + 1)) {
		colons.push(at);
		if (colons.length === MAX_COLONS) break;
	}
	return colons;
}

function unquote(value: string): string {
	return value.replace(/^(["'])(.*)\1$/, '$2');
}

/** Whether a line would be read as more than words, and so needs a shield. */
export function needsShield(line: string): boolean {
	const context = { habits: {}, prior: undefined, byId: new Map() };
	return (
		colonsOf(line).some((at) => readMarkwhenDate(line.slice(0, at), context)) ||
		line.startsWith(SHIELD) ||
		[SECTION, SECTION_END, COMMENT, PAGE_BREAK, PROPERTY].some((pattern) => pattern.test(line))
	);
}
