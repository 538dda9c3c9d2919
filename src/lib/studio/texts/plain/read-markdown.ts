import { parseArticle } from '#lib/exchange/folder/markdown.ts';
import { ListNumbers } from '#lib/studio/texts/list-numbers.ts';
import { finishText, type RawBlock } from '#lib/studio/texts/finish-text.ts';
import { valueOf } from '#lib/studio/texts/proposal-value.ts';
import {
	MAX_TEXT_LENGTH,
	problem,
	type ImportedText,
	type Proposals,
	type Result,
	type TextNote
} from '#lib/studio/texts/imported-text.ts';
import { readPlain } from './read-plain.ts';

const FRONT_MATTER = /^---[^\S\n]*\n([^]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;
const FIELD = /^(\w+)\s*:\s*(.+)$/;
/** Names of the fields in the front matter of static sites. */
const FIELDS: Record<string, keyof Proposals> = {
	title: 'title',
	author: 'author',
	authors: 'author',
	publisher: 'publisher',
	url: 'url',
	link: 'url',
	date: 'published',
	published: 'published'
};
/** The parser of Markdown calls itself for each level of a quotation or list. */
const MAX_NESTING = 100;
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d+[.)])){${MAX_NESTING}}`, 'm');

/**
 * Reads Markdown by the rules of articles. One that holds something else (tables, code, HTML) is read as plain
 * text, and the note says from which line on.
 */
export function readMarkdown(text: string, notes: TextNote[] = []): Result<ImportedText> {
	const normal = text.replace(/\r\n?/g, '\n');
	if (normal.length > MAX_TEXT_LENGTH) {
		return problem('text-too-long', { characters: normal.length, limit: MAX_TEXT_LENGTH });
	}
	const [front = '', fields = ''] = FRONT_MATTER.exec(normal) ?? [];
	const proposals = readFields(fields);
	const body = normal.slice(front.length);
	if (NESTED.test(body)) return problem('nesting', { limit: MAX_NESTING });
	const parsed = parse(body);
	if (parsed.ok)
		return finishText(parsed.value.map(raw), proposals, [...notes, ...listNotes(body)]);
	const line = parsed.line + front.split('\n').length - 1;
	return readPlain(body, [...notes, { rule: 'as-plain-text', values: { line } }], proposals);
}

function parse(body: string): { ok: true; value: RawBlock[] } | { ok: false; line: number } {
	try {
		const parsed = parseArticle(body);
		if (parsed.ok) return parsed;
		return { ok: false, line: Math.min(...parsed.issues.map(({ line = 1 }) => line)) };
	} catch {
		// brackets in brackets overflow the stack of the parser
		return { ok: false, line: 1 };
	}
}

/** Markdown counts on from the first number of a list, and articles from 1. */
function listNotes(body: string): TextNote[] {
	const lists = new ListNumbers();
	let isInList = false;
	for (const line of body.split('\n')) {
		const number = /^ {0,3}(\d{1,9})[.)]\s/.exec(line)?.[1];
		if (number === undefined && /^\s*$|^\s{2}/.test(line)) continue;
		lists.note(number !== undefined, isInList ? undefined : Number(number));
		isInList = number !== undefined;
	}
	return lists.renumbered > 0
		? [{ rule: 'list-numbers', values: { count: lists.renumbered } }]
		: [];
}

/** A block without what only published articles have: the address of a picture of this site. */
function raw(block: RawBlock): RawBlock {
	const { runs, kind } = block;
	if (kind === 'heading') return { kind, depth: block.depth, runs };
	if (kind === 'item') return { kind, ordered: block.ordered, runs };
	return { kind, runs };
}

function readFields(fields: string): Proposals {
	const proposals: Proposals = {};
	for (const line of fields.slice(0, 10_000).split('\n')) {
		const [, name = '', quoted = ''] = FIELD.exec(line) ?? [];
		const field = Object.hasOwn(FIELDS, name.toLowerCase())
			? FIELDS[name.toLowerCase()]
			: undefined;
		const value = field && valueOf(field, quoted.trim().replace(/^(["'])(.*)\1$/, '$2'));
		if (field && value !== undefined) proposals[field] ??= { value, source: 'front-matter' };
	}
	return proposals;
}
