import { isDay } from '#lib/dates/days.ts';
import { webAddress } from './html/link.ts';
import type { Proposals } from './imported-text.ts';

/** Longest value that is proposed, in UTF-16 units. */
const MAX_VALUE_LENGTH = 500;

/** A field's value in its form, if a text can be one: a day, an address of the web, a line of text. */
export function valueOf(field: keyof Proposals, raw: string): string | undefined {
	const text = raw.slice(0, 10_000).replace(/\s+/g, ' ').trim();
	if (field === 'published') return dayOf(text);
	if (field === 'url') return webAddress(text);
	// some pages give the author's page instead of a name
	if (text === '' || text.length > MAX_VALUE_LENGTH || /^https?:\/\//i.test(text)) return undefined;
	return text;
}

/** The day of an ISO 8601 time as it is written, in its own zone; also of `2024/06/04` and `20240604`. */
function dayOf(text: string): string | undefined {
	const [, year, month, day] =
		/^(\d{4})([-/]?)(\d\d)\2(\d\d)(?!\d)/.exec(text)?.filter((_, i) => i !== 2) ?? [];
	const written = `${year}-${month}-${day}`;
	return isDay(written) ? written : undefined;
}
