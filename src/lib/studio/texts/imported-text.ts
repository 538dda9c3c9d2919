import type { Block } from '#lib/article/blocks.ts';
import type { NoValues } from '#lib/dates/parsed.ts';
import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';

/** Longest text that is kept, in UTF-16 units over all blocks. */
export const MAX_TEXT_LENGTH = 2_000_000;

/** A file, one that was fetched from an address, or what the clipboard or a drop holds as text. */
export type TextInput = File | FetchedFile | { html?: string; plain?: string };

/** `original`: what the server keeps it as. */
export type FetchedFile = { file: File; address: string; original?: string };

/** The name of an input as its author knows it; none for a paste. */
export function nameOf(input: TextInput): string | undefined {
	if (input instanceof File) return input.name;
	return 'address' in input ? input.address : undefined;
}

/** Where a proposed value was found. */
export type ProposalSource =
	| 'json-ld'
	| 'open-graph'
	| 'meta'
	| 'canonical'
	| 'saved-from'
	| 'fetched-from'
	| 'time'
	| 'title'
	| 'byline'
	| 'heading'
	| 'first-words'
	| 'front-matter'
	| 'docx'
	| 'pdf';

export type Proposal = { value: string; source: ProposalSource };

/** Values for the article's form that a person has yet to accept; `published` is a day, `YYYY-MM-DD`. */
export type Proposals = Partial<
	Record<'title' | 'author' | 'publisher' | 'url' | 'published', Proposal>
>;

/** The values of each note, by rule: what a person should know about a text that could be read. */
export type NoteValues = {
	/** Bidirectional controls and zero-width characters; they stay in the text. */
	invisible: { count: number };
	/** Halves of characters, each now U+FFFD. */
	replaced: { count: number };
	/** Control characters that were removed. */
	controls: { count: number };
	/** The file is not UTF-8; `encoding` is the WHATWG name of what it was read as. */
	encoding: { encoding: string };
	/** Running heads, running feet and page numbers that were left out, and some of their wordings. */
	'running-lines': { count: number; examples: string[] };
	/** Pages without any text, such as scanned ones among others. */
	'empty-pages': { pages: number[] };
	/** No article was found in the page, so that menus and the like may be among the blocks. */
	'whole-page': NoValues;
	/** The Markdown holds something that articles do not, first in this line, and was read as plain text. */
	'as-plain-text': { line: number };
	/** Lists with numbers that an article does not give them: letters, or a count that does not begin at 1. */
	'list-numbers': { count: number };
	/** Footnote marks that were taken out of the sentences. */
	'footnote-marks': { count: number };
};

/** The values of each problem, by rule: why a text could not be read. */
export type ProblemValues = {
	/** Sizes in megabytes. */
	'file-too-large': { megabytes: number; limit: number };
	/** All texts of a story's folder together; sizes in megabytes. */
	'folder-too-large': { megabytes: number; limit: number };
	/** Lengths in characters. */
	'text-too-long': { characters: number; limit: number };
	'empty-file': NoValues;
	'no-text': NoValues;
	/** A PDF of pictures. */
	scanned: { pages: number };
	password: NoValues;
	broken: { format: string };
	/** The file unpacks to more than the limit, in megabytes. */
	bomb: { limit: number };
	/** Elements lie deeper in each other than the limit. */
	nesting: { limit: number };
	/** A format that is known and not read. */
	'other-format': { format: string };
	'old-word': NoValues;
	picture: NoValues;
	'not-text': NoValues;
	/** Nothing was heard of the reading for so many seconds. */
	'too-slow': { seconds: number };
	cancelled: NoValues;
	/** The reader itself failed. */
	failed: NoValues;
};

type OneOf<Values> = { [Rule in keyof Values]: { rule: Rule; values: Values[Rule] } }[keyof Values];

export type TextNote = OneOf<NoteValues>;
export type TextProblem = OneOf<ProblemValues>;

export type ImportedText = { blocks: Block[]; proposals: Proposals; notes: TextNote[] };

export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: TextProblem };

/** A result that failed. */
export function problem<Rule extends keyof ProblemValues>(
	rule: Rule,
	values: ProblemValues[Rule]
): { ok: false; problem: TextProblem } {
	return { ok: false, problem: { rule, values } as TextProblem };
}

/** A file, or the texts of a folder, of so many bytes, which is more than the limit. */
export function tooManyBytes(
	rule: 'file-too-large' | 'folder-too-large',
	bytes: number,
	limit = MAX_FILE_BYTES
): { ok: false; problem: TextProblem } {
	return problem(rule, {
		megabytes: Math.ceil(bytes / 100_000) / 10,
		limit: limit / 1_000_000
	});
}

/** How far the reading of one input is, from 0 to 1. */
export type ReportProgress = (share: number) => void;
