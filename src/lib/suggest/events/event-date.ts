import { parseEdtf } from '#lib/dates/edtf.ts';
import type { EventDate } from '#lib/story/story.ts';
import type { FoundDate } from '#lib/suggest/dates/find-dates.ts';
import type { EventLanguage } from './language.ts';
import { inside } from './annotated-article.ts';
import type { QuotedRange } from './sentences.ts';

/**
 * The event's date: the whole period ("from … until …") if the clause contains its words; one moment of a period for
 * "some time between …", and the latest possible moment for "by 1965".
 */
export function eventDate(
	date: FoundDate,
	clause: QuotedRange,
	language: EventLanguage
): EventDate {
	const isWhole = date.lasting !== undefined && inside(clause)(date.lasting);
	const said = (isWhole && date.lasting) || date;
	// "from 14 to 29 June 2018": the year that "14" depends on is among the words
	const isStated = isWhole && date.anchor !== undefined && said.words.includes(date.anchor);
	const basis = isStated ? 'stated' : date.basis;
	const rest = isStated || date.anchor === undefined ? {} : { anchor: date.anchor };
	const lead = clause.words.slice(0, Math.max(0, said.start - clause.start)).trimEnd();
	const opening = (list: string) =>
		list.split(/,\s*/).find((words) => endsWithWords(lead, words))?.length;
	const size = opening(isWhole ? language.sometime : language.latest);
	const edtf = isWhole ? `[${said.edtf.replace('/', '..')}]` : `[..${said.edtf}]`;
	if (size === undefined || !parseEdtf(edtf).ok)
		return { edtf: said.edtf, basis, words: said.words, ...rest };
	const words = clause.words.slice(lead.length - size, said.end - clause.start);
	return { edtf, basis, words, ...rest };
}

function endsWithWords(text: string, words: string): boolean {
	const end = text.slice(-words.length - 1).toLowerCase();
	return end === words || (end.endsWith(words) && /^\P{L}/u.test(end));
}
