import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Issue, Parsed } from '#lib/dates/parsed.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { timeToDay } from '#lib/dates/days.ts';
import { languageFor, type Language } from '#lib/dates/language.ts';
import { provenanceIn } from '#lib/exchange/file-quotes.ts';
import { FORMATS, formatOf, lossesIn, type Format } from '#lib/exchange/formats.ts';
import type { ImportedStory, WritableStory } from '#lib/exchange/imported-story.ts';
import { recogniseFormat } from '#lib/exchange/recognise.ts';
import { readXlsx } from '#lib/exchange/table/xlsx.ts';
import { consoleLanguage } from '#lib/server/content/console.ts';
import { DOCUMENTS, type DocumentFormat } from '#lib/server/documents/documents.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import { describeIssue } from '#lib/language/problems.ts';
import { hashStory, type Provenance } from '#lib/story/provenance.ts';
import { slugOf } from '#lib/story/slug.ts';
import { findFolder, openFolder } from './find-folder.ts';
import { openFile, type Opening } from './open-file.ts';

const USAGE = `npm run convert -- [--from <format>] [--to <format>] IN OUT

Reads IN, a file, a story's folder or the slug of a published story, and writes OUT in another format; "-" as OUT is
the terminal. Formats are found out by what IN holds and by how OUT ends; where several end alike, name one:

${[...FORMATS, ...DOCUMENTS].map(({ id, name, extension, write }) => `  ${id.padEnd(18)}${name.padEnd(28)}${write ? extension : 'only read'}`).join('\n')}

What could not be read is told with its line or path, and what OUT cannot hold. Ends with 0 if IN was read whole,
with 1 if something in it was not, or needs to be looked at, and with 2 if nothing was written.`;

/** Rules that are only notes: worth knowing, nothing is lost. */
const NOTES = new Set<Issue['rule']>(['exchange.groups', 'exchange.untitled']);

/** Where the command reads stories, and where it writes what it has to say. */
export type ConvertOptions = Opening & {
	/** The directory of the story folders. */
	content: string;
	/** Receives the output: a converted file, or the help text. */
	print: (text: string) => void;
	/** All that is said about it. */
	complain: (sentence: string) => void;
};

/** The command `npm run convert`, as `USAGE` describes it. Returns its exit code. */
export async function convertFile(args: string[], options: ConvertOptions): Promise<number> {
	const { print, complain } = options;
	const refuse = (sentence: string) => {
		complain(sentence);
		return 2;
	};
	const asked = readArguments(args);
	if (asked === undefined) return refuse(USAGE);
	if (asked.help) {
		print(USAGE);
		return 0;
	}
	const from = FORMATS.find(({ id }) => id === asked.from);
	const to = [...FORMATS, ...DOCUMENTS].find(({ id }) => id === asked.to);
	const unknown = asked.from && !from ? asked.from : asked.to && !to ? asked.to : undefined;
	if (unknown !== undefined) return refuse(`There is no format ${unknown}.\n\n${USAGE}`);
	const output = to ?? formatByName(asked.output);
	if (!output?.write) {
		const why = output ? `${output.name} is only read` : `${asked.output} has no known ending`;
		return refuse(`${why}: name the format of OUT with --to.\n\n${USAGE}`);
	}
	const read = await readInput(asked.input, from, options);
	if (typeof read === 'string') return refuse(read);
	const { story, issues, language, provenance } = read;
	for (const each of issues) complain(line(each, asked.input, language));
	if (!story) return refuse(`Nothing in ${asked.input} could be read.`);

	const describeDate = ({ edtf }: { edtf: string }) => {
		const parsed = parseEdtf(edtf);
		return parsed.ok ? formatEdtf(parsed.value, DATE_WORDS[languageFor(story.language)]) : edtf;
	};
	const written = { describeDate, ...(provenance && { provenance }) };
	const file = isDocument(output)
		? await output.write(story, written)
		: (await output.write())(story, written);
	const losses = isDocument(output) ? await output.losses(story) : await lossesIn(output, story);
	for (const loss of losses) complain(`  – ${describeIssue(loss, language)}`);
	if (asked.output === '-') {
		if (typeof file !== 'string') return refuse(`${output.name} is no text for a terminal.`);
		print(file);
	} else {
		try {
			writeFileSync(asked.output, file);
		} catch (error) {
			return refuse(`${asked.output} could not be written: ${String(error)}`);
		}
	}
	complain(`${story.events.length} events as ${output.name}: ${asked.output}`);
	return issues.some(({ rule }) => !NOTES.has(rule)) ? 1 : 0;
}

type Asked = { help?: boolean; from?: string; to?: string; input: string; output: string };

function readArguments(args: string[]): Asked | undefined {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { from: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean' } }
		});
		const [input, output, ...more] = positionals;
		if (values.help) return { help: true, input: '', output: '' };
		if (input === undefined || output === undefined || more.length > 0) return undefined;
		return { ...values, input, output };
	} catch {
		return undefined;
	}
}

/** The format that files of such a name are written in: the first of those that end alike. */
function formatByName(name: string): Format | DocumentFormat | undefined {
	const extension = extname(name).toLowerCase();
	// a table for spreadsheets, not for a timeline
	if (extension === '.csv') return formatOf('csv');
	return (
		FORMATS.find((format) => format.write && format.extension === extension) ??
		DOCUMENTS.find((document) => document.extension === extension)
	);
}

function isDocument(format: Format | DocumentFormat): format is DocumentFormat {
	return 'losses' in format;
}

type Input = {
	story?: WritableStory;
	issues: Issue[];
	language: Language;
	provenance?: Provenance | undefined;
};

/** The story that was asked for; a sentence if there is none. */
async function readInput(
	input: string,
	from: Format | undefined,
	options: ConvertOptions
): Promise<Input | string> {
	const folder = findFolder(input, options.content);
	if (folder !== undefined && !from) return await readFolder(folder);
	if (!existsSync(input) || !statSync(input).isFile())
		return `There is no file, story's folder or published story ${input}.`;
	const name = basename(input);
	const opened = await openFile(input, options);
	if (opened?.kind === 'xlsx') return toInput(await readXlsx(opened.bytes, { name }), name);
	const text = opened?.kind === 'text' ? opened.text : '';
	const id = from?.id ?? recogniseFormat(name, text);
	const format = id && formatOf(id);
	if (!format || opened?.kind !== 'text')
		return `${input}: ${describeIssue({ rule: 'exchange.unknownFormat', values: {}, path: [] }, 'en')}`;
	// what a file says of itself goes on with its content
	const provenance = provenanceIn(format.id, text);
	return { ...toInput((await format.read())(text, { name }), name), provenance };
}

function toInput(read: Parsed<ImportedStory>, name: string): Input {
	if (!read.ok) return { issues: read.issues, language: 'en' };
	const story = toStory(read.value, name);
	return { story, issues: read.value.unread, language: languageFor(story.language) };
}

async function readFolder(folder: string): Promise<Input> {
	const { matched, issues, language: own } = openFolder(folder);
	const language = consoleLanguage(own);
	if (!matched) return { issues, language };
	const { story } = matched;
	const address = `urn:fundstelle:${story.slug}`;
	const provenance = { address, day: timeToDay(Date.now()), hash: await hashStory(story) };
	return { story, issues, language, provenance };
}

function toStory(imported: ImportedStory, name: string): WritableStory {
	const {
		summary,
		kinds,
		eras,
		relations,
		articles,
		companies,
		events,
		steps,
		language = 'en'
	} = imported;
	const title = imported.title ?? basename(name, extname(name));
	const slug = imported.slug ?? slugOf(title, [], 'story');
	const details = {
		...(summary && { summary }),
		...(kinds && { kinds }),
		...(eras && { eras }),
		...(relations && { relations })
	};
	return {
		slug,
		title,
		language,
		...details,
		articles,
		companies,
		events,
		...(steps && { steps })
	};
}

/** An issue with its place: its line where it has one, else its path within the file. */
function line(found: Issue, input: string, language: Language): string {
	const { path, file, line, column } = found;
	const place = line !== undefined ? `:${line}${column === undefined ? '' : `:${column}`}` : '';
	const inside = line === undefined && path.length > 0 ? ` ${path.join('.')}` : '';
	const where = file === undefined ? input : join(input, file);
	return `${where}${place}${inside}: ${describeIssue(found, language)}`;
}
