import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { dayToTime, type Span } from '#lib/dates/days.ts';
import { issue, type NoValues, type Parsed } from '#lib/dates/parsed.ts';

/** Returns the EDTF value of a text that is a date in words, and `undefined` for any other text. */
export type ReadWords = (text: string) => Promise<string | undefined>;

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'period.unread': { text: string };
		'period.reversed': NoValues;
	}
}

/**
 * Reads a period from two fields, each EDTF or words. An empty field leaves its end open, except that the first
 * field alone names the whole period ("Frühjahr 2024"). The path of an issue is `['from']` or `['to']`.
 */
export async function readPeriod(
	fields: { from: string; to: string },
	readWords: ReadWords
): Promise<Parsed<Span, 'period.unread' | 'period.reversed'>> {
	const [from, to] = await Promise.all(
		[fields.from.trim(), fields.to.trim()].map((text) => readSpan(text, readWords))
	);
	const unread = (field: 'from' | 'to', span: Span | null | undefined) =>
		span === undefined
			? [issue('period.unread', { text: fields[field].trim() }, { path: [field] })]
			: [];
	if (from === undefined || to === undefined)
		return { ok: false, issues: [...unread('from', from), ...unread('to', to)] };

	const earliest = from?.earliest ?? '-inf';
	const latest = (to ?? from)?.latest ?? 'inf';
	if (dayToTime(earliest) > dayToTime(latest))
		return { ok: false, issues: [issue('period.reversed', {}, { path: ['from'] })] };
	return { ok: true, value: { earliest, latest } };
}

/** `null` for an empty text, `undefined` for a text that is not a date. */
async function readSpan(text: string, readWords: ReadWords): Promise<Span | null | undefined> {
	if (!text) return null;
	const parsed = parseEdtf(text);
	if (parsed.ok) return span(parsed.value);
	const words = await readWords(text);
	const inWords = words === undefined ? undefined : parseEdtf(words);
	return inWords?.ok ? span(inWords.value) : undefined;
}
