import { parseEdtf, span, type Edtf } from '#lib/dates/edtf.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import type { Article, EventDate, StoryEvent } from '#lib/story/story.ts';
import type { ViewContext } from './event-view.ts';
import { dateWords } from './labels.ts';

/** A step of how a date is known: a name and the words, which may hold an address. */
export type Step = { name: string; words: string; code?: string; lang?: string };

/** words → anchor → rule → EDTF → span, then where else it is from and what is to be said of it. */
export function dateSteps(date: EventDate, event: StoryEvent, context: ViewContext): Step[] {
	const { language, t, story } = context;
	const parsed = parseEdtf(date.edtf);
	const article = story.articles.find(({ id }) => id === event.passages[0].article);
	const steps: (Step | undefined)[] = [
		date.words === undefined
			? undefined
			: { name: t.inText, words: date.words, lang: article?.language ?? story.language },
		date.anchor === undefined
			? undefined
			: { name: t.anchoredTo, words: anchorWords(date.anchor, article, context) },
		{ name: t.rule, words: t.rules[date.basis] },
		{
			name: t.readAs,
			words: dateWords(date, language) ?? date.edtf,
			code: date.edtf
		},
		parsed.ok ? { name: t.span, words: spanWords(parsed.value, context) } : undefined,
		date.source === undefined
			? undefined
			: { name: t.source, words: date.source, lang: story.language },
		date.note === undefined ? undefined : { name: t.note, words: date.note, lang: story.language }
	];
	return steps.filter((step) => step !== undefined);
}

function anchorWords(anchor: string, article: Article | undefined, context: ViewContext): string {
	const { story, language, t } = context;
	if (anchor === 'published') {
		return t.anchorPublished(dateWords(article?.published ?? null, language) ?? t.noDate);
	}
	const other = story.events.find(({ id }) => id === anchor);
	if (other) return `${other.title}, ${dateWords(other.date, language) ?? t.noDate}`;
	return dateWords({ edtf: anchor, basis: 'stated' }, language) ?? anchor;
}

function spanWords(edtf: Edtf, { language, t }: ViewContext): string {
	const { earliest, latest } = span(edtf);
	const words = (day: string | null, open: string) => {
		// a day of an expanded year (-000043-03-15) is written -0043-03-15 in EDTF
		const parsed = day === null ? undefined : parseEdtf(day.replace(/^-00/, '-'));
		return parsed?.ok ? formatEdtf(parsed.value, language) : open;
	};
	return t.spanDays(words(earliest, t.openStart), words(latest, t.openEnd));
}
