import type { Issue } from '#lib/dates/parsed.ts';
import { formatOf, lossesIn } from '#lib/exchange/formats.ts';
import type { ImportedStory, WritableStory, WriteOptions } from '#lib/exchange/imported-story.ts';
import { lossesOf, withQuotedWords } from '#lib/exchange/losses.ts';
import { matchStory } from '#lib/story/matches.ts';
import type { Story } from '#lib/story/story.ts';

/** A form of a story whose files are no text. Its writer is loaded when it is needed. */
export type DocumentFormat = {
	id: 'docx' | 'xlsx';
	name: string;
	/** With its dot. */
	extension: string;
	mediaType: string;
	write: (story: WritableStory, options: WriteOptions) => Promise<Uint8Array<ArrayBuffer>>;
	losses: (story: WritableStory) => Promise<Issue[]>;
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const DOCUMENTS: readonly DocumentFormat[] = [
	{
		id: 'docx',
		name: 'Word (DOCX)',
		extension: '.docx',
		mediaType: `${OFFICE}.wordprocessingml.document`,
		write: async (story, options) => {
			const { writeDocx } = await import('./write-docx.ts');
			// the matches of a draft are the same search: an event without passages has none
			return writeDocx(matchStory(story as Story), options);
		},
		losses: async (story) =>
			withQuotedWords(
				lossesOf(story, { write: () => '', read: () => ({ ok: true, value: heldByDocx(story) }) })
			)
	},
	{
		id: 'xlsx',
		name: 'Excel (XLSX)',
		extension: '.xlsx',
		mediaType: `${OFFICE}.spreadsheetml.sheet`,
		write: async (story, options) =>
			(await import('#lib/exchange/table/xlsx.ts')).writeXlsx(story, options),
		// both are the same table
		losses: async (story) => {
			const csv = formatOf('csv');
			return csv ? lossesIn(csv, story) : [];
		}
	}
];

/**
 * The parts of a story that a chronology in DOCX holds: no kinds, no weights, no texts, and one name for each company.
 */
function heldByDocx(story: WritableStory): ImportedStory {
	const { slug, title, language, summary } = story;
	return {
		...{ slug, title, language, ...(summary !== undefined && { summary }) },
		articles: story.articles.map((article) => ({ ...article, blocks: [] })),
		companies: story.companies.map((company) => ({
			...company,
			names: [company.names[0]],
			aliases: []
		})),
		events: story.events.map(({ id, title, summary, date, companies, claim }) => ({
			...{ id, title, date, companies, claim, kind: 'milestone' as const },
			...(summary !== undefined && { summary }),
			passages: []
		})),
		unread: []
	};
}
