import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '#lib/dates/language.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import type { Issue } from '#lib/dates/parsed.ts';
import {
	hashOfFile,
	provenanceIn,
	quotesIn,
	quotesOfTable,
	type FileQuote
} from '#lib/exchange/file-quotes.ts';
import { formatOf } from '#lib/exchange/formats.ts';
import { recogniseFormat } from '#lib/exchange/recognise.ts';
import type { TextTable } from '#lib/exchange/table/table.ts';
import { readXlsxTable } from '#lib/exchange/table/xlsx.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import { describeIssue } from '#lib/language/problems.ts';
import { VERIFY_WORDS } from '#lib/language/verify.ts';
import { consoleLanguage } from '#lib/server/content/console.ts';
import { readDocxTable } from '#lib/server/documents/read-docx-table.ts';
import { findProvenance, hashStory, type Provenance } from '#lib/story/provenance.ts';
import { standingIn, type Standing } from '#lib/story/standing.ts';
import type { Story } from '#lib/story/story.ts';
import { findFolder, openFolder } from './find-folder.ts';
import { openFile, type Opening } from './open-file.ts';
import { provenanceInWords, readMarked } from './read-marked.ts';

const USAGE = `npm run verify -- FILE [STORY]

Says of every quote in FILE, which was exported from a story, whether it still stands in the story's article, and
whether the story is still the same. STORY is a story's folder or the slug of a published story; FILE may name it
itself.

Ends with 0 if all quotes stand there word for word, with 1 if one does not or FILE was altered, and with 2 if there is
nothing to compare. Of a file without quotes, 1 says that the story has changed.`;

const SIGNS: Record<Standing['state'], string> = {
	exact: '✓',
	several: '✓',
	changed: '≠',
	lost: '✗'
};

export type VerifyOptions = Opening & {
	/** The directory of the story folders. */
	content: string;
	print: (text: string) => void;
	/** For sentences about the command itself. */
	complain: (sentence: string) => void;
};

/** The command `npm run verify`, as `USAGE` describes it. Returns its exit code. */
export async function verifyFile(args: string[], options: VerifyOptions): Promise<number> {
	const { content, print, complain } = options;
	const refuse = (sentence: string) => {
		complain(sentence);
		return 2;
	};
	const [input, named, ...more] = args;
	if (input === '--help') {
		print(USAGE);
		return 0;
	}
	if (input === undefined || more.length > 0 || args.some((each) => each.startsWith('-')))
		return refuse(USAGE);
	if (!existsSync(input) || !statSync(input).isFile()) return refuse(`There is no file ${input}.`);
	const file = await readFile(input, options);
	if (typeof file === 'string') return refuse(file);
	const wanted = named ?? slugIn(file.provenance);
	if (wanted === undefined)
		return refuse(`${input} does not name its story: say which one it is.\n\n${USAGE}`);
	const folder = findFolder(wanted, content);
	if (folder === undefined) return refuse(`There is no story ${wanted}.`);
	const { matched, language: own } = openFolder(folder);
	const language = consoleLanguage(own);
	if (!matched)
		return refuse(`${folder} cannot be read; npm run check says what is wrong with it.`);
	return compare(file, matched.story, { input, language, print });
}

type VerifiedFile = { quotes: FileQuote[]; provenance?: Provenance; hash?: string };

/** The quotes of a file and what it says of itself; a sentence if it cannot be read. */
async function readFile(input: string, options: VerifyOptions): Promise<VerifiedFile | string> {
	const opened = await openFile(input, options);
	if (opened?.kind === 'docx') return readTable(readDocxTable(opened.xml), opened.xml);
	if (opened?.kind === 'xlsx') {
		const table = await readXlsxTable(opened.bytes);
		if (!table.ok) return sentences(input, table.issues);
		return readTable(table.value, table.value.rows.map(({ cells }) => cells.join('\n')).join('\n'));
	}
	if (opened?.kind === 'pdf' || opened?.kind === 'png') {
		const provenance = provenanceInWords(opened.text);
		return { quotes: [], ...(provenance && { provenance }) };
	}
	return opened ? readText(input, opened.text) : sentences(input, [UNKNOWN]);
}

const UNKNOWN: Issue = { rule: 'exchange.unknownFormat', values: {}, path: [] };

function sentences(input: string, issues: readonly Issue[]): string {
	return issues.map((each) => `${input}: ${describeIssue(each, 'en')}`).join('\n');
}

function readTable(table: TextTable, text: string): VerifiedFile {
	const provenance = findProvenance(text);
	return { quotes: quotesOfTable(table), ...(provenance && { provenance }) };
}

async function readText(input: string, text: string): Promise<VerifiedFile | string> {
	const name = basename(input);
	const id = recogniseFormat(name, text);
	const format = id && formatOf(id);
	const marked = /^\s*</.test(text) ? readMarked(text) : undefined;
	if (marked?.provenance && id !== 'simile-xml') return marked;
	if (!format) return sentences(input, [UNKNOWN]);
	const provenance = provenanceIn(format.id, text);
	const read = (await format.read())(text, { name });
	if (!read.ok) return sentences(input, read.issues);
	const hash = await hashOfFile(format.id, read.value);
	return {
		quotes: quotesIn(format.id, text, read.value),
		...(provenance && { provenance }),
		...(hash !== undefined && { hash })
	};
}

/** The slug at the end of a story's address, or of its URN. */
function slugIn(provenance: Provenance | undefined): string | undefined {
	return /[/:]([a-z\d-]+)\/?$/.exec(provenance?.address ?? '')?.[1];
}

type Saying = { input: string; language: Language; print: (text: string) => void };

async function compare(
	{ quotes, provenance, hash }: VerifiedFile,
	story: Story,
	{ input, language, print }: Saying
): Promise<number> {
	const words = VERIFY_WORDS[language];
	print(words.title(input, story.title));
	const standing = standingIn(story);
	const checked = quotes.map((quote) => ({ quote, standing: standing(quote) }));
	for (const each of checked) print(describe(each.quote, each.standing, language));
	const found = checked.filter(
		({ standing: { state } }) => state === 'exact' || state === 'several'
	);
	print(quotes.length > 0 ? words.sum(found.length, quotes.length) : words.noQuotes);

	const isAltered = provenance && hash !== undefined && hash !== provenance.hash;
	if (isAltered) print(words.altered);
	const isSame = provenance?.hash === (await hashStory(story));
	if (!provenance) print(words.noProvenance);
	else if (isSame) print(words.same(dayIn(provenance.day, language)));
	else print(words.different(dayIn(provenance.day, language), provenance.address));
	if (isAltered) return 1;
	if (quotes.length === 0) return isSame ? 0 : 1;
	return found.length === quotes.length ? 0 : 1;
}

function describe(
	{ event, exact }: FileQuote,
	{ state, is }: Standing,
	language: Language
): string {
	const words = VERIFY_WORDS[language];
	const line = `  ${SIGNS[state]} ${[event, words[state]].filter(Boolean).join(': ')}`;
	if (state === 'exact' || state === 'several') return line;
	const below = [`- ${oneLine(exact)}`, ...(is === undefined ? [] : [`+ ${oneLine(is)}`])];
	return [line, ...below.map((text) => `      ${text}`)].join('\n');
}

function dayIn(day: string, language: Language): string {
	const edtf = parseEdtf(day);
	return edtf.ok ? formatEdtf(edtf.value, DATE_WORDS[language]) : day;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}
