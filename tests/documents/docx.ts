import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { openFolder } from '#lib/server/convert/find-folder.ts';
import { writeDocx } from '#lib/server/documents/write-docx.ts';
import { hashStory } from '#lib/story/provenance.ts';

/* Has LibreOffice print the published stories' chronologies, and looks for every event in what was printed. */

const OUT = 'test-results/documents';
const SLUGS = ['bauer-sucht-frau', 'concorde'];

if (spawnSync('soffice', ['--version']).error) {
	console.log(
		'Skipped: there is no LibreOffice here (Debian: apt-get install libreoffice-writer).'
	);
	process.exit(0);
}
mkdirSync(OUT, { recursive: true });
const letters = (text: string) => text.replace(/[\s\u00ad-]+/g, '');
let failed = 0;
for (const slug of SLUGS) {
	const { matched } = openFolder(`src/content/${slug}`);
	if (!matched) throw new Error(`${slug} cannot be read`);
	const { story } = matched;
	const address = `https://news.example/stories/${slug}`;
	const provenance = { address, day: '2026-01-02', hash: await hashStory(story) };
	writeFileSync(`${OUT}/${slug}.docx`, await writeDocx(matched, { provenance }));
	spawnSync(
		'soffice',
		['--headless', '--convert-to', 'pdf', '--outdir', OUT, `${OUT}/${slug}.docx`],
		{
			timeout: 120_000
		}
	);
	const pdf = await getDocumentProxy(new Uint8Array(readFileSync(`${OUT}/${slug}.pdf`)));
	const { text, totalPages } = await extractText(pdf, { mergePages: true });
	const printed = letters(text);
	const missing = story.events.filter(
		({ title, passages }) =>
			!printed.includes(letters(title)) || !printed.includes(letters(passages[0].exact))
	);
	failed += missing.length;
	console.log(
		`${slug}: ${story.events.length - missing.length} of ${story.events.length} events printed on ${totalPages} pages`
	);
	for (const { title } of missing) console.log(`  missing: ${title}`);
}
process.exitCode = failed > 0 ? 1 : 0;
