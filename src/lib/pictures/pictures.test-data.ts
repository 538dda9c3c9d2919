import fc from 'fast-check';
import { de } from '#lib/language/de/interface.ts';
import type { Story } from '#lib/story/story.ts';
import { anyDate } from '#lib/timeline/ink/marks.test-data.ts';
import type { SheetOptions } from './sheet.ts';

/** Texts written to break a drawing or a card. */
export const hostile = fc.oneof(
	fc.constantFrom(
		'</text><script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		']]>&amp;&#0;<!-- x -->',
		'--><style>*{display:none}</style>',
		'x="3rem" width=\'9rem\'',
		'&'.repeat(3000),
		'W'.repeat(9000),
		'a '.repeat(5000),
		'😀'.repeat(4000),
		'שלום עולם Ελλάδα Москва Łódź'
	),
	fc.string({ unit: 'binary', maxLength: 80 }),
	fc.lorem({ maxCount: 12 })
);

const companies = ['one', 'two', 'three'];

/** Stories with dates of all kinds, few events or many, whose words are hostile. */
export const anyStory: fc.Arbitrary<Story> = fc
	.record({
		title: hostile,
		years: fc.constantFrom<[number, number]>([2024, 2024], [1990, 2025], [1, 9998]),
		author: fc.option(hostile, { nil: undefined }),
		by: hostile
	})
	.chain(({ title, years, author, by }) =>
		fc
			.array(
				fc.record({
					edtf: fc.option(anyDate(years), { freq: 8 }),
					title: hostile,
					company: fc.constantFrom(...companies)
				}),
				{ minLength: 1, maxLength: 25 }
			)
			.map((events): Story => ({
				...{ slug: 'story', title, language: 'de' as const },
				articles: [
					{
						...{ id: 'article', title, ...(author !== undefined && { author }) },
						...{ published: null, language: 'de', url: 'https://news.example/"<a>' },
						blocks: [{ kind: 'paragraph', id: 'p1', runs: [{ text: 'words' }] }]
					}
				],
				companies: companies.map((id) => ({ id, names: [title], aliases: [] })),
				events: events.map(({ edtf, title, company }, i) => ({
					...{ id: `event-${i}`, kind: 'report' as const, title },
					date: edtf === null ? null : { edtf, basis: 'external', source: 'a book' },
					companies: [company],
					claim: { status: 'reported', by },
					passages: [{ article: 'article', exact: title }]
				}))
			}))
	);

export function optionsFor(story: Story): SheetOptions {
	const origin = {
		address: 'https://news.example/stories/story',
		day: '28.\u00a0November\u00a02026',
		provenance: `https://news.example/stories/story 2026-11-28 sha256:${'0a'.repeat(32)}`
	};
	return { story, language: 'de', t: de, theme: 'light', origin };
}
