import type { Span } from '#lib/dates/days.ts';
import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { textFor } from '#lib/dates/language-tag.ts';
import { certaintyWithin, type Certainty } from './period.ts';
import type { Era, EventDate, Story } from './story.ts';

/** An era with its name in one language, and which that is. */
export type NamedEra = Era & { language: string };

/** A story's eras with their names in a language, or in the story's where they have none in it. */
export function erasIn(
	{ eras = [], language }: Pick<Story, 'eras' | 'language'>,
	wanted: string
): NamedEra[] {
	return eras.map((era) => {
		const own = textFor({ [language]: era.title }, wanted);
		const other = own === undefined ? textFor(era.names ?? {}, wanted) : undefined;
		return other === undefined ? { ...era, language } : { ...era, title: other, language: wanted };
	});
}

/** The days that an era can have, an open or unknown end being infinite; `undefined` for a date that is none. */
export function spanOfEra({ edtf }: Era): Span | undefined {
	const parsed = parseEdtf(edtf);
	if (!parsed.ok) return undefined;
	const { earliest, latest } = span(parsed.value);
	return { earliest: earliest ?? '-inf', latest: latest ?? 'inf' };
}

/** Whether a date is in any of some spans: certainly, perhaps, or not. */
export function certaintyInAny(date: EventDate | null, spans: readonly Span[]): Certainty {
	const found = new Set(spans.map((each) => certaintyWithin(date, each)));
	return found.has('certain') ? 'certain' : found.has('possible') ? 'possible' : 'outside';
}

/** The eras that a date is in, certainly or perhaps. */
export function erasOf<E extends Era>(date: EventDate | null, eras: readonly E[]): E[] {
	return eras.filter((era) => {
		const days = spanOfEra(era);
		return days && certaintyWithin(date, days) !== 'outside';
	});
}
