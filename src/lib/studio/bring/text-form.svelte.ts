import { plainText } from '#lib/article/plain-text.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import type { Language } from '#lib/dates/language.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import { LOCALES } from '#lib/language/i18n.ts';
import type { EventDate } from '#lib/story/story.ts';
import type { ArticleDetails } from '#lib/studio/draft-changes.svelte.ts';
import type { ImportedText, ProposalSource, Proposals } from '#lib/studio/texts/imported-text.ts';
import { webAddress } from '#lib/studio/texts/html/link.ts';
import { readDateWords } from '#lib/suggest/dates/read-date-words.ts';
import { guessLanguage } from './guess-language.ts';

/** Longest title that is made of a text's first words, in characters. */
const MAX_TITLE_LENGTH = 80;

type Field = keyof Proposals;
export const FIELDS: readonly Field[] = ['title', 'author', 'publisher', 'url', 'published'];

/** The metadata of a text before it is added, proposed from its content and edited by an author. */
export class TextForm {
	readonly text: ImportedText;
	readonly file: string | undefined;
	values = $state<Record<Field, string>>({
		title: '',
		author: '',
		publisher: '',
		url: '',
		published: ''
	});
	language = $state('');
	#interfaceLanguage: Language;
	#proposals: Proposals;

	constructor(text: ImportedText, file: string | undefined, interfaceLanguage: Language) {
		this.text = text;
		this.file = file;
		this.#interfaceLanguage = interfaceLanguage;
		const words = plainText(text.blocks).text;
		this.language = guessLanguage(words, LOCALES[interfaceLanguage]);
		this.#proposals = {
			title: { value: firstWords(words), source: 'first-words' },
			...text.proposals
		};
		for (const field of FIELDS) this.values[field] = this.#proposals[field]?.value ?? '';
	}

	/** Where the value that a field still has was found. */
	sourceOf(field: Field): ProposalSource | undefined {
		const proposal = this.#proposals[field];
		return proposal?.value === this.values[field] ? proposal.source : undefined;
	}

	/** The day of publication in EDTF; `undefined` if none is given or it cannot be read. */
	published = $derived.by(() => {
		const written = this.values.published.trim();
		if (written === '' || parseEdtf(written).ok) return written || undefined;
		return readDateWords(written, this.#interfaceLanguage);
	});
	/** The same in words. */
	publishedWords = $derived.by(() => {
		const parsed = this.published === undefined ? undefined : parseEdtf(this.published);
		return parsed?.ok ? formatEdtf(parsed.value, DATE_WORDS[this.#interfaceLanguage]) : undefined;
	});
	isPublishedWrong = $derived(this.values.published.trim() !== '' && this.published === undefined);
	isUrlWrong = $derived(
		this.values.url.trim() !== '' && webAddress(this.values.url.trim()) === undefined
	);
	isComplete = $derived(
		this.values.title.trim() !== '' && !this.isPublishedWrong && !this.isUrlWrong
	);

	/** The details of the article; `noteOf` words where its day was found. */
	details(noteOf: (source: ProposalSource) => string): ArticleDetails {
		const [title = '', author, publisher, url] = FIELDS.map((field) => this.values[field].trim());
		const source = this.sourceOf('published');
		const published: EventDate | null =
			this.published === undefined
				? null
				: {
						edtf: this.published,
						basis: 'external',
						source: url || [publisher, title].filter(Boolean).join(', '),
						...(source && { note: noteOf(source) })
					};
		return {
			title,
			published,
			language: this.language,
			...(author && { author }),
			...(publisher && { publisher }),
			...(url && { url: webAddress(url) ?? url })
		};
	}
}

/** The beginning of a text as a title, cut at a word. */
function firstWords(text: string): string {
	const line = (text.split('\n', 1)[0] ?? '').trim();
	if (line.length <= MAX_TITLE_LENGTH) return line;
	return `${line.slice(0, MAX_TITLE_LENGTH).replace(/\s+\S*$/, '')} …`;
}
