/** Longest line, in octets of UTF-8, without its line break (RFC 5545, 3.1). */
const MAX_OCTETS = 75;
/** Longest unfolded line that is read, in UTF-16 units: no words of an event are longer. */
const MAX_LENGTH = 1_000_000;

export type ContentLine = { text: string; number: number };

/** The content lines of a calendar, put together again where they were folded, each with where it begins. */
export function* unfold(source: string): Generator<ContentLine> {
	let parts: string[] = [];
	let number = 0;
	let first = 0;
	let length = 0;
	for (let at = 0; at < source.length;) {
		const end = lineEnd(source, at);
		const line = source.slice(at, end);
		at = end + (source.startsWith('\r\n', end) ? 2 : 1);
		number += 1;
		if (/^[ \t]/.test(line)) {
			if (parts.length === 0 || length > MAX_LENGTH) continue;
			parts.push(line.slice(1));
			length += line.length;
		} else if (line !== '') {
			if (parts.length > 0) yield { text: parts.join(''), number: first };
			parts = [line.slice(0, MAX_LENGTH)];
			length = line.length;
			first = number;
		}
	}
	if (parts.length > 0) yield { text: parts.join(''), number: first };
}

const LINE_END = /[\r\n]/g;

function lineEnd(source: string, from: number): number {
	LINE_END.lastIndex = from;
	return LINE_END.exec(source)?.index ?? source.length;
}

/** Folds a content line so that no line has more octets than allowed; a character stays whole. */
export function fold(line: string): string {
	const lines: string[] = [];
	let current = '';
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character.codePointAt(0) ?? 0);
		if (octets + size > MAX_OCTETS) {
			lines.push(current);
			current = ' ';
			octets = 1;
		}
		current += character;
		octets += size;
	}
	return [...lines, current].join('\r\n');
}

function octetsOf(code: number): number {
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
