import type { Language } from '#lib/dates/language.ts';
import type { Issue, Parsed } from '#lib/dates/parsed.ts';
import { formatOf } from '#lib/exchange/formats.ts';
import type { ImportedStory } from '#lib/exchange/imported-story.ts';
import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';
import { recogniseFormat, type FormatId } from '#lib/exchange/recognise.ts';
import { readCsv } from '#lib/exchange/table/csv.ts';
import { headKey } from '#lib/exchange/table/table.ts';
import { readXlsx, readXlsxTable } from '#lib/exchange/table/xlsx.ts';
import { isTimelineSheet } from '#lib/exchange/timelinejs/sheet.ts';
import { slugOf } from '#lib/story/slug.ts';
import type { Article, Story } from '#lib/story/story.ts';
import { decodeText } from '#lib/studio/texts/encoding.ts';
import { tooManyBytes, type TextProblem } from '#lib/studio/texts/imported-text.ts';
import { openArchive, pack } from '#lib/studio/texts/docx/zip.ts';
import { storyAlone, type DraftFile } from './draft-file.ts';

/** The size that an archive may unpack to, in bytes. */
const MAX_UNPACKED = 100_000_000;

const XLSX = /\.xlsx$/i;

/** A timeline of another program as a draft, with what in it could not be read; or why there is none. */
export type ReadTimeline = {
	draft?: DraftFile;
	issues: Issue[];
	problem?: TextProblem;
};

/**
 * Reads a timeline of another program. `undefined` for a table whose columns are its author's own: the studio asks
 * what they are. Never rejects.
 */
export async function readTimeline(
	file: File,
	language: Language
): Promise<ReadTimeline | undefined> {
	const { name, size } = file;
	if (size > MAX_FILE_BYTES)
		return { issues: [], problem: tooManyBytes('file-too-large', size).problem };
	const bytes = new Uint8Array(await file.arrayBuffer());
	const read = XLSX.test(name) ? await readWorkbook(bytes, name) : await readText(bytes, name);
	if (!read) return undefined;
	if (!read.ok) return { issues: read.issues };
	return { draft: toDraft(read.value, name, language), issues: read.value.unread };
}

async function readText(
	bytes: Uint8Array,
	name: string
): Promise<Parsed<ImportedStory> | undefined> {
	const { text } = decodeText(bytes, true);
	const id = recogniseFormat(name, text);
	if (id === undefined || (id === 'csv' && !isOurs(headsOf(text)))) return undefined;
	return readAs(id, text, name);
}

async function readAs(
	id: FormatId,
	text: string,
	name: string
): Promise<Parsed<ImportedStory> | undefined> {
	const read = await formatOf(id)?.read();
	return read?.(text, { name });
}

function headsOf(text: string): string[] {
	const csv = readCsv(text.slice(0, 20_000));
	return csv.ok ? csv.value.heads : [];
}

/** Whether a table is one that we write: it has the dates in EDTF, and how they are known. */
function isOurs(heads: readonly string[]): boolean {
	const keys = new Set(heads.map(headKey));
	return keys.has('edtf') && keys.has('title');
}

async function readWorkbook(
	bytes: Uint8Array<ArrayBuffer>,
	name: string
): Promise<Parsed<ImportedStory> | undefined> {
	// unpacked here, so that it is measured and nothing starts workers made of text, which the policy forbids
	const parts = await openArchive(bytes, MAX_UNPACKED);
	if (!parts) return undefined;
	const table = await readXlsxTable(pack(parts));
	if (!table.ok || !(isOurs(table.value.heads) || isTimelineSheet(table.value.heads)))
		return undefined;
	return readXlsx(pack(parts), { name });
}

function toDraft(imported: ImportedStory, name: string, language: Language): DraftFile {
	const { summary, kinds, eras, relations, companies, steps } = imported;
	const { articles, events } = withoutMissingTexts(imported, imported.language ?? language);
	const title = imported.title ?? name.replace(/\.[^.]*$/, '');
	const slug = imported.slug ?? slugOf(title, [], 'story');
	// an event of a draft may have no passage, which the model of a published story does not allow
	return storyAlone({
		...{ slug, title, language: imported.language ?? language, articles, companies, events },
		...(summary && { summary }),
		...(kinds && { kinds }),
		...(eras && { eras }),
		...(relations && { relations }),
		...(steps && { steps })
	} as Story);
}

/**
 * Annotations quote articles whose text is not in the file. A quote goes into the event's summary, with its source:
 * once the text is brought, the search for proofs finds the sentence by its words.
 */
function withoutMissingTexts(
	{ articles, events }: ImportedStory,
	language: string
): Pick<ImportedStory, 'articles' | 'events'> {
	const missing = new Map(
		articles.filter(({ blocks }) => blocks.length === 0).map((article) => [article.id, article])
	);
	if (missing.size === 0) return { articles, events };
	const [open, close] = language.startsWith('de') ? '«»' : '“”';
	const cite = (words: string, { title, url }: Article) =>
		`${open}${words}${close} (${url && url !== title ? `${title}, ${url}` : title})`;
	return {
		articles: articles.filter(({ id }) => !missing.has(id)),
		events: events.map((event) => {
			const cited = event.passages.flatMap(({ article, exact }) => {
				const source = missing.get(article);
				return source ? [cite(exact, source)] : [];
			});
			return {
				...event,
				...(cited.length > 0 && {
					summary: [event.summary, ...cited].filter(Boolean).join('\n\n')
				}),
				passages: event.passages.filter(({ article }) => !missing.has(article))
			};
		})
	};
}
