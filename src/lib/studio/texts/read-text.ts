import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';
import { decodeText } from './encoding.ts';
import { formatOf } from './format.ts';
import { readMhtml } from './html/mhtml.ts';
import { readPage, readPasted } from './html/read-html.ts';
import {
	tooManyBytes,
	problem,
	type FetchedFile,
	type ImportedText,
	type ReportProgress,
	type Result,
	type TextInput,
	type TextNote
} from './imported-text.ts';
import { readPlain } from './plain/read-plain.ts';

/** Control characters in more than this share of a text mean that it is none. */
const MAX_CONTROL_SHARE = 0.02;
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** Reads one input, whatever it is. Never throws; the readers of Markdown, DOCX and PDF are loaded when one comes. */
export async function readText(
	input: TextInput,
	report: ReportProgress
): Promise<Result<ImportedText>> {
	try {
		const result = await readInput(input, report);
		report(1);
		return result;
	} catch {
		return problem('failed', {});
	}
}

async function readInput(input: TextInput, report: ReportProgress): Promise<Result<ImportedText>> {
	if (input instanceof File) return readFile(input, report);
	if (!('file' in input)) return readClipboard(input);
	const { file, address } = input;
	const result = await readFile(file, report, address);
	if (!result.ok) return result;
	// what the page says of its own address counts more
	const { url } = result.value.proposals;
	if (url && url.source !== 'saved-from') return result;
	const fetchedFrom = { value: address, source: 'fetched-from' as const };
	return {
		ok: true,
		value: { ...result.value, proposals: { ...result.value.proposals, url: fetchedFrom } }
	};
}

/** The rich form if it has any text, else the plain one. */
function readClipboard({
	html = '',
	plain = ''
}: Exclude<TextInput, File | FetchedFile>): Result<ImportedText> {
	const length = Math.max(html.length, plain.length);
	if (length > MAX_FILE_BYTES) return tooManyBytes('file-too-large', length);
	const rich = readPasted(html);
	if (rich.ok || plain.trim() === '' || rich.problem.rule !== 'no-text') return rich;
	return readPlain(plain);
}

async function readFile(
	file: File,
	report: ReportProgress,
	address?: string
): Promise<Result<ImportedText>> {
	if (file.size > MAX_FILE_BYTES) return tooManyBytes('file-too-large', file.size);
	if (file.size === 0) return problem('empty-file', {});
	const bytes = new Uint8Array(await file.arrayBuffer());
	report(0.1);
	const format = formatOf(bytes, file.name, file.type);
	if (typeof format === 'object') return problem('other-format', { format: format.other });
	switch (format) {
		case 'pdf':
			return (await import('./pdf/read-pdf.ts')).readPdf(bytes, report);
		case 'zip':
			return (await import('./docx/read-docx.ts')).readDocx(bytes, report);
		case 'picture':
		case 'old-word':
			return problem(format, {});
		case 'mhtml': {
			const page = readMhtml(bytes);
			if (!page) return problem('broken', { format: 'MHTML' });
			return readPage(page.html, encodingNotes(page.encoding), report, page.address);
		}
		case 'html':
		case 'markdown':
		case 'plain':
			return readCharacters(bytes, format, report, address);
	}
}

async function readCharacters(
	bytes: Uint8Array,
	format: 'html' | 'markdown' | 'plain',
	report: ReportProgress,
	address?: string
): Promise<Result<ImportedText>> {
	const { text, encoding } = decodeText(bytes, format === 'html');
	const controls = text.match(CONTROLS)?.length ?? 0;
	if (controls > text.length * MAX_CONTROL_SHARE) return problem('not-text', {});
	const notes = encodingNotes(encoding);
	if (format === 'html') return readPage(text, notes, report, address);
	if (format === 'plain') return readPlain(text, notes);
	return (await import('./plain/read-markdown.ts')).readMarkdown(text, notes);
}

function encodingNotes(encoding: string): TextNote[] {
	return encoding === 'utf-8' ? [] : [{ rule: 'encoding', values: { encoding } }];
}
