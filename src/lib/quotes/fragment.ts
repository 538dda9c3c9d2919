/** Longer passages, in UTF-16 units, are named by their first and last words. */
const MAX_WHOLE_PASSAGE = 120;
const EDGE_WORDS = 5;
/** Words of context on each side: the first count that makes the passage unique, or the last. */
const CONTEXT_WORDS = [0, 1, 2, 4, 8, 16];

/**
 * The text fragment `:~:text=…`, for use after `#`, that makes a browser scroll to a passage on any page that shows
 * its article (https://wicg.github.io/scroll-to-text-fragment/). Offsets are UTF-16 units of the article's plain
 * text, whose blocks end with `\n`. Words around the passage are added until it is unique.
 */
export function textFragment(text: string, start: number, end: number): string {
	const exact = text.slice(start, end);
	const [first = '', ...rest] = exact.split('\n');
	const last = rest.at(-1);
	const whole = last === undefined && exact.length <= MAX_WHOLE_PASSAGE;
	const words = whole
		? encode(exact)
		: `${encode(firstWords(first, EDGE_WORDS))},${encode(lastWords(last ?? first, EDGE_WORDS))}`;

	// browsers look for context only within the same block
	const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
	const after = text.slice(end).split('\n')[0] ?? '';
	for (const count of CONTEXT_WORDS) {
		const prefix = lastWords(before, count);
		const suffix = firstWords(after, count);
		const seen = before.slice(before.length - prefix.length - trailingSpace(before)) + exact;
		const all =
			prefix || suffix ? seen + after.slice(0, leadingSpace(after) + suffix.length) : exact;
		if (count < (CONTEXT_WORDS.at(-1) ?? 0) && isRepeated(text, all)) continue;
		return `:~:text=${prefix && `${encode(prefix)}-,`}${words}${suffix && `,-${encode(suffix)}`}`;
	}
	return `:~:text=${words}`;
}

/** Percent-encodes a text; commas, hyphens and ampersands have a meaning in the fragment, too. */
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

/** The length of the white space at the end of the text. */
function trailingSpace(text: string): number {
	return text.length - text.trimEnd().length;
}

/** The length of the white space at the start of the text. */
function leadingSpace(text: string): number {
	return text.length - text.trimStart().length;
}

function isRepeated(text: string, part: string): boolean {
	return text.includes(part, text.indexOf(part) + part.length);
}
