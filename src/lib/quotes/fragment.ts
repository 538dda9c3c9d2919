/** Up to this many characters, a passage is named whole; a longer one by its first and last words. */
const LONGEST = 120;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = [0, 1, 2, 4, 8, 16];

/**
 * The fragment that leads a browser to a passage of an article, on any page that shows the article:
 * `:~:text=…`, to be put after `#` (https://wicg.github.io/scroll-to-text-fragment/). Offsets are UTF-16, into
 * the article's plain text, whose blocks end with `\n`. Words around the passage are added until only it is meant.
 */
export function textFragment(text: string, start: number, end: number): string {
	const exact = text.slice(start, end);
	const [first = '', ...rest] = exact.split('\n');
	const last = rest.at(-1);
	const whole = last === undefined && exact.length <= LONGEST;
	const words = whole
		? encode(exact)
		: `${encode(firstWords(first, EDGE_WORDS))},${encode(lastWords(last ?? first, EDGE_WORDS))}`;

	// context is of the same block, since a browser looks for it there
	const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
	const after = text.slice(end).split('\n')[0] ?? '';
	for (const count of CONTEXT_WORDS) {
		const prefix = lastWords(before, count);
		const suffix = firstWords(after, count);
		const seen = before.slice(before.length - prefix.length - gap(before)) + exact;
		const all = prefix || suffix ? seen + after.slice(0, gapStart(after) + suffix.length) : exact;
		if (count < (CONTEXT_WORDS.at(-1) ?? 0) && isRepeated(text, all)) continue;
		return `:~:text=${prefix && `${encode(prefix)}-,`}${words}${suffix && `,-${encode(suffix)}`}`;
	}
	return `:~:text=${words}`;
}

/** Commas, hyphens and ampersands have a meaning in the fragment; the rest is as in any address. */
function encode(text: string): string {
	return encodeURIComponent(text.trim().toWellFormed()).replace(/[-!'()*]/g, (character) => {
		return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	});
}

function firstWords(text: string, count: number): string {
	return text.trim().split(/\s+/).slice(0, count).join(' ');
}

function lastWords(text: string, count: number): string {
	return count === 0 ? '' : text.trim().split(/\s+/).slice(-count).join(' ');
}

/** How much white space is at the end of the text, or before its first word. */
function gap(text: string): number {
	return text.length - text.trimEnd().length;
}

function gapStart(text: string): number {
	return text.length - text.trimStart().length;
}

function isRepeated(text: string, part: string): boolean {
	return text.includes(part, text.indexOf(part) + part.length);
}
