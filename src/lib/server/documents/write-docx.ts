import type { ExternalHyperlink, Paragraph, TableCell } from 'docx';
import { languageFor } from '#lib/dates/language.ts';
import type { WriteOptions } from '#lib/exchange/imported-story.ts';
import { DOCUMENT_WORDS } from '#lib/language/documents.ts';
import { loadMessages, localeOf } from '#lib/language/i18n.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import { formatProvenance } from '#lib/story/provenance.ts';
import { chronologyOf, type ChronologyRow } from './chronology.ts';

/** A4 and the margins of its pages, in twentieths of a point; the page is written upright and turned. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 964;
/** The columns: date, event, quote, source, how the date is known; together as wide as the page's text. */
const WIDTHS = [1_790, 3_580, 4_560, 2_490, 2_490];
const [RULE, MUTED, HEAD] = ['B8B4AC', '5C5850', 'F1EEE8'];
const FONT = 'Arial';

/** Writes a story as a chronology in DOCX: a table, with a footnote to each event that says where it is published. */
export async function writeDocx(
	matched: MatchedStory,
	{ address, provenance }: WriteOptions = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const docx = await import('docx');
	const { story } = matched;
	const words = DOCUMENT_WORDS[languageFor(story.language)];
	const rows = chronologyOf(matched, await loadMessages(languageFor(story.language)));
	const published = address ?? provenance?.address;
	const home = published?.startsWith('http') ? published : undefined;
	const line = provenance && formatProvenance(provenance);
	const p = (text: string, style?: string) =>
		new docx.Paragraph({ children: runsOf(text), ...(style !== undefined && { style }) });
	const runsOf = (text: string) =>
		clean(text)
			.split('\n')
			.map((part, index) => new docx.TextRun({ text: part, ...(index > 0 && { break: 1 }) }));
	const link = (target: string): ExternalHyperlink =>
		new docx.ExternalHyperlink({
			link: target,
			children: [new docx.TextRun({ text: target, style: 'Hyperlink' })]
		});
	const border = { style: docx.BorderStyle.SINGLE, size: 4, color: RULE };
	const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
	const cell = (children: Paragraph[], column: number, fill?: string): TableCell =>
		new docx.TableCell({
			// a cell without a paragraph is no cell to Word
			children: children.length > 0 ? children : [p('', 'Cell')],
			width: { size: WIDTHS[column] ?? 0, type: docx.WidthType.DXA },
			margins: { top: 70, bottom: 70, left: 90, right: 90 },
			...(fill !== undefined && { shading: { fill, type: docx.ShadingType.CLEAR, color: 'auto' } })
		});
	const eventCell = (row: ChronologyRow, index: number): Paragraph[] => [
		new docx.Paragraph({
			style: 'Cell',
			children: [
				new docx.TextRun({ text: clean(row.title), bold: true }),
				...(home === undefined ? [] : [new docx.FootnoteReferenceRun(index + 1)])
			]
		}),
		...(row.summary ? [p(row.summary, 'Cell')] : []),
		...row.facts.map((fact) => p(fact, 'Aside'))
	];
	const heads = [words.date, words.event, words.quote, words.source, words.known];
	const table = new docx.Table({
		columnWidths: WIDTHS,
		layout: docx.TableLayoutType.FIXED,
		width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
		borders: {
			...{ top: border, bottom: border, insideHorizontal: border },
			...{ left: none, right: none, insideVertical: none }
		},
		rows: [
			new docx.TableRow({
				tableHeader: true,
				cantSplit: true,
				children: heads.map((head, column) => cell([p(head, 'Head')], column, HEAD))
			}),
			...rows.map(
				(row, index) =>
					new docx.TableRow({
						cantSplit: isShort(row),
						children: [
							cell([p(row.date, 'Cell')], 0),
							cell(eventCell(row, index), 1),
							cell(
								row.proofs.map(({ quote }) => p(quote, 'Cell')),
								2
							),
							cell(
								row.proofs.map(({ source }) => p(source, 'Aside')),
								3
							),
							cell(
								row.known.map((each) => p(each, 'Aside')),
								4
							)
						]
					})
			)
		]
	});
	const footnotes =
		home === undefined
			? {}
			: Object.fromEntries(
					rows.map(({ id }, index) => [
						index + 1,
						{
							children: [
								new docx.Paragraph({
									style: 'Note',
									children: [new docx.TextRun(' '), link(permalink(home, id))]
								})
							]
						}
					])
				);
	const document = new docx.Document({
		title: story.title,
		creator: 'Fundstelle',
		...(line !== undefined && {
			description: line,
			customProperties: [{ name: 'Fundstelle', value: line }]
		}),
		features: { updateFields: false },
		styles: stylesIn(localeOf(story.language)),
		footnotes,
		sections: [
			{
				properties: {
					page: {
						size: { ...A4, orientation: docx.PageOrientation.LANDSCAPE },
						margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
					}
				},
				footers: {
					default: new docx.Footer({
						children: [
							new docx.Paragraph({
								style: 'Note',
								alignment: docx.AlignmentType.RIGHT,
								children: [
									new docx.TextRun({
										children: [
											...[words.pageOf[0], docx.PageNumber.CURRENT],
											...[words.pageOf[1], docx.PageNumber.TOTAL_PAGES]
										]
									})
								]
							})
						]
					})
				},
				children: [
					new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, children: runsOf(story.title) }),
					...(story.summary ? [p(story.summary)] : []),
					...(line === undefined ? [] : [p(`${words.provenance}: ${line}`, 'Aside')]),
					p(''),
					table
				]
			}
		]
	});
	const bytes = await docx.Packer.toArrayBuffer(document);
	return new Uint8Array(bytes);
}

/** Where an event is published, with the place on its page. */
function permalink(home: string, id: string): string {
	const event = encodeURIComponent(id);
	return `${home}?event=${event}#event-${event}`;
}

/** Most characters of a row that is kept on one page; a longer one may be longer than a page. */
const MAX_WHOLE = 1200;

function isShort({ summary, proofs, known }: ChronologyRow): boolean {
	const texts = [summary, ...proofs.flatMap(({ quote, source }) => [quote, source]), ...known];
	return texts.join('').length <= MAX_WHOLE;
}

function stylesIn(locale: string) {
	const style = (id: string, run: object, after = 40) => ({
		...{ id, name: id, basedOn: 'Normal', run },
		paragraph: { spacing: { after } }
	});
	return {
		default: {
			document: { run: { font: FONT, size: 18, language: { value: locale } } },
			title: { run: { font: FONT, size: 40, bold: true }, paragraph: { spacing: { after: 120 } } }
		},
		paragraphStyles: [
			style('Cell', { size: 17 }),
			style('Head', { size: 17, bold: true }),
			style('Aside', { size: 15, color: MUTED }),
			style('Note', { size: 14, color: MUTED }, 0)
		]
	};
}

/** A text without the characters that XML 1.0 does not have. */
function clean(text: string): string {
	return text.toWellFormed().replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '');
}
