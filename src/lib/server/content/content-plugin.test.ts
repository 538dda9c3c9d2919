import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, createServer } from 'vite';
import type { Site } from '#lib/exchange/folder/read-site.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import { contentPlugin } from './content-plugin.ts';

const YAML = `title: Eine Geschichte
language: de
articles: [{ id: artikel, title: Ein Artikel, published: null }]
companies: []
events:
  - id: anfang
    kind: founding
    title: Es beginnt
    date: null
    companies: []
    passages: [Es beginnt]
`;

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'fundstelle-'));
	mkdirSync(join(root, 'content'));
	writeFileSync(
		join(root, 'main.js'),
		"import stories, { site } from 'virtual:stories'; export { stories, site };"
	);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(slug: string, files: Record<string, string>): void {
	mkdirSync(join(root, 'content', slug), { recursive: true });
	for (const [name, text] of Object.entries(files)) {
		writeFileSync(join(root, 'content', slug, name), text);
	}
}

const config = () => ({
	root,
	configFile: false as const,
	logLevel: 'silent' as const,
	plugins: [contentPlugin('content')]
});

const buildStories = () =>
	build({
		...config(),
		build: { write: false, lib: { entry: 'main.js', formats: ['es' as const] } }
	});

test('the stories of a directory are a module', async () => {
	writeFileSync(join(root, 'content', 'site.yaml'), 'contact: a@news.example');
	write('zwei', { 'story.yaml': YAML, 'artikel.md': 'Es beginnt.' });
	write('eins', { 'story.yaml': YAML, 'artikel.md': 'Es beginnt.', 'bild.txt': 'nichts' });
	const server = await createServer({ ...config(), server: { middlewareMode: true, ws: false } });
	const { stories, site } = (await server.ssrLoadModule('/main.js')) as {
		stories: MatchedStory[];
		site: Site;
	};
	await server.close();
	expect(stories.map(({ story }) => story.slug)).toEqual(['eins', 'zwei']);
	expect(site).toEqual({ contact: 'mailto:a@news.example' });
});

test('a build stops with every problem of every story, each with its place', async () => {
	write('eins', {
		'story.yaml': YAML.replace('[Es beginnt]', '[Es endet]'),
		'artikel.md': 'Es beginnt.'
	});
	write('zwei', {
		'story.yaml': YAML.replace('kind: founding', 'kind: begin').replace('id: anfang', 'id: Anfang'),
		'artikel.md': 'Es beginnt.\n\n<br>'
	});
	write('drei', { 'artikel.md': 'Es beginnt.' });
	write('vier', { 'story.yaml': YAML, 'artikel.md': 'Es beginnt.' });
	writeFileSync(join(root, 'content', 'site.yaml'), '\ncontact: nobody');
	const message = await buildStories().then(
		() => '',
		(error: Error) => error.message
	);
	const problems = message.match(/^content\/.*$/gm)?.map((line) => line.slice(0, 60));
	expect(problems).toEqual([
		'content/site.yaml:2:10: A mail address must stand here, or a',
		'content/drei/story.yaml:1:1: The folder has no file story.ya',
		'content/eins/story.yaml:11:16: Diese Worte stehen nicht im A',
		'content/zwei/story.yaml:6:9: «Anfang» geht nicht als Kennung',
		'content/zwei/story.yaml:7:11: «begin» geht hier nicht: Mögli',
		'content/zwei/artikel.md:3:1: HTML gehört nicht in einen Arti'
	]);
});
