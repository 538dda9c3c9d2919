import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writableStories } from '#lib/exchange/exchange.test-data.ts';
import { describeIssue } from '#lib/language/problems.ts';
import { openFolder } from '#lib/server/convert/find-folder.ts';
import { formatProvenance } from '#lib/story/provenance.ts';
import { DOCUMENTS } from './documents.ts';
import { readDocxTable } from './read-docx-table.ts';

const docx = DOCUMENTS.find(({ id }) => id === 'docx')!;
const { story } = openFolder('src/content/bauer-sucht-frau').matched!;
const provenance = {
	address: 'https://news.example/stories/bauer-sucht-frau',
	day: '2026-11-28',
	hash: 'a1'.repeat(32)
};
const partsOf = (bytes: Uint8Array) =>
	Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])
	);

describe('a chronology in DOCX', () => {
	test('has the events in order of time, each with its words, source and reason', async () => {
		const parts = partsOf(await docx.write(story, { provenance }));
		const { heads, rows } = readDocxTable(parts['word/document.xml']!);
		expect(heads).toEqual(['Datum', 'Ereignis', 'Beleg', 'Quelle', 'Woher das Datum bekannt ist']);
		expect(rows.length).toBe(9);
		expect(rows[1]!.cells).toEqual([
			'2018',
			'OpenAI in Tesla?\nMusk setzt sich dafür ein, OpenAI in Tesla aufgehen zu lassen.\nOpenAI, Tesla\nlaut E-Mails von damals',
			'Bereits 2018 hat Musk sich dafür eingesetzt, OpenAI in Tesla zu integrieren, was wohl in damals verfassten E-Mails belegt werden kann.',
			'«Künstliche Intelligenz für Big-Techs: Bauer sucht Frau», ca. Juli 2024, Absatz 2',
			'steht im Text: «Bereits 2018»'
		]);
	});

	test('repeats its heads, is A4 across, and says where it comes from', async () => {
		const parts = partsOf(await docx.write(story, { provenance }));
		const xml = parts['word/document.xml']!;
		expect(xml.match(/<w:tblHeader/g)?.length).toBe(1);
		expect(xml).toMatch(/<w:pgSz(?=[^>]*w:w="16838")(?=[^>]*w:h="11906")[^>]*landscape/);
		expect(xml).toContain(formatProvenance(provenance));
		expect(parts['docProps/custom.xml']).toContain(formatProvenance(provenance));
		expect(parts['word/footnotes.xml']!.match(/w:id="[1-9]\d*"/g)?.length).toBe(9);
		expect(parts['word/_rels/footnotes.xml.rels']).toContain(
			`${provenance.address}?event=openai-in-tesla"`
		);
	});
});

test.each(DOCUMENTS)(
	'$name takes any story, also one without proofs',
	async ({ write, losses }) => {
		await fc.assert(
			fc.asyncProperty(writableStories, async (story) => {
				const parts = partsOf(await write(story, { provenance }));
				for (const [name, part] of Object.entries(parts))
					// eslint-disable-next-line no-control-regex -- they would damage the file
					expect(part, name).not.toMatch(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/);
				for (const loss of await losses(story)) expect(describeIssue(loss, 'de')).toMatch(/\S/);
			}),
			{ numRuns: 5 }
		);
	}
);
