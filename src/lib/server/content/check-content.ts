import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { checkQuotes, type CheckedQuote } from '#lib/exchange/folder/check-quotes.ts';
import { describeIssue } from '#lib/language/problems.ts';
import type { Language } from '#lib/dates/language.ts';
import type { DiffPiece } from '#lib/article/wording-diff.ts';
import { consoleLanguage, problemLine } from './console.ts';
import { readFolders } from './read-content.ts';

const USAGE = `npm run check [-- --write] [-- <story> …]

Says of every event whether the words it rests on are still in its article. With --write those that are
there are described anew in story.yaml, so that they are found again after the next correction.

Ends with 0 if all are there, with 1 if one is not, and with 2 if a story cannot be read.`;

const SIGNS = { exact: '✓', moved: '→', changed: '≠', ambiguous: '?', lost: '✗' } as const;
const COLOURS = {
	exact: 'green',
	moved: 'green',
	changed: 'yellow',
	ambiguous: 'yellow',
	lost: 'red'
} as const;

/** Where the command reads stories, and where it writes what it has to say. */
export type CheckOptions = {
	/** The directory of the story folders. */
	content: string;
	print: (text: string) => void;
	/** For sentences about the command itself. */
	complain: (sentence: string) => void;
};

/** The command `npm run check`, as `USAGE` describes it. Returns its exit code. */
export function checkContent(args: string[], options: CheckOptions): number {
	const { content, print, complain } = options;
	const { write, slugs, wrong } = readArguments(args);
	if (wrong === USAGE) {
		print(USAGE);
		return 0;
	}
	const refuse = (sentence: string) => {
		complain(sentence);
		return 2;
	};
	if (wrong !== undefined) return refuse(wrong);
	if (!existsSync(content)) return refuse(`There is no directory ${content}.`);
	const folders = readFolders(content);
	const missing = slugs.find((slug) => !folders.has(slug));
	if (missing !== undefined)
		return refuse(
			`There is no story ${missing} in ${content}; there are ${[...folders.keys()].join(', ')}.`
		);
	const chosen = [...folders].filter(([slug]) => slugs.length === 0 || slugs.includes(slug));
	const codes = chosen.map(([slug, files]) =>
		checkStory(slug, files, { folder: join(content, slug), write, print })
	);
	return Math.max(0, ...codes);
}

function readArguments(args: string[]): { write: boolean; slugs: string[]; wrong?: string } {
	const options = args.filter((argument) => argument.startsWith('-'));
	const slugs = args.filter((argument) => !argument.startsWith('-'));
	const write = options.includes('--write');
	const unknown = options.find((option) => option !== '--write');
	if (unknown === '--help') return { write, slugs, wrong: USAGE };
	if (unknown) return { write, slugs, wrong: `There is no option ${unknown}.\n\n${USAGE}` };
	return { write, slugs };
}

type Checking = { folder: string; write: boolean; print: (text: string) => void };

function checkStory(
	slug: string,
	files: Record<string, string>,
	{ folder, write, print }: Checking
): number {
	const { quotes, problems, written, ...story } = checkQuotes(slug, files);
	const language = consoleLanguage(story.language);
	print(`\n${styleText('bold', slug)}`);
	const width = Math.max(0, ...quotes.map(({ id }) => id.length));
	for (const quote of quotes) print(describe(quote, width, join(folder, 'story.yaml'), language));
	for (const problem of problems)
		print(`  ${problemLine(problem, join(folder, problem.file ?? 'story.yaml'), language)}`);

	const found = quotes.filter(isFound).length;
	print(`  ${found} of ${quotes.length} passages are in their articles word for word.`);
	if (written !== undefined && write) {
		replaceFile(join(folder, 'story.yaml'), written);
		print(`  ${join(folder, 'story.yaml')} now describes them as they stand there.`);
	}
	if (problems.length > 0) return 2;
	return found === quotes.length ? 0 : 1;
}

function isFound({ state }: CheckedQuote): boolean {
	return state === 'exact' || state === 'moved';
}

/** A line of the table, and below it what to do and how the words changed. */
function describe(quote: CheckedQuote, width: number, file: string, language: Language): string {
	const { id, state, accepted, paragraph = '–', issue, pieces, line, column } = quote;
	const word = `${SIGNS[state]} ${state}${accepted ? ', accepted' : ''}`;
	const row = [
		id.padEnd(width),
		styleText(COLOURS[state], word.padEnd(21)),
		paragraph.padEnd(5),
		`${file}:${line}:${column}`
	];
	const below = isFound(quote)
		? []
		: [
				...(pieces ? difference(pieces) : [`- ${oneLine(quote.exact)}`]),
				...(issue ? [describeIssue(issue, language)] : [])
			];
	return [`  ${row.join('  ')}`, ...below.map((text) => `      ${text}`)].join('\n');
}

/** The old and the new words, as lines; what differs is in brackets where there are no colours. */
function difference(pieces: DiffPiece[]): string[] {
	const side = (change: DiffPiece['change'], colour: 'red' | 'green') =>
		pieces
			.filter((piece) => piece.change === undefined || piece.change === change)
			.map(({ text, change }) => (change ? styleText(colour, `[${oneLine(text)}]`) : oneLine(text)))
			.join('');
	return [`- ${side('gone', 'red')}`, `+ ${side('new', 'green')}`];
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

/** All of it or nothing, whatever happens meanwhile. */
function replaceFile(file: string, text: string): void {
	writeFileSync(`${file}.new`, text);
	renameSync(`${file}.new`, file);
}
