import { parseEdtf, span, type Edtf } from '#lib/dates/edtf.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import type { Article, EventDate, StoryEvent } from '#lib/story/story.ts';
import type { ViewContext } from './event-view.ts';
import { formatDate } from './labels.ts';

/** A step of the reasoning behind a date; `text` may contain URLs, `code` is EDTF. */
export type Step = { name: string; text: string; code?: string; lang?: string };

/** The reasoning behind an event's date: words → anchor → rule → EDTF → span → source → note, where they exist. */
export function dateSteps(date: EventDate, event: StoryEvent, context: ViewContext): Step[] {
	const { t, story } = context;
	const parsed = parseEdtf(date.edtf);
	const article = story.articles.find(({ id }) => id === event.passages[0].article);
	const steps: (Step | undefined)[] = [
		date.words === undefined
			? undefined
			: { name: t.inText, text: date.words, lang: article?.language ?? story.language },
		date.anchor === undefined
			? undefined
			: { name: t.anchoredTo, text: describeAnchor(date.anchor, article, context) },
		{ name: t.rule, text: t.rules[date.basis] },
		{
			name: t.readAs,
			text: formatDate(date, t) ?? date.edtf,
			code: date.edtf
		},
		parsed.ok ? { name: t.span, text: describeSpan(parsed.value, context) } : undefined,
		date.source === undefined
			? undefined
			: { name: t.source, text: date.source, lang: story.language },
		date.note === undefined ? undefined : { name: t.note, text: date.note, lang: story.language }
	];
	return steps.filter((step) => step !== undefined);
}

function describeAnchor(
	anchor: string,
	article: Article | undefined,
	context: ViewContext
): string {
	const { story, t } = context;
	if (anchor === 'published') {
		return t.anchorPublished(formatDate(article?.published ?? null, t) ?? t.noDate);
	}
	const other = story.events.find(({ id }) => id === anchor);
	if (other) return `${other.title}, ${formatDate(other.date, t) ?? t.noDate}`;
	return formatDate({ edtf: anchor, basis: 'stated' }, t) ?? anchor;
}

function describeSpan(edtf: Edtf, { t }: ViewContext): string {
	const { earliest, latest } = span(edtf);
	const format = (day: string | null, open: string) => {
		// EDTF writes -0043-03-15 for a day of the expanded year -000043
		const parsed = day === null ? undefined : parseEdtf(day.replace(/^-00/, '-'));
		return parsed?.ok ? formatEdtf(parsed.value, t.dates) : open;
	};
	return t.spanDays(format(earliest, t.openStart), format(latest, t.openEnd));
}
