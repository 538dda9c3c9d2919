import { isMap, isScalar, isSeq, parseDocument, stringify, type Node, type YAMLMap } from 'yaml';
import type { Quote } from '#lib/quotes/quote.ts';

/** A quote to be written anew: the numbers of its event and of the passage, and what it shall say. */
export type QuoteEdit = {
	event: number;
	passage: number;
	quote: Required<Pick<Quote, 'exact' | 'position' | 'hash'>> & Pick<Quote, 'prefix' | 'suffix'>;
};

type Splice = { start: number; end: number; text: string };
type Where = { source: string; flow: boolean; newLine: string };

/**
 * A `story.yaml` with some of its quotes described anew. Nothing else is touched, down to the last comment
 * and space; a passage that was only its words becomes a map. The text must be one that could be read.
 */
export function writeQuotes(source: string, edits: readonly QuoteEdit[]): string {
	const document = parseDocument(source, { schema: 'failsafe' });
	const newLine = source.includes('\r\n') ? '\r\n' : '\n';
	const splices = edits.flatMap(({ event, passage, quote }) => {
		const list = document.getIn(['events', event, 'passages'], true);
		const node = isSeq(list) ? list.items[passage] : undefined;
		const where = { source, newLine, flow: isSeq(list) && list.flow === true };
		if (isMap(node)) return inMap(node, quote, where);
		return isScalar(node) ? [asMap(node, quote, where)] : [];
	});
	let written = source;
	for (const { start, end, text } of splices.sort((a, b) => b.start - a.start || b.end - a.end)) {
		written = written.slice(0, start) + text + written.slice(end);
	}
	return written;
}

/** The words alone become a map. */
function asMap(node: Node, quote: QuoteEdit['quote'], where: Where): Splice {
	const { start, end } = rangeOf(node, where.source);
	const pairs = entries(quote).map(([key, value]) => `${key}: ${write(value, where)}`);
	const indent = where.newLine + ' '.repeat(columnOf(where.source, start));
	return { start, end, text: where.flow ? `{ ${pairs.join(', ')} }` : pairs.join(indent) };
}

/** Values that are there are replaced, the others follow the last one. */
function inMap(map: YAMLMap, quote: QuoteEdit['quote'], list: Where): Splice[] {
	const where = { ...list, flow: map.flow === true };
	const { source } = where;
	const splices: Splice[] = [];
	const missing: string[] = [];
	for (const [key, value] of entries(quote)) {
		const text = write(value, where);
		const old = map.get(key, true) as Node | undefined;
		if (!old?.range) missing.push(`${key}: ${text}`);
		else splices.push({ ...rangeOf(old, source), text });
	}
	const last = map.items.at(-1)?.value as Node | undefined;
	if (missing.length > 0 && last?.range) {
		const { end } = rangeOf(last, source);
		const at = where.flow ? end : lineEnd(source, end);
		const indent = where.newLine + ' '.repeat(columnOf(source, map.range?.[0] ?? 0));
		const text = where.flow ? `, ${missing.join(', ')}` : indent + missing.join(indent);
		splices.push({ start: at, end: at, text });
	}
	return splices;
}

function entries(quote: QuoteEdit['quote']): [string, string | Quote['position']][] {
	const { exact, prefix, suffix, position, hash } = quote;
	const all = Object.entries({ exact, prefix, suffix, position, hash });
	return all.filter(([, value]) => value !== undefined);
}

/** A value on one line; quoted where it could be read as anything else. */
function write(value: string | Quote['position'], { flow }: Where): string {
	if (typeof value === 'object') return `{ start: ${value.start}, end: ${value.end} }`;
	const text = value ?? '';
	const plain = stringify({ text }, { lineWidth: 0 }).slice('text: '.length, -'\n'.length);
	const isPlain = !/^[|>]|\n/.test(plain) && !(flow && /[,[\]{}]/.test(text));
	return isPlain ? plain : JSON.stringify(text);
}

/** Where a value stands, without the comment or the empty lines that follow it. */
function rangeOf({ range }: Node, source: string): Pick<Splice, 'start' | 'end'> {
	const [start, end] = range ?? [0, 0];
	return { start, end: start + source.slice(start, end).trimEnd().length };
}

/** Where the line ends that an offset is in: a comment at its end stays with it. */
function lineEnd(source: string, offset: number): number {
	return offset + (/^[^\r\n]*/.exec(source.slice(offset))?.[0].length ?? 0);
}

function columnOf(source: string, offset: number): number {
	return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}
