import type { Span } from '#lib/dates/days.ts';
import { parseEdtf, span, type Edtf } from '#lib/dates/edtf.ts';
import type { EventDate } from './story.ts';

/** The parsed EDTF of a date; `undefined` if there is no date, or an invalid one. */
export function edtfOf(date: EventDate | null): Edtf | undefined {
	const parsed = date && parseEdtf(date.edtf);
	return parsed?.ok ? parsed.value : undefined;
}

/** The earliest and the latest day a date can mean; `undefined` if there is no date, or an invalid one. */
export function spanOf(date: EventDate | null): Span | undefined {
	const edtf = edtfOf(date);
	return edtf && span(edtf);
}
