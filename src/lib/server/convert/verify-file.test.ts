import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMATS, type Format } from '#lib/exchange/formats.ts';
import { DOCUMENTS } from '#lib/server/documents/documents.ts';
import { openArchive } from '#lib/studio/texts/docx/zip.ts';
import { hashStory } from '#lib/story/provenance.ts';
import { openFolder } from './find-folder.ts';
import { verifyFile } from './verify-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true }));
const CONTENT = 'src/content';

async function run(...args: string[]) {
	const [printed, said]: [string[], string[]] = [[], []];
	const code = await verifyFile(args, {
		content: CONTENT,
		decode: (bytes) => ({ text: new TextDecoder().decode(bytes) }),
		unpack: openArchive,
		print: (text) => printed.push(text),
		complain: (sentence) => said.push(sentence)
	});
	return { code, printed: printed.join('\n'), said: said.join('\n') };
}

const published = (slug: string) => openFolder(join(CONTENT, slug)).matched!.story;

async function exported(slug: string, { id, extension, write }: Format) {
	const story = published(slug);
	const provenance = {
		address: `https://news.example/stories/${slug}`,
		day: '2026-11-27',
		hash: await hashStory(story)
	};
	return {
		file: join(folder, `${slug}-${id}${extension}`),
		text: (await write!())(story, { provenance })
	};
}

const WRITTEN = FORMATS.filter(({ write }) => write);
const WITH_QUOTES = new Set(['fundstelle', 'csv', 'annotations']);

test.each(WRITTEN)('$id names its version, and is found unchanged', async (format) => {
	for (const slug of ['bauer-sucht-frau', 'concorde']) {
		const { file, text } = await exported(slug, format);
		writeFileSync(file, text);
		const { code, printed, said } = await run(file);
		expect(`${printed}${said}`).toMatch(
			/noch dieselbe wie am 27\. November 2026|still the same as on 27 November 2026/
		);
		expect(printed).not.toMatch(/[≠✗]/);
		expect(/keine Zitate|no quotes/.test(printed)).toBe(!WITH_QUOTES.has(format.id));
		expect(code).toBe(0);
	}
});

test.each(WRITTEN.filter(({ id }) => WITH_QUOTES.has(id)))(
	'words that are not in the article are found in $id',
	async (format) => {
		const { file, text } = await exported('concorde', format);
		const { exact } = published('concorde').events[0]!.passages[0];
		const words = exact.split(' ').slice(0, 3).join(' ');
		writeFileSync(file, text.replaceAll(words, 'Nobody ever said that'));
		const { code, printed } = await run(file);
		expect(code).toBe(1);
		expect(printed).toMatch(/[≠✗]/);
		expect(printed).toContain('- Nobody ever said that');
	}
);

test.each(DOCUMENTS)('$name carries its quotes', async ({ id, extension, write }) => {
	const story = published('concorde');
	const provenance = {
		address: 'https://news.example/stories/concorde',
		day: '2026-11-27',
		hash: await hashStory(story)
	};
	const [first, ...others] = story.events;
	const [passage] = first!.passages;
	const wrong = { ...first!, passages: [{ ...passage, exact: 'Nobody ever said that' }] };
	const file = join(folder, `${id}${extension}`);
	writeFileSync(file, await write(story, { provenance }));
	const whole = await run(file);
	expect(whole).toMatchObject({
		code: 0,
		printed: expect.stringMatching(/37 of 37[^]*still the same/)
	});
	writeFileSync(file, await write({ ...story, events: [wrong, ...others] }, { provenance }));
	const changed = await run(file);
	expect(changed).toMatchObject({
		code: 1,
		printed: expect.stringContaining('- Nobody ever said that')
	});
});

test('an altered file, another version and no version are told apart', async () => {
	const format = FORMATS[0]!;
	const { text } = await exported('bauer-sucht-frau', format);
	const file = join(folder, 'some.json');
	const check = async (changed: string) => {
		writeFileSync(file, changed);
		return await run(file, 'bauer-sucht-frau');
	};
	const altered = await check(text.replace(/"title": "/, '"title": "Kein '));
	expect(altered).toMatchObject({
		code: 1,
		printed: expect.stringContaining('nach dem Export geändert')
	});
	const hash = await hashStory(JSON.parse(text).story);
	const calendar = await exported(
		'bauer-sucht-frau',
		FORMATS.find(({ id }) => id === 'markwhen')!
	);
	const other = await check(calendar.text.replace(hash, '0'.repeat(64)));
	expect(other).toMatchObject({
		code: 1,
		printed: expect.stringMatching(/seit dem 27\. November 2026 geändert.*https:/)
	});
	const none = await check(text.replace(/"provenance": ".*",/, ''));
	expect(none).toMatchObject({
		code: 0,
		printed: expect.stringContaining('sagt nicht, aus welcher Fassung')
	});
});

test.each<[what: string, args: string[], said: RegExp]>([
	['nothing', [], /FILE \[STORY\]/],
	['an option', ['--all', 'x'], /FILE \[STORY\]/],
	['no such file', ['nowhere.json'], /no file nowhere/],
	['no such story', [join(folder, 'concorde-csv.csv'), 'nowhere'], /no story nowhere/],
	['a file that names no story', ['package.json'], /not recognised|does not name/],
	['a file of no format', ['LICENSE'], /not recognised/]
])('%s is refused with a sentence', async (_, args, said) => {
	expect(await run(...args)).toMatchObject({ code: 2, said: expect.stringMatching(said) });
});

describe('what is no file of events', () => {
	const LINE = `https://news.example/stories/concorde 2026-11-27 sha256:`;
	const line = async () => LINE + (await hashStory(published('concorde')));
	const verify = async (name: string, content: string | Uint8Array) => {
		const file = join(folder, name);
		writeFileSync(file, content);
		return run(file);
	};

	test('a quote card has a quote, which stands there or not', async () => {
		const [event] = published('concorde').events;
		const card = async (quote: string) =>
			`<figure><style>p{}</style><p class="title">${event!.title}</p><blockquote>${quote}</blockquote><span>${await line()}</span></figure>`;
		const whole = await verify('card.html', await card(event!.passages[0].exact));
		expect(whole).toMatchObject({
			code: 0,
			printed: expect.stringMatching(/The quote[^]*word for word[^]*the same/)
		});
		const other = await verify('card.html', await card('Nobody ever said that'));
		expect(other).toMatchObject({ code: 1, printed: expect.stringContaining(event!.title) });
	});

	test('a picture says from which version it is', async () => {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg"><title>A</title><metadata>${await line()}</metadata></svg>`;
		for (const [name, content] of [
			['a.svg', svg],
			['a.png', Buffer.from(`\x89PNG\r\n\x1a\n\0tEXtSource\0${await line()}\x01`, 'latin1')]
		] as const)
			expect(await verify(name, content)).toMatchObject({
				code: 0,
				printed: expect.stringMatching(/no quotes[^]*still the same/)
			});
	});

	test('a page or a PDF of something else is refused', async () => {
		for (const [name, content] of [
			['a.html', '<p>Words</p>'],
			['a.pdf', '%PDF-1.7 broken'],
			['a.png', '\u0089PNG']
		] as const)
			expect((await verify(name, Buffer.from(content, 'latin1'))).code).toBe(2);
	});
});
