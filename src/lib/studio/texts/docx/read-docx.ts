import { finishText } from '#lib/studio/texts/finish-text.ts';
import { blocksOf } from '#lib/studio/texts/html/blocks.ts';
import { parseMarkup } from '#lib/studio/texts/html/markup.ts';
import {
	problem,
	type ImportedText,
	type ReportProgress,
	type Result,
	type TextNote
} from '#lib/studio/texts/imported-text.ts';
import { coreProposals } from './core-properties.ts';
import { checkXml } from './check-xml.ts';
import { countRenumbered } from './list-numbers.ts';
import { pack, readDirectory, unpack, type ZipEntry } from './zip.ts';

/** Most that the XML of a document may unpack to, in bytes. */
const MAX_UNPACKED_BYTES = 100_000_000;

/** Names of paragraph styles that Mammoth does not know, in Word and LibreOffice. */
const STYLES = [
	...["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
	...["p[style-name='Quote'] => blockquote > p:fresh"],
	...["p[style-name='Intense Quote'] => blockquote > p:fresh"],
	...["p[style-name='Quotations'] => blockquote > p:fresh"],
	...["p[style-name='Block Text'] => blockquote > p:fresh"],
	...['caption', 'Illustration', 'Figure', 'Table', 'Drawing'].map(
		(name) => `p[style-name='${name}'] => figcaption:fresh`
	),
	...["r[style-name='Emphasis'] => em"]
];
/** Entries by which the archives of other formats are known. */
const OTHERS: [RegExp, string][] = [
	[/^xl\/workbook/, 'XLSX'],
	[/^ppt\/presentation/, 'PPTX'],
	[/^META-INF\/container\.xml$/, 'EPUB'],
	[/^content\.xml$/, 'ODT'],
	[/^Index\/Document\.iwa$/, 'Pages']
];

/** Reads a Word document by Mammoth; of the archive it sees only XML that was measured before. */
export async function readDocx(
	bytes: Uint8Array<ArrayBuffer>,
	report: ReportProgress
): Promise<Result<ImportedText>> {
	const entries = readDirectory(bytes);
	if (!entries) return problem('broken', { format: 'DOCX' });
	if (!entries.some(({ name }) => /^word\/document\d*\.xml$/.test(name)))
		return otherFormat(entries);

	const texts = entries.filter(({ name }) => /\.(xml|rels)$/i.test(name));
	const parts = await unpack(bytes, texts, MAX_UNPACKED_BYTES);
	if (!parts.ok) return parts;
	report(0.2);
	for (const part of parts.value.values()) {
		const checked = checkXml(part);
		if (!checked.ok) return checked;
	}
	report(0.4);
	const html = await convert(pack(parts.value));
	if (html === undefined) return problem('broken', { format: 'DOCX' });
	report(0.8);
	const markup = parseMarkup(html);
	if (!markup.ok) return markup;
	// Mammoth gives every list anew from 1
	const { blocks, footnoteMarks } = blocksOf(markup.value.root);
	const renumbered = countRenumbered(
		textOf(parts.value.get('word/document.xml')),
		textOf(parts.value.get('word/numbering.xml'))
	);
	const notes: TextNote[] = [];
	if (renumbered > 0) notes.push({ rule: 'list-numbers', values: { count: renumbered } });
	if (footnoteMarks > 0) notes.push({ rule: 'footnote-marks', values: { count: footnoteMarks } });
	return finishText(
		blocks.map((block) => (block.kind === 'item' ? { ...block, number: undefined } : block)),
		coreProposals(parts.value.get('docProps/core.xml')),
		notes
	);
}

const textOf = (part: Uint8Array | undefined) => new TextDecoder().decode(part);

async function convert(archive: ArrayBuffer): Promise<string | undefined> {
	const { default: mammoth } = await import('mammoth');
	// Mammoth takes the one in a browser and the other in Node
	const input: { arrayBuffer: ArrayBuffer } = Object.assign(
		{ arrayBuffer: archive },
		{ buffer: archive }
	);
	try {
		const { value } = await mammoth.convertToHtml(input, {
			styleMap: STYLES,
			includeEmbeddedStyleMap: false,
			convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
		});
		return value;
	} catch {
		return undefined;
	}
}

function otherFormat(entries: ZipEntry[]): Result<never> {
	const [, format] =
		OTHERS.find(([pattern]) => entries.some(({ name }) => pattern.test(name))) ?? [];
	return problem('other-format', { format: format ?? 'ZIP' });
}
