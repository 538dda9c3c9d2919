import { finishText } from '#lib/studio/texts/finish-text.ts';
import { valueOf } from '#lib/studio/texts/proposal-value.ts';
import {
	MAX_TEXT_LENGTH,
	problem,
	type ImportedText,
	type Proposals,
	type ReportProgress,
	type Result,
	type TextNote
} from '#lib/studio/texts/imported-text.ts';
import { linesOf, type Page, type PdfItem } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { findRunningLines } from './running-lines.ts';

const MAX_EXAMPLES = 5;
/** Placeholders that programs write when nobody gave a title. */
const NO_TITLE =
	/^Microsoft (?:Word|PowerPoint) - |\.(?:docx?|odt|rtf|indd|pdf|tex|dvi)$|^untitled/i;

/** PDF.js as `unpdf` bundles it: in one file that needs neither a worker of its own nor a document. */
const loadPdfjs = () => import('unpdf/pdfjs');
type Document = Awaited<
	ReturnType<Awaited<ReturnType<typeof loadPdfjs>>['getDocument']>['promise']
>;

/** Reads a PDF that has text; the page of every block is kept. */
export async function readPdf(
	bytes: Uint8Array,
	report: ReportProgress
): Promise<Result<ImportedText>> {
	const { getDocument } = await loadPdfjs();
	const task = getDocument({
		data: bytes,
		// only the words are wanted: nothing is drawn, and nothing is fetched for it
		...{ disableFontFace: true, useSystemFonts: false, isOffscreenCanvasSupported: false },
		...{ isImageDecoderSupported: false, useWorkerFetch: false, useWasm: false, enableXfa: false },
		verbosity: 0
	});
	try {
		return await readDocument(await task.promise, report);
	} catch (error) {
		const { name = '' } = error instanceof Error ? error : {};
		return name === 'PasswordException'
			? problem('password', {})
			: problem('broken', { format: 'PDF' });
	} finally {
		await task.destroy().catch(() => undefined);
	}
}

async function readDocument(
	document: Document,
	report: ReportProgress
): Promise<Result<ImportedText>> {
	const pages: Page[] = [];
	let marks = 0;
	let length = 0;
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const { lines, marks: found } = linesOf(items.flatMap(toItem), number);
		marks += found;
		length += lines.reduce((sum, { text }) => sum + text.length, 0);
		if (length > MAX_TEXT_LENGTH) {
			return problem('text-too-long', { characters: length, limit: MAX_TEXT_LENGTH });
		}
		pages.push({ number, height: page.view[3] ?? 1, lines });
		page.cleanup();
		report((0.95 * number) / document.numPages);
	}
	if (length === 0) return problem('scanned', { pages: document.numPages });

	const running = findRunningLines(pages);
	const notes: TextNote[] = [];
	const empty = pages.filter(({ lines }) => lines.length === 0).map(({ number }) => number);
	if (empty.length > 0) notes.push({ rule: 'empty-pages', values: { pages: empty } });
	if (running.size > 0) {
		const wordings = new Set([...running].map(({ text }) => text.trim()));
		const examples = [...wordings].slice(0, MAX_EXAMPLES);
		notes.push({ rule: 'running-lines', values: { count: running.size, examples } });
	}
	if (marks > 0) notes.push({ rule: 'footnote-marks', values: { count: marks } });
	const blocks = paragraphsOf(
		pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !running.has(line)) }))
	);
	return finishText(blocks, await infoProposals(document), notes);
}

/** The text and the place of what PDF.js gives; marked content has none. */
function toItem(item: object): PdfItem[] {
	if (!('str' in item) || !('transform' in item) || !('width' in item)) return [];
	const { str, transform, width } = item;
	if (typeof str !== 'string' || !Array.isArray(transform) || typeof width !== 'number') return [];
	const [, , c, d, x, y] = transform.map(Number);
	return [{ text: str, x: x ?? 0, y: y ?? 0, width, size: Math.hypot(c ?? 0, d ?? 0) || 1 }];
}

/** Metadata from the document's information dictionary. */
async function infoProposals(document: Document): Promise<Proposals> {
	const { info } = await document.getMetadata().catch(() => ({ info: {} }));
	const fields = new Map<string, unknown>(Object.entries(info));
	const text = (name: string) => {
		const value = fields.get(name);
		return typeof value === 'string' ? value : '';
	};
	const title = NO_TITLE.test(text('Title')) ? undefined : valueOf('title', text('Title'));
	const author = valueOf('author', text('Author'));
	const published = valueOf('published', text('CreationDate').replace(/^D:/, '').slice(0, 8));
	return {
		...(title !== undefined && { title: { value: title, source: 'pdf' } }),
		...(author !== undefined && { author: { value: author, source: 'pdf' } }),
		...(published !== undefined && { published: { value: published, source: 'pdf' } })
	};
}
