import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SAMPLES } from '#lib/exchange/exchange.test-data.ts';
import { openArchive } from '#lib/studio/texts/docx/zip.ts';
import { convertFile } from './convert-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'convert-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const { name, text } of Object.values(SAMPLES)) writeFileSync(join(folder, name), text);
writeFileSync(join(folder, 'latin.csv'), Buffer.from('Datum;Titel\n2024;Für alle\n', 'latin1'));
writeFileSync(join(folder, 'odd.csv'), 'date,title\nsoon,A\n');
writeFileSync(join(folder, 'nothing.json'), '{"a":');

async function run(...args: string[]) {
	const [printed, said]: [string[], string[]] = [[], []];
	const code = await convertFile(
		args.map((each) => each.replace('@', folder)),
		{
			content: 'src/content',
			decode: (bytes) => {
				const text = new TextDecoder().decode(bytes);
				const encoding = text.includes('\ufffd') ? 'windows-1252' : 'utf-8';
				return { text: new TextDecoder(encoding).decode(bytes), encoding };
			},
			unpack: openArchive,
			print: (text) => printed.push(text),
			complain: (sentence) => said.push(sentence)
		}
	);
	return { code, printed: printed.join(''), said: said.join('\n') };
}

test.each<[what: string, args: string[], code: number, printed: RegExp, said: RegExp]>([
	['a sheet to a calendar', ['@/sheet.csv', '@/out.ics'], 0, /^$/, /2 events as iCalendar/],
	[
		'a published story',
		['bauer-sucht-frau', '-', '--to', 'markwhen'],
		0,
		/^---\ntitle[^]*urn:fundstelle:bauer-sucht-frau \d{4}-\d\d-\d\d sha256:/,
		/– Die Fundstellen fehlen/
	],
	[
		'a folder',
		['src/content/concorde', '-', '--to', 'timelinejs'],
		0,
		/"start_date"/,
		/– The passages/
	],
	['a workbook', ['bauer-sucht-frau', '@/out.xlsx'], 0, /^$/, /9 events as Excel/],
	['from a workbook', ['@/out.xlsx', '-', '--to', 'csv'], 0, /OpenAI gegründet/, /9 events as CSV/],
	['a document', ['concorde', '@/out.docx'], 0, /^$/, /34 events as Word/],
	['a document in the terminal', ['concorde', '-', '--to', 'docx'], 2, /^$/, /no text/],
	['a document read', ['@/out.docx', '@/x.json'], 2, /^$/, /not recognised/],
	['Latin-1', ['@/latin.csv', '-', '--to', 'csv'], 0, /Für alle/, /1 events/],
	[
		'what is not read',
		['@/odd.csv', '@/odd.json'],
		1,
		/^$/,
		/odd\.csv:2: “soon” could not be read/
	],
	[
		'a damaged file',
		['@/nothing.json', '@/x.json'],
		2,
		/^$/,
		/nothing\.json:1:6: From here on[^]*Nothing in/
	],
	['no such file', ['@/none.json', '@/x.json'], 2, /^$/, /There is no file/],
	['no such format', ['@/sheet.csv', '@/x.json', '--to', 'pdf'], 2, /^$/, /no format pdf/],
	[
		'a format that is only read',
		['@/sheet.csv', '@/x.json', '--to', 'wikidata'],
		2,
		/^$/,
		/only read/
	],
	['no known ending', ['@/sheet.csv', '@/x.pdf'], 2, /^$/, /no known ending/],
	['too little', ['@/sheet.csv'], 2, /^$/, /IN OUT/],
	['an unknown option', ['--fast', 'a', 'b'], 2, /^$/, /IN OUT/],
	['help', ['--help'], 0, /timelinejs-sheet/, /^$/]
])('%s', async (_, args, code, printed, said) => {
	const ran = await run(...args);
	expect(ran.said).toMatch(said);
	expect(ran.printed).toMatch(printed);
	expect(ran.code).toBe(code);
});

test('what is written is there, and nothing is where nothing could be read', async () => {
	await run('@/sheet.csv', '@/story.out.json');
	expect(readFileSync(join(folder, 'story.out.json'), 'utf8')).toContain('"fundstelle": 1');
	await run('@/nothing.json', '@/never.json');
	expect(readdirSync(folder)).not.toContain('never.json');
});
