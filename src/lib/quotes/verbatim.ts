import type { QuoteWords } from './normalized-quote.ts';
import type { FindOccurrences } from './occurrences.ts';
import type { TextRange } from './text-range.ts';

/** An occurrence of the quote's very words; `before` and `after` count the units of context that agree. */
export type VerbatimRange = TextRange & { before: number; after: number };

const MAX_OCCURRENCES = 20_000;
/** UTF-16 units read for one quote: of long quotes fewer occurrences are read. */
const MAX_UNITS = 20_000_000;
/** UTF-16 units of context that are compared on each side. */
const MAX_CONTEXT = 256;

/** Finds the words of the quote verbatim, in text order; at most 20,000 times. */
export function findVerbatim(
	text: string,
	occurrences: FindOccurrences,
	{ exact, before, after }: QuoteWords
): VerbatimRange[] {
	const found: VerbatimRange[] = [];
	if (exact === '') return found;
	const max = Math.min(MAX_OCCURRENCES, MAX_UNITS / exact.length);
	for (const start of occurrences(exact)) {
		if (found.length >= max) break;
		const end = start + exact.length;
		found.push({
			start,
			end,
			before: agreementBefore(text, start, before),
			after: agreementAfter(text, end, after)
		});
	}
	return found;
}

/** How many units up to the offset equal the end of the context; a space at the offset is skipped. */
export function agreementBefore(text: string, offset: number, context: string): number {
	const end = text.charAt(offset - 1) === ' ' ? offset - 1 : offset;
	const max = Math.min(end, context.length, MAX_CONTEXT);
	let count = 0;
	while (
		count < max &&
		text.charCodeAt(end - 1 - count) === context.charCodeAt(context.length - 1 - count)
	) {
		count++;
	}
	return count;
}

/** How many units from the offset on equal the beginning of the context; a space at the offset is skipped. */
export function agreementAfter(text: string, offset: number, context: string): number {
	const start = text.charAt(offset) === ' ' ? offset + 1 : offset;
	const max = Math.min(text.length - start, context.length, MAX_CONTEXT);
	let count = 0;
	while (count < max && text.charCodeAt(start + count) === context.charCodeAt(count)) count++;
	return count;
}
