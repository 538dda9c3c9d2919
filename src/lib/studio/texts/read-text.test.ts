import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';
import type { ImportedText, Result } from './imported-text.ts';
import { readText } from './read-text.ts';
import { docxFiles, outline, readAs, testFile, zip } from './texts.test-data.ts';

const ruleOf = (result: Result<ImportedText>) => (result.ok ? undefined : result.problem.rule);
const notesOf = (result: Result<ImportedText>) => (result.ok ? result.value.notes : []);
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const docx = (body: string) => zip(docxFiles(body));

const SEILBAHN = [
	'h1: Die Seilbahn von Hinteralp',
	'p: Im Frühjahr 2018 beschloss die Gemeindeversammlung von Hinteralp, eine **Pendelbahn** zum Schattengrat zu bauen. Die Wirtschaftlichkeitsberechnung der Seilbahngenossenschaft ging von jährlich 40 000 Fahrgästen aus; die Regionalentwicklungsgesellschaft hielt das für _ausgesprochen zuversichtlich_, wie aus den Sitzungsunterlagen hervorgeht. Mehr dazu steht auf [der Seite der Gemeinde](https://www.example.org/seilbahn).',
	'h1: Der Streit um die Finanzierung',
	'p: Am 4. Juni 2019 reichten drei Anwohnerinnen eine Verwaltungsgerichtsbeschwerde ein. Sie machten geltend, dass die Umweltverträglichkeitsprüfung unvollständig sei und die Lärmschutzbestimmungen nicht eingehalten würden. Die Genossenschaft wies die Vorwürfe zurück: Vor- und Nachteile seien sorgfältig abgewogen worden, und auch die Schweizerisch-Deutsche Handelskammer habe das Vorhaben begrüsst.',
	'quote: Die Bahn wird kommen, und sie wird länger halten als dieser Streit.',
	'p: Damit war die Auseinandersetzung allerdings keineswegs beendet. Das Verwaltungsgericht verlangte zusätzliche Abklärungen, insbesondere eine Wildtierbestandsaufnahme und ein Verkehrserschliessungskonzept für die Talstation. Der ICE-Zug-Anschluss in der Kantonshauptstadt, den der Gemeindepräsident immer wieder erwähnt hatte, kam in den Unterlagen überhaupt nicht vor. Im Herbst 2020 legte die Genossenschaft überarbeitete Planungsunterlagen vor, die nach Einschätzung unabhängiger Sachverständiger den gesetzlichen Anforderungen entsprachen.',
	'h1: Bau und Eröffnung',
	'p: Die Bauarbeiten begannen am 3. Mai 2021. Folgende Unternehmen waren beteiligt:',
	'ul: Seilwerk Muster AG für die Tragseile',
	'ul: Stahlbau Vorlage GmbH für die Stützen',
	'ul: Elektro Beispiel & Söhne für die Antriebstechnik',
	'p: Der Zeitplan sah drei Schritte vor:',
	...['ol: Rodung und Fundamente', 'ol: Montage der Stützen', 'ol: Probebetrieb und Abnahme'],
	'caption: Die Talstation kurz vor der Eröffnung. Bild: Archiv Hinteralp',
	'p: Die Eröffnungsfeierlichkeiten fanden am 17. Dezember 2022 bei dichtem Schneetreiben statt. Bereits in der ersten Wintersaison beförderte die Bahn 51 300 Personen, also deutlich mehr als ursprünglich vorausgesagt. Die Betriebsgesellschaft kündigte daraufhin an, die Beförderungskapazität zu erhöhen und die Betriebszeiten auszudehnen. Kritische Stimmen verwiesen auf die Parkplatzsituation: An Spitzentagen reichten die Abstellmöglichkeiten bei weitem nicht aus, sodass Besucherinnen und Besucher ihre Fahrzeuge entlang der Kantonsstrasse abstellten. Der Gemeinderat beauftragte deshalb ein Planungsbüro mit einer Machbarkeitsstudie für ein unterirdisches Parkhaus, deren Ergebnisse im Sommer 2024 veröffentlicht werden sollen.',
	...['p: Jahr', 'p: Fahrgäste', 'p: 2022/23', 'p: 51 300', 'p: 2023/24', 'p: 48 900'],
	'p: Heute spricht kaum jemand mehr von einer Fehlinvestition. Selbst die damaligen Beschwerdeführerinnen benutzen die Bahn regelmässig.',
	'ol: Protokoll der Gemeindeversammlung vom 12. April 2018, Traktandum 7.'
];

test.for(['seilbahn.docx', 'seilbahn-odt.docx'])('%s of LibreOffice', async (name) => {
	const result = await readAs(name, testFile(name));
	expect(outline(result)).toEqual(SEILBAHN);
	expect(notesOf(result)).toEqual([{ rule: 'footnote-marks', values: { count: 1 } }]);
	const source = 'docx';
	expect(result.ok && result.value.proposals).toEqual({
		title: { value: 'Die Seilbahn von Hinteralp', source },
		author: { value: 'Regula Beispiel', source },
		published: { value: '2024-06-04', source }
	});
});

test('seilbahn.html of LibreOffice: all of it, without the running heads', async () => {
	const result = await readAs('seilbahn.html', testFile('seilbahn.html'));
	const words = (line: string) => line.replace(/^\w+: |\*\*|_/g, '');
	expect(outline(result).map(words)).toEqual(SEILBAHN.map(words));
	expect(result.ok && result.value.proposals.published).toEqual({
		value: '2024-06-04',
		source: 'meta'
	});
});

test('seilbahn.mhtml, a page saved by Chromium: the article alone, and who says what of it', async () => {
	const result = await readAs('seilbahn.mhtml', testFile('seilbahn.mhtml'));
	expect(outline(result)).toEqual([
		'p: 4. Juni 2024, 9.30 Uhr',
		'p: Im Frühjahr 2018 beschloss die Gemeindeversammlung von Hinteralp, eine **Pendelbahn** zum Schattengrat zu bauen. Die Wirtschaftlichkeitsberechnung der Seilbahngenossenschaft ging von jährlich 40 000 Fahrgästen aus. Mehr dazu steht auf [der Seite der Gemeinde](https://www.example.org/seilbahn).',
		'caption: Die Talstation kurz vor der Eröffnung. Bild: Archiv Hinteralp',
		'h2: Der Streit um die Finanzierung',
		'p: Am 4. Juni 2019 reichten drei Anwohnerinnen eine Verwaltungsgerichtsbeschwerde ein. Sie machten geltend, dass die Umweltverträglichkeitsprüfung unvollständig sei und die Lärmschutzbestimmungen nicht eingehalten würden.',
		'quote: Die Bahn wird kommen, und sie wird länger halten als dieser Streit.',
		'p: Die Bauarbeiten begannen am 3. Mai 2021. Die Eröffnungsfeierlichkeiten fanden am 17. Dezember 2022 bei dichtem Schneetreiben statt.'
	]);
	expect(result.ok && result.value.proposals).toMatchObject({
		title: { value: 'Die Seilbahn von Hinteralp' },
		author: { value: 'Regula Beispiel' },
		publisher: { value: 'Hinteralper Anzeiger' },
		url: { value: 'https://anzeiger.example/artikel/seilbahn' },
		published: { value: '2024-06-04' }
	});
});

/** A PDF knows neither looks nor what is a quotation or a caption; its footnotes come with their page. */
const plain = (line: string) =>
	line
		.replace(/^(quote|caption):/, 'p:')
		.replace(/^h1: (?!Die Seilbahn)/, 'h2: ')
		.replace(/\*\*|_|\]\(.*?\)|\[/g, '');

test('seilbahn.pdf of LibreOffice: the same words, each with its page', async () => {
	const result = await readAs('seilbahn.pdf', testFile('seilbahn.pdf'));
	const note = SEILBAHN.at(-1)!;
	const words = SEILBAHN.slice(0, -1).map(plain);
	expect(outline(result)).toEqual([...words.slice(0, 6), note, ...words.slice(6)]);
	const pages = result.ok ? result.value.blocks.map(({ page }) => page) : [];
	expect(pages.slice(0, 7)).toEqual([1, 1, 1, 1, 1, 1, 1]);
	expect(pages[7]).toBe(2);
	expect(pages.at(-1)).toBe(3);
	expect(notesOf(result)).toContainEqual({
		rule: 'running-lines',
		values: {
			count: 6,
			examples: expect.arrayContaining(['Hinteralper Anzeiger · Sonderdruck', 'Seite 1'])
		}
	});
	expect(result.ok && result.value.proposals.author).toEqual({
		value: 'Regula Beispiel',
		source: 'pdf'
	});
});

test('lighthouse.pdf has the same words as lighthouse.docx', async () => {
	const pdf = outline(await readAs('a.pdf', testFile('lighthouse.pdf')));
	const document = outline(await readAs('a.docx', testFile('lighthouse.docx')));
	const words = (lines: string[]) => lines.map((line) => line.replace(/^\w+: /, '')).sort();
	expect(words(pdf)).toEqual(words(document));
	expect(pdf.join()).toContain('well-known');
	expect(pdf.join()).toContain('Swiss-German');
	expect(pdf.join()).not.toMatch(/\p{L}- /u);
});

const utf16 = (text: string) =>
	Uint8Array.from(
		`\ufeff${text}`.split('').flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8])
	);

const mhtml = (encoding: string, body: string) =>
	`From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x----"\r\n\r\n------MultipartBoundary--x----\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://example.org/a\r\n\r\n${body}\r\n------MultipartBoundary--x------\r\n`;

test.for<[string, string, string | Uint8Array, string[]]>([
	['a.txt', 'plain text', 'Eins.\n\nZwei.', ['p: Eins.', 'p: Zwei.']],
	['a.md', 'Markdown', '# Eins\n\n*Zwei*', ['h1: Eins', 'p: _Zwei_']],
	['a.txt', 'Markdown by another name is text', '# Eins', ['p: # Eins']],
	['a', 'HTML by its beginning', '<!DOCTYPE html><p>Eins', ['p: Eins']],
	['a.html', 'HTML by its name', '<p>Eins', ['p: Eins']],
	['a.html', 'HTML in UTF-16', utf16('<!doctype html><p>Zürich'), ['p: Zürich']],
	[
		'a.htm',
		'HTML as declared',
		Uint8Array.from('<meta charset=windows-1252><p>Z\xfcrich', (c) => c.charCodeAt(0)),
		['p: Zürich']
	],
	['a', 'DOCX by its contents', docx(paragraph('Eins')), ['p: Eins']],
	['a.txt', 'nothing but spaces', ' \n ', ['! no-text']],
	['a.txt', 'an empty file', '', ['! empty-file']],
	['a.txt', 'a program', Uint8Array.from({ length: 1000 }, (_, i) => i % 23), ['! not-text']],
	['a.png', 'a picture', '\x89PNG\r\n\x1a\n', ['! not-text']],
	[
		'a.png',
		'a picture in bytes',
		Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
		['! picture']
	],
	[
		'a.doc',
		'an old Word document',
		Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
		['! old-word']
	],
	['a.rtf', 'RTF', '{\\rtf1 Eins}', ['! other-format']],
	[
		'a.mhtml',
		'MHTML without a page',
		'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x--',
		['! broken']
	],
	[
		'a.mhtml',
		'MHTML, quoted-printable',
		mhtml('quoted-printable', '<p>Z=C3=BCrich =\r\nHB'),
		['p: Zürich HB']
	],
	['a.mhtml', 'MHTML, base64', mhtml('base64', 'PHA+WsO8cmlj\r\naDwvcD4='), ['p: Zürich']],
	[
		'a.odt',
		'ODT',
		zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
		['! other-format']
	],
	['a.epub', 'EPUB', zip({ 'META-INF/container.xml': '<a/>' }), ['! other-format']],
	['a.zip', 'an archive', zip({ 'a.txt': 'Eins' }), ['! other-format']],
	['a.docx', 'an archive that is cut', docx(paragraph('Eins')).subarray(0, -40), ['! broken']],
	['a.pdf', 'a PDF of nothing', '%PDF-1.7\n', ['! broken']],
	['a.pdf', 'a PDF without text', testFile('no-text.pdf'), ['! scanned']],
	['a.pdf', 'a PDF with a password', testFile('password.pdf'), ['! password']]
])('%s: %s', async ([name, , content, blocks]) => {
	expect(outline(await readAs(name, content))).toEqual(blocks);
});

test.for<[string, Uint8Array, string]>([
	[
		'too deep',
		docx(
			`${'<w:tbl><w:tr><w:tc>'.repeat(500)}${paragraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(500)}`
		),
		'nesting'
	],
	['a hundred thousand deep', docx('<w:p>'.repeat(100_000)), 'nesting'],
	[
		'entities in entities',
		zip({
			...docxFiles(''),
			'word/document.xml':
				'<!DOCTYPE a [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><a>&b;</a>'
		}),
		'broken'
	],
	[
		'a bomb',
		zip({ ...docxFiles(paragraph('x')), 'word/styles.xml': Buffer.alloc(101_000_000) }),
		'bomb'
	],
	[
		'a bomb that lies',
		zip(
			{ ...docxFiles(paragraph('x')), 'word/styles.xml': Buffer.alloc(101_000_000) },
			{ 'word/styles.xml': { declared: 100 } }
		),
		'bomb'
	],
	['no XML', zip({ ...docxFiles(''), 'word/document.xml': 'x' }), 'broken'],
	[
		'no relations',
		zip({ 'word/document.xml': docxFiles(paragraph('x'))['word/document.xml']! }),
		''
	],
	[
		'encrypted',
		zip(docxFiles(paragraph('x')), { 'word/document.xml': { encrypted: true } }),
		'password'
	],
	['too much text', docx(paragraph('Wort '.repeat(450_000))), 'text-too-long']
])('DOCX: %s', async ([, bytes, rule]) => {
	expect(ruleOf(await readAs('a.docx', bytes)) ?? '').toBe(rule);
});

test('pictures of a bomb are never unpacked', async () => {
	const bytes = zip({
		...docxFiles(paragraph('Eins')),
		'word/media/image1.png': Buffer.alloc(150_000_000)
	});
	expect(outline(await readAs('a.docx', bytes))).toEqual(['p: Eins']);
});

test('files and pastes that are too large are not looked into', async () => {
	const large = new Uint8Array(MAX_FILE_BYTES + 1);
	expect(ruleOf(await readAs('a.txt', large))).toBe('file-too-large');
	const pasted = await readText({ plain: 'a'.repeat(MAX_FILE_BYTES + 1) }, () => undefined);
	expect(pasted.ok ? undefined : pasted.problem).toEqual({
		rule: 'file-too-large',
		values: { megabytes: 20.1, limit: 20 }
	});
});

test.for<[string, { html?: string; plain?: string }, string[]]>([
	['rich text first', { html: '<b>Eins</b>', plain: 'Eins' }, ['p: **Eins**']],
	[
		'plain text where the rich one is empty',
		{ html: '<meta charset=utf-8>', plain: 'Eins' },
		['p: Eins']
	],
	['plain text alone', { plain: 'Eins' }, ['p: Eins']],
	['nothing', {}, ['! no-text']]
])('clipboard: %s', async ([, input, blocks]) => {
	expect(outline(await readText(input, () => undefined))).toEqual(blocks);
});

test('what cannot be seen stays and is noted', async () => {
	const result = await readText(
		{ plain: 'Eins\u200b zwei\u202e\n\n\u2066drei\u200b 👩\u200d💻 \ud800 \u0007 vier' },
		() => undefined
	);
	expect(outline(result)).toEqual([
		'p: Eins\u200b zwei\u202e',
		'p: \u2066drei\u200b 👩\u200d💻 \ufffd vier'
	]);
	expect(notesOf(result)).toEqual([
		{ rule: 'controls', values: { count: 1 } },
		{ rule: 'replaced', values: { count: 1 } },
		{ rule: 'invisible', values: { count: 4 } }
	]);
});

test('the encoding is noted where it is not UTF-8', async () => {
	const result = await readAs('a.txt', Uint8Array.of(0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68));
	expect(outline(result)).toEqual(['p: Zürich']);
	expect(notesOf(result)).toEqual([{ rule: 'encoding', values: { encoding: 'windows-1252' } }]);
});

/** Where to cut, and which bytes to change to what, as shares of a file. */
const damage = fc.record({
	cut: fc.double({ min: 0, max: 1, noNaN: true }),
	changes: fc.array(
		fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })),
		{
			maxLength: 20
		}
	)
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(bytes: Uint8Array, { cut, changes }: Damage): Uint8Array {
	const copy = bytes.slice(0, Math.ceil(bytes.length * cut));
	for (const [share, byte] of changes) copy[Math.floor(share * (copy.length - 1))] = byte;
	return copy;
}

test.for<[string, number]>([
	['seilbahn.docx', 100],
	['lighthouse.docx', 100],
	['seilbahn.pdf', 60],
	['lighthouse.pdf', 60]
])('%s, cut and changed anywhere, gives blocks or a problem', async ([name, numRuns]) => {
	const whole = testFile(name);
	await fc.assert(
		fc.asyncProperty(damage, async (how) => {
			const result = await readAs(name, damaged(whole, how));
			expect(ruleOf(result) ?? 'ok').not.toBe('failed');
		}),
		{ numRuns }
	);
});

test('any bytes and any text give blocks or a problem', async () => {
	const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf');
	const pieces = fc.constantFrom(
		...[
			'<p>',
			'</p>',
			'<b',
			'<!--',
			']]>',
			'<script>',
			'&',
			'# ',
			'> ',
			'- ',
			'[',
			'](',
			'\n',
			'\n\n',
			' ',
			'Wort'
		],
		...[
			'%PDF-1.4',
			'PK\u0003\u0004',
			'\ud83d',
			'\ude00',
			'\u202e',
			'<?xml',
			'---\n',
			'|',
			'-\n',
			'\0'
		]
	);
	const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
	await fc.assert(
		fc.asyncProperty(
			names,
			fc.oneof(texts, fc.uint8Array({ maxLength: 300 })),
			async (name, content) => {
				const result = await readAs(name, content);
				expect(ruleOf(result) ?? 'ok').not.toBe('failed');
				if (typeof content === 'string') {
					const pasted = await readText({ html: content, plain: content }, () => undefined);
					expect(ruleOf(pasted) ?? 'ok').not.toBe('failed');
				}
			}
		),
		{ numRuns: 400 }
	);
});

test.for([
	[
		'its own address, where it names one',
		'<link rel=canonical href="https://a.example/own">',
		'https://a.example/own',
		'canonical'
	],
	['the address it came from', '', 'https://a.example/page', 'fetched-from'],
	[
		'not what a comment of a browser says',
		'<!-- saved from url=(0020)https://b.example/x -->',
		'https://a.example/page',
		'fetched-from'
	]
] as const)('a page that was fetched has %s', async ([, head, value, source]) => {
	const page = `<!doctype html><html><head>${head}<title>T</title></head><p>The words of a text. <a href="/b">b</a></html>`;
	const file = new File([page], '', { type: 'text/html' });
	const result = await readText({ file, address: 'https://a.example/page' }, () => undefined);
	expect(result.ok && result.value.proposals.url).toEqual({ value, source });
});
