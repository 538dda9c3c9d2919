import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { EventView } from '#lib/reader/events/event-view.ts';
import { findProvenance } from '#lib/story/provenance.ts';
import type { Story } from '#lib/story/story.ts';
import { cardHtml, cardOf, drawCard } from './card.ts';
import { anyStory, hostile, optionsFor } from './pictures.test-data.ts';

const PROVENANCE = {
	address: 'https://news.example/stories/story',
	day: '2026-11-28',
	hash: 'a'.repeat(64)
};

function cardFor(story: Story, date: string, sentence: string) {
	const event = story.events[0]!;
	const { exact } = event.passages[0];
	const proof = {
		id: 'q',
		state: 'exact' as const,
		sentence,
		quote: exact,
		lang: 'de',
		changes: []
	};
	const view: EventView = {
		...{ event, number: 1, storyLanguage: 'de', kind: 'Bericht', date, companies: [], steps: [] },
		proofs: [proof, proof]
	};
	const { language, t } = optionsFor(story);
	const permalink =
		'https://news.example/stories/story?event=event-0&version=article#event-event-0';
	return cardOf({ story, view, language, t, permalink, provenance: PROVENANCE });
}

const TAGS = new Set([
	...['style', 'figure', 'p', 'span', 'blockquote', 'figcaption', 'cite', 'a'],
	...['svg', 'defs', 'linearGradient', 'stop', 'pattern', 'line', 'rect', 'circle']
]);

test('a card is less than 20 kB, has only its own elements, and says where it comes from', () => {
	fc.assert(
		fc.property(anyStory, hostile, hostile, (story, date, sentence) => {
			const html = cardHtml(cardFor(story, date, sentence), { language: 'de' });
			expect(Buffer.byteLength(html)).toBeLessThan(20_000);
			let text = '';
			const parser = new Parser({
				onopentag(name, attributes) {
					expect(TAGS).toContain(name);
					for (const [attribute, value] of Object.entries(attributes)) {
						expect(attribute).not.toMatch(/^on|^style$|^src/);
						if (attribute === 'href') expect(value).toMatch(/^https:\/\/news\.example\//);
					}
				},
				ontext: (piece) => (text += piece)
			});
			parser.end(html);
			expect(findProvenance(text)).toEqual(PROVENANCE);
		}),
		{ numRuns: 100 }
	);
});

test('an ordinary card has all of its words', () => {
	const story: Story = {
		...{ slug: 'story', title: 'Ein Verkauf', language: 'de', companies: [] },
		articles: [
			{
				...{ id: 'article', title: 'Der Artikel', language: 'de', published: null },
				...{ author: 'Anna Muster', url: 'https://news.example/a', blocks: [] }
			}
		],
		events: [
			{
				...{ id: 'sale', kind: 'acquisition', title: 'Die Firma wird verkauft', companies: [] },
				date: { edtf: '2023~', basis: 'external', source: 'a book' },
				claim: { status: 'reported', by: 'CNBC' },
				passages: [{ article: 'article', exact: 'Die Firma "Müller & Söhne" wurde verkauft.' }]
			}
		]
	};
	const html = cardHtml(cardFor(story, 'ca. 2023', 'wörtlich belegt'), { language: 'de' });
	for (const words of [
		...['Die Firma wird verkauft', 'ca. 2023 · laut CNBC', 'wörtlich belegt', '«Der Artikel»'],
		...[
			'Anna Muster',
			'Die Firma "Müller &amp; Söhne" wurde verkauft.',
			'href="https://news.example/a"'
		],
		...[
			'href="https://news.example/stories/story?event=event-0&amp;version=article#event-event-0"'
		],
		'ink-border approximate'
	])
		expect(html).toContain(words);
	expect(html).not.toMatch(/<script|url\((?!#)/);

	const [, styles = ''] = /<style>([^]*)<\/style>/.exec(html) ?? [];
	const declarations = [...styles.matchAll(/[{;]([^{};]*)(?=[;}])/g)].map(
		([, words = '']) => words
	);
	expect(declarations.filter((words) => !/^\s*$|!important$/.test(words))).toEqual([]);
});

test('a card as a drawing is well-formed', () => {
	fc.assert(
		fc.property(anyStory, hostile, (story, date) => {
			const { svg, width, height } = drawCard(cardFor(story, date, 'belegt'), optionsFor(story));
			const read = new Resvg(svg, { font: { loadSystemFonts: false } });
			expect([read.width, read.height]).toEqual([width, height]);
		}),
		{ numRuns: 30 }
	);
});
