import { groupDigits } from '#lib/language/counts.ts';
import type { TextMessages } from '#lib/language/de/texts.ts';

const count = (n: number) => groupDigits(n, ',');
const times = (n: number, one: string, many: string) => (n === 1 ? one : `${count(n)} ${many}`);

/** Advice for a format that is not read, where there is some. */
const WAYS: Record<string, string> = {
	EPUB: 'Copy the text from your reading app and paste it here.',
	ODT: 'Save the document as DOCX: in LibreOffice, choose File, Save As.',
	Pages: 'Export the document from Pages as a Word document: File, Export To.',
	RTF: 'Open the file in Word or LibreOffice and save it as DOCX.',
	XLSX: 'Copy the cells that hold the text and paste them here.',
	PPTX: 'Save the presentation as PDF and bring that.',
	PostScript: 'Convert the file to PDF.',
	ZIP: 'Unpack the archive and bring the files one by one.',
	'audio/video': 'Bring a transcript of the recording as text.'
};

/** Sentences about a text that was brought: faults and notes, in English. */
export const en: TextMessages = {
	problems: {
		'file-too-large': ({ megabytes, limit }) =>
			`At ${megabytes} MB the file is too large; the limit is ${limit} MB. Split it, or copy the text alone.`,
		'folder-too-large': ({ megabytes, limit }) =>
			`At ${megabytes} MB, the texts of this folder are too large together; the limit is ${limit} MB. Spread them over several stories.`,
		'text-too-long': ({ characters, limit }) =>
			`At ${count(characters)} characters the text is too long; the limit is ${count(limit)}. Split it over several files.`,
		'empty-file': () => 'The file is empty. Check whether it was saved properly.',
		'no-text': () => 'There is no text here. Copy the text itself and paste it.',
		scanned: ({ pages }) =>
			`This PDF is ${pages === 1 ? 'a picture' : `made of ${count(pages)} pictures`} without text, probably from a scanner. Have its text recognised first (OCR), for example in Acrobat or by your scanner’s own software.`,
		password: () =>
			'The file is protected by a password. Save it without the password and bring it again.',
		broken: ({ format }) =>
			`This ${format} file is damaged or incomplete. Download it again, or open it and save it anew.`,
		bomb: ({ limit }) =>
			`Unpacked, this file would be larger than ${limit} MB. Open it and save only the text you need.`,
		nesting: ({ limit }) =>
			`This file is nested more than ${count(limit)} levels deep. Copy the text and paste it without formatting.`,
		'other-format': ({ format }) =>
			`Files of this kind (${format}) cannot be read. ${WAYS[format] ?? 'Copy the text and paste it here.'}`,
		'old-word': () =>
			'This is an old Word document (.doc), or it is protected by a password. Save it as DOCX in Word, without a password.',
		picture: () =>
			'This is a picture. Bring the text itself; if it is only in the picture, have it recognised first (OCR).',
		'not-text': () =>
			'No text was recognised in this file. It can be DOCX, PDF, HTML, Markdown or plain text.',
		'too-slow': ({ seconds }) =>
			`Reading made no progress for ${seconds} seconds and was stopped. Copy the text and paste it without formatting.`,
		cancelled: () => 'Cancelled: this text was not read.',
		failed: () => 'This file could not be read. Copy the text and paste it here.'
	},
	notes: {
		invisible: ({ count: n }) =>
			`The text holds ${times(n, 'one invisible character', 'invisible characters')}. Check the marked places: such characters can make words look different from what they are.`,
		replaced: ({ count: n }) =>
			`${times(n, 'One broken character is', 'broken characters are')} now “\ufffd”. Replace it with the right one.`,
		controls: ({ count: n }) =>
			`${times(n, 'One control character was', 'control characters were')} left out.`,
		encoding: ({ encoding }) =>
			`The file is not written in UTF-8 and was read as ${encoding}. Check accents and umlauts.`,
		'running-lines': ({ count: n, examples }) =>
			`${times(n, 'One running head or foot was', 'running heads and feet were')} left out: ${examples.map((text) => `“${text}”`).join(', ')}${n > examples.length ? ' …' : ''}`,
		'empty-pages': ({ pages }) =>
			`${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')} ${pages.length === 1 ? 'has' : 'have'} no text. If they come from a scanner, have their text recognised first (OCR).`,
		'whole-page': () =>
			'The article could not be told from the rest of the page. Delete what does not belong to it, such as menus and notices.',
		'as-plain-text': ({ line }) =>
			`Line ${line} holds something that articles do not (a table, code or HTML). All of it was therefore read as plain text.`,
		'list-numbers': ({ count: n }: { count: number }) =>
			`${times(n, 'One numbered list', 'numbered lists')} had other numbers or letters; here ${n === 1 ? 'it begins' : 'they begin'} at 1. Write numbers that matter into the text.`,
		'footnote-marks': ({ count: n }) =>
			`${times(n, 'One footnote mark was', 'footnote marks were')} taken out of the sentences; the text of the footnotes is among the paragraphs.`
	},
	sources: {
		'json-ld': 'from the page’s own data (JSON-LD)',
		'open-graph': 'from the page’s data for social networks (OpenGraph)',
		meta: 'from the head of the page',
		canonical: 'from the page’s own address',
		'fetched-from': 'where the page was fetched from',
		'saved-from': 'from the browser’s note when it saved the page',
		time: 'from a time given on the page',
		title: 'from the title of the page',
		byline: 'from the byline',
		heading: 'from the first heading',
		'first-words': 'from the first words of the text',
		'front-matter': 'from the head of the Markdown file',
		docx: 'from the properties of the Word document',
		pdf: 'from the properties of the PDF'
	}
};
