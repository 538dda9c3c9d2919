import type { Language } from '#lib/dates/language.ts';
import type { Company, EventDate, StoryEvent } from '#lib/story/story.ts';
import { readDate } from '#lib/studio/form/read-date.ts';
import { slugOf } from '#lib/story/slug.ts';
import type { Mapping, Role } from './columns.ts';
import type { Table } from './table.ts';

/** Longest title that is made of a cell, in characters; the whole cell is then the summary. */
const MAX_TITLE_LENGTH = 140;

export type Chronology = {
	/** Unproven: no event has a passage yet. */
	events: StoryEvent[];
	/** Companies that the story lacks. */
	companies: Company[];
	/** Rows without words for what happened, which became no event. */
	skipped: number;
	/** Rows whose date could not be read; it is kept in the summary. */
	unread: number;
};

type Context = {
	/** The name of the file, the source of a row that names none. */
	file: string;
	languages: readonly Language[];
	/** The events that are there already. */
	events: readonly StoryEvent[];
	companies: readonly Company[];
	/** Words such as "p." before a page. */
	pageWord: string;
};

/** Makes an unproven event of each row of a chronology. */
export function toEvents(
	table: Table,
	{ hasHeads, columns }: Mapping,
	context: Context
): Chronology {
	const ids = [...context.events.map(({ id }) => id), 'published'];
	const companies: Company[] = [];
	const events: StoryEvent[] = [];
	let skipped = 0;
	let unread = 0;
	for (const row of hasHeads ? table.slice(1) : table) {
		const cell = (role: Role) => (columns[role] === undefined ? '' : (row[columns[role]] ?? ''));
		const what = cell('what');
		if (what === '') {
			skipped++;
			continue;
		}
		const page =
			cell('page') &&
			`${context.pageWord} ${cell('page').replace(/^(seite|page|s\.|p\.)\s*/i, '')}`;
		const source = [cell('source') || context.file, page].filter(Boolean).join(', ');
		const read = readDate(cell('date'), { languages: context.languages, published: null });
		const date: EventDate | null = read ? { edtf: read.edtf, basis: 'external', source } : null;
		const isUnread = !read && cell('date') !== '';
		if (isUnread) unread++;
		const title = shorten(what);
		const summary = [
			title === what ? '' : what,
			isUnread ? cell('date') : '',
			cell('note'),
			// nothing else would say where an undated row comes from
			date ? '' : cell('source') || page ? source : ''
		].filter(Boolean);
		const id = slugOf(title, ids, 'event');
		ids.push(id);
		events.push({
			...{ id, kind: 'milestone', title, date, claim: { status: 'asserted' } },
			...(summary.length > 0 && { summary: summary.join(' · ') }),
			companies: companyIds(cell('who'), companies, context.companies),
			// a draft may hold what no published story may
			passages: [] as unknown as StoryEvent['passages']
		});
	}
	return { events, companies, skipped, unread };
}

/** The companies that a cell names, adding to `added` those that are new. */
function companyIds(who: string, added: Company[], known: readonly Company[]): string[] {
	const names = who
		.split(/\s*[;,/]\s*|\s+(?:und|and|&)\s+/)
		.map((name) => name.trim())
		.filter((name) => /\p{L}/u.test(name));
	const ids = names.map((name) => {
		const all = [...known, ...added];
		const found = all.find((company) =>
			company.names.some((each) => each.toLowerCase() === name.toLowerCase())
		);
		if (found) return found.id;
		const id = slugOf(
			name,
			all.map((company) => company.id),
			'company'
		);
		added.push({ id, names: [name], aliases: [] });
		return id;
	});
	return [...new Set(ids)];
}

function shorten(text: string): string {
	if (text.length <= MAX_TITLE_LENGTH) return text;
	const [sentence = ''] = /^.+?[.!?](?=\s)/.exec(text) ?? [];
	if (sentence.length > 0 && sentence.length <= MAX_TITLE_LENGTH)
		return sentence.replace(/\.$/, '');
	return `${text.slice(0, MAX_TITLE_LENGTH).replace(/\s+\S*$/, '')} …`;
}
