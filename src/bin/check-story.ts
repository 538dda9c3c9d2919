import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { checkQuotes, type CheckedQuote } from '#lib/exchange/folder/check-quotes.ts';
import { readFolders } from '#lib/server/content/read-content.ts';
import { consoleLanguage, problemLine } from '#lib/server/content/console.ts';
import { describeIssue } from '#lib/language/problems.ts';
import type { Language } from '#lib/dates/language.ts';
import type { DiffPiece } from '#lib/article/wording-diff.ts';

const CONTENT = process.env.FUNDSTELLE_CONTENT || 'src/content';
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

const { write, slugs, wrong } = readArguments(process.argv.slice(2));
process.exitCode = wrong ? refuse(wrong) : check();

function readArguments(args: string[]): { write: boolean; slugs: string[]; wrong?: string } {
	const options = args.filter((argument) => argument.startsWith('-'));
	const slugs = args.filter((argument) => !argument.startsWith('-'));
	const write = options.includes('--write');
	const unknown = options.find((option) => option !== '--write');
	if (unknown === '--help') return { write, slugs, wrong: USAGE };
	if (unknown) return { write, slugs, wrong: `There is no option ${unknown}.\n\n${USAGE}` };
	return { write, slugs };
}

function refuse(sentence: string): number {
	if (sentence === USAGE) {
		console.log(USAGE);
		return 0;
	}
	console.error(sentence);
	return 2;
}

function check(): number {
	if (!existsSync(CONTENT)) return refuse(`There is no directory ${CONTENT}.`);
	const folders = readFolders(CONTENT);
	const missing = slugs.find((slug) => !folders.has(slug));
	if (missing !== undefined)
		return refuse(
			`There is no story ${missing} in ${CONTENT}; there are ${[...folders.keys()].join(', ')}.`
		);
	const chosen = [...folders].filter(([slug]) => slugs.length === 0 || slugs.includes(slug));
	return Math.max(0, ...chosen.map(([slug, files]) => checkStory(slug, files)));
}

function checkStory(slug: string, files: Record<string, string>): number {
	const folder = join(CONTENT, slug);
	const { quotes, problems, written, ...story } = checkQuotes(slug, files);
	const language = consoleLanguage(story.language);
	console.log(`\n${styleText('bold', slug)}`);
	const width = Math.max(0, ...quotes.map(({ id }) => id.length));
	for (const quote of quotes)
		console.log(describe(quote, width, join(folder, 'story.yaml'), language));
	for (const problem of problems)
		console.log(`  ${problemLine(problem, join(folder, problem.file ?? 'story.yaml'), language)}`);

	const found = quotes.filter(isFound).length;
	console.log(`  ${found} of ${quotes.length} passages are in their articles word for word.`);
	if (written !== undefined && write) {
		replaceFile(join(folder, 'story.yaml'), written);
		console.log(`  ${join(folder, 'story.yaml')} now describes them as they stand there.`);
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
