import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { readContent } from '#lib/server/content/read-content.ts';
import { showStory } from '#lib/story/shown-story.ts';
import { layOutDownSheet } from './down.ts';
import { anyStory, optionsFor } from './pictures.test-data.ts';
import { drawShareImage, drawSheet } from './sheet.ts';
import { readSheetQuery, SHARE_SIZE } from './sheet-query.ts';
import { stylesFor } from './styles.ts';

const published = [...readContent('src/content').values()].map((read) => {
	if (!read.ok) throw new Error('A published story is wrong.');
	return showStory(read.value, []).story;
});

/** The tags and the text of an SVG. */
function contentOf(svg: string) {
	const tags = new Set<string>();
	const attributes = new Set<string>();
	let text = '';
	const parser = new Parser(
		{
			onopentag(name, own) {
				tags.add(name);
				for (const attribute of Object.keys(own)) attributes.add(attribute);
			},
			ontext: (piece) => (text += piece)
		},
		{ xmlMode: true }
	);
	parser.end(svg);
	return { tags, attributes, text };
}

const DRAWN = new Set(
	...[
		[
			'svg',
			'title',
			'metadata',
			'style',
			'rect',
			'defs',
			'linearGradient',
			'stop',
			'pattern',
			'line'
		].concat(...['g', 'circle', 'text', 'tspan', 'path'])
	]
);

test('a drawing is well-formed, of the size asked for, and nothing in it comes from a text', () => {
	fc.assert(
		fc.property(
			anyStory,
			fc.integer({ min: 320, max: 2000 }),
			fc.constantFrom('wide' as const, 'down' as const),
			(story, width, direction) => {
				const { svg, ...size } = drawSheet(optionsFor(story), { width, direction });
				// a strict reader of XML
				const read = new Resvg(svg, { font: { loadSystemFonts: false } });
				expect([read.width, read.height]).toEqual([width, size.height]);
				const { tags, attributes } = contentOf(svg);
				for (const tag of tags) expect(DRAWN).toContain(tag);
				for (const attribute of attributes) expect(attribute).not.toMatch(/^on|href|^style$/);
			}
		),
		{ numRuns: 60 }
	);
});

test('an image for sites that link has their size, whatever the story', () => {
	fc.assert(
		fc.property(anyStory, (story) => {
			const { svg, width, height } = drawShareImage(optionsFor(story));
			expect({ width, height }).toEqual(SHARE_SIZE);
			const read = new Resvg(svg, { font: { loadSystemFonts: false } });
			expect({ width: read.width, height: read.height }).toEqual(SHARE_SIZE);
		}),
		{ numRuns: 30 }
	);
});

test.each(
	published.flatMap((story) =>
		[
			{ width: 390, direction: 'down' as const },
			{ width: 800, direction: 'down' as const },
			{ width: 600, direction: 'wide' as const },
			{ width: 1200, direction: 'wide' as const },
			{ width: 2000, direction: 'wide' as const }
		].map((query) => ({ name: `${story.slug} ${query.direction} ${query.width}`, story, query }))
	)
)('$name names every event, its sources and its address', ({ story, query }) => {
	const { text } = contentOf(drawSheet(optionsFor(story), query).svg);
	// words of a title may be in several lines
	const words = text.replace(/\s+/g, '');
	for (const { title } of [...story.events, ...story.articles, story])
		expect(words).toContain(title.replace(/\s+/g, ''));
	expect(words).toContain('https://news.example/stories/story');
	expect(words).toContain('28.November2026');
});

test('labels that run down have room for their lines', () => {
	fc.assert(
		fc.property(anyStory, fc.integer({ min: 320, max: 1200 }), (story, width) => {
			const { t } = optionsFor(story);
			const { down, texts } = layOutDownSheet(story, width, { language: 'de', t });
			for (const [i, { top }] of down.labels.entries()) {
				const next = down.labels[i + 1]?.top ?? down.length;
				expect(next - top).toBeGreaterThanOrEqual(texts[i]!.title.length * 17 + 17);
			}
		}),
		{ numRuns: 60 }
	);
});

test.each<[string, ReturnType<typeof readSheetQuery>]>([
	['', { ok: true, value: { width: 1200, direction: 'wide', theme: 'light' } }],
	['direction=down', { ok: true, value: { width: 600, direction: 'down', theme: 'light' } }],
	['width=320&theme=dark', { ok: true, value: { width: 320, direction: 'wide', theme: 'dark' } }],
	['width=4000', { ok: true, value: { width: 4000, direction: 'wide', theme: 'light' } }],
	['width=319', { ok: false, wrong: 'width' }],
	['width=4001', { ok: false, wrong: 'width' }],
	['width=', { ok: false, wrong: 'width' }],
	['width=1e3', { ok: false, wrong: 'width' }],
	['width=-600', { ok: false, wrong: 'width' }],
	['width=600.5', { ok: false, wrong: 'width' }],
	['direction=up', { ok: false, wrong: 'direction' }],
	['theme=blue', { ok: false, wrong: 'theme' }]
])('?%s', (query, read) => {
	expect(readSheetQuery(new URLSearchParams(query))).toEqual(read);
});

test.each(['light', 'dark'] as const)('%s styles need nothing from anywhere else', (theme) => {
	const styles = stylesFor(theme);
	expect(styles).not.toMatch(/var\(|rem|light-dark|@import|@media|currentColor|url\((?!#)/);
	expect(styles).toContain(theme === 'light' ? '#fbfaf6' : '#171612');
});
