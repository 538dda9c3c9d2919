/* Parts of a workbook (ECMA-376, part 1, 18.3 and 18.8), as XML. */

type Precision = 'year' | 'month';

/** Days from 30 December 1899, which is day 0, and what a workbook that counts from 1904 adds. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
const MS_A_DAY = 86_400_000;
/** Formats that have a number instead of a code; 17 is `mmm-yy`. */
const BUILT_IN: ReadonlyMap<number, Precision> = new Map([[17, 'month']]);

/**
 * Makes texts, "2024-07" or "2024", of a workbook's dates that show no day, in its unpacked parts by name; `false` if
 * it has no such format. A cell that says "July 2024" holds the first of July, which no one has written; any other
 * day was.
 */
export function keepDatesCoarse(parts: Map<string, Uint8Array<ArrayBuffer>>): boolean {
	const text = (name: string) => new TextDecoder().decode(parts.get(name));
	const precisions = coarseStyles(text('xl/styles.xml'));
	if (precisions.size === 0) return false;
	const countsFrom1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/;
	const offset = countsFrom1904.test(text('xl/workbook.xml')) ? DAYS_TO_1904 : 0;
	for (const name of parts.keys())
		if (/^xl\/worksheets\/[^/]+\.xml$/.test(name))
			parts.set(name, new TextEncoder().encode(rewrite(text(name), precisions, offset)));
	return true;
}

/** The places of the cell formats that show months or years only. */
function coarseStyles(xml: string): Map<string, Precision> {
	const codes = new Map(
		[...xml.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)].map(([tag]) => [
			Number(attribute(tag, 'numFmtId')),
			unescape(attribute(tag, 'formatCode') ?? '')
		])
	);
	const [formats = ''] = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml) ?? [];
	const coarse = new Map<string, Precision>();
	for (const [place, [tag]] of [...formats.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].entries()) {
		const id = Number(attribute(tag, 'numFmtId'));
		const code = codes.get(id);
		const precision = code === undefined ? BUILT_IN.get(id) : precisionOf(code);
		if (precision) coarse.set(String(place), precision);
	}
	return coarse;
}

/** The precision that a format's code shows of a date; `undefined` if that is a day or a time, or no date. */
export function precisionOf(code: string): Precision | undefined {
	const [positive = ''] = code
		.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ' ')
		.toLowerCase()
		.split(';');
	if (/[dhs0#?%@]|general/.test(positive) || !positive.includes('y')) return undefined;
	return positive.includes('m') ? 'month' : 'year';
}

function rewrite(xml: string, precisions: Map<string, Precision>, offset: number): string {
	return xml.replace(/<((?:\w+:)?)c\b([^>]*[^/>])>([\s\S]*?)<\/\1c>/g, (cell, ns, tag, content) => {
		const precision = precisions.get(attribute(tag, 's') ?? '');
		const type = attribute(tag, 't') ?? 'n';
		const [, value] = /<(?:\w+:)?v\b[^>]*>([^<]*)</.exec(content) ?? [];
		if (!precision || type !== 'n' || value === undefined) return cell;
		const text = coarseText(Number(value) + offset, precision);
		const place = attribute(tag, 'r');
		if (text === undefined) return cell;
		return `<${ns}c${place ? ` r="${place}"` : ''} t="str"><${ns}v>${text}</${ns}v></${ns}c>`;
	});
}

function coarseText(days: number, precision: Precision): string | undefined {
	const date = new Date(DAY_0 + days * MS_A_DAY);
	if (!Number.isInteger(days) || !(date.getUTCFullYear() <= 9999)) return undefined;
	const [year = '', month, day] = date.toISOString().slice(0, 10).split('-');
	if (day !== '01' || (precision === 'year' && month !== '01')) return undefined;
	return precision === 'year' ? year : `${year}-${month}`;
}

function attribute(tag: string, name: string): string | undefined {
	const [, double, single] =
		new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(` ${tag}`) ?? [];
	return double ?? single;
}

function unescape(text: string): string {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
