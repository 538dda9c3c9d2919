import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { dayToTime, type Span } from '#lib/dates/days.ts';
import { issue, type NoValues, type Parsed } from '#lib/dates/parsed.ts';

/** Finds the EDTF date that a text in words is, all of it; `undefined` if it is none. */
export type ReadWords = (text: string) => Promise<string | undefined>;

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'period.unread': { text: string };
		'period.reversed': NoValues;
	}
}

/**
 * Reads a period from what stands in two fields, as EDTF or in words. An empty field leaves its end open, but
 * the first alone names the whole period ("Frühjahr 2024"). Issues have the path `['from']` or `['to']`.
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

/** `null` for an empty text, `undefined` for one that says no date. */
async function readSpan(text: string, readWords: ReadWords): Promise<Span | null | undefined> {
	if (!text) return null;
	const parsed = parseEdtf(text);
	if (parsed.ok) return span(parsed.value);
	const words = await readWords(text);
	const inWords = words === undefined ? undefined : parseEdtf(words);
	return inWords?.ok ? span(inWords.value) : undefined;
}
