import { languageFor } from '#lib/dates/language.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import type { Issue } from '#lib/dates/parsed.ts';
import { FORMATS, lossesIn } from '#lib/exchange/formats.ts';
import type { WriteOptions } from '#lib/exchange/imported-story.ts';
import type { FormatId } from '#lib/exchange/recognise.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import type { Story } from '#lib/story/story.ts';
import { DOCUMENTS, type DocumentFormat } from './documents.ts';

export type ExportId = FormatId | DocumentFormat['id'];

/** A form that a published story can be had in. */
export type Export = {
	id: ExportId;
	name: string;
	mediaType: string;
	/** The name of the file for a story. */
	file: (slug: string) => string;
	write: (story: Story, options: WriteOptions) => Promise<string | Uint8Array<ArrayBuffer>>;
	losses: (story: Story) => Promise<Issue[]>;
};

/** Whose files are called by the story alone; all others also say whose they are. */
const PLAIN = new Set<ExportId>([
	...(['docx', 'xlsx', 'csv', 'icalendar', 'markwhen', 'fundstelle', 'annotations'] as const)
]);

export const EXPORTS: readonly Export[] = [
	...DOCUMENTS.map(({ extension, ...document }) => ({
		...document,
		file: named(document.id, extension)
	})),
	...FORMATS.flatMap((format): Export[] => {
		const { id, name, mediaType, extension, write } = format;
		if (!write) return [];
		return [
			{
				...{ id, name, mediaType, file: named(id, extension) },
				write: async (story, options) =>
					(await write())(story, { describeDate: inWords(story), ...options }),
				losses: (story) => lossesIn(format, story)
			}
		];
	})
];

function named(id: ExportId, extension: string): (slug: string) => string {
	const middle = PLAIN.has(id) ? '' : `.${id.replace('-sheet', '')}`;
	return (slug) => `${slug}${middle}${extension}`;
}

function inWords({ language }: Story): WriteOptions['describeDate'] {
	return ({ edtf }) => {
		const parsed = parseEdtf(edtf);
		return parsed.ok ? formatEdtf(parsed.value, DATE_WORDS[languageFor(language)]) : edtf;
	};
}

const found = new WeakMap<Story, Map<ExportId, Promise<Issue[]>>>();

/** The losses of a published story in a format, found once. */
export function cachedLosses(each: Export, story: Story): Promise<Issue[]> {
	const known = found.get(story) ?? new Map<ExportId, Promise<Issue[]>>();
	found.set(story, known);
	const losses = known.get(each.id) ?? each.losses(story);
	known.set(each.id, losses);
	return losses;
}
