import { describe, expect, test } from 'vitest';
import { SAMPLES } from '#lib/exchange/exchange.test-data.ts';
import type { WritableStory } from '#lib/exchange/imported-story.ts';
import { recogniseFormat } from '#lib/exchange/recognise.ts';
import { codePointsBefore } from './code-points.ts';
import { readAnnotations } from './read-annotations.ts';
import { writeAnnotations } from './write-annotations.ts';

const QUOTE = {
	type: 'TextQuoteSelector',
	exact: 'anotation',
	prefix: 'this is an ',
	suffix: ' that'
};
const PASSAGE = { exact: 'anotation', prefix: 'this is an ', suffix: ' that' };

describe('a Web Annotation', () => {
	const annotation = (selector: unknown, more: object = {}) => ({
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		type: 'Annotation',
		target: { source: 'http://example.org/page1', selector },
		...more
	});
	test.for<[what: string, value: unknown, passages: object[]]>([
		['alone', annotation(QUOTE), [PASSAGE]],
		['in a list', [annotation(QUOTE)], [PASSAGE]],
		['on a page', { type: 'AnnotationPage', items: [annotation(QUOTE)] }, [PASSAGE]],
		[
			'in a collection',
			{ type: 'AnnotationCollection', first: { items: [annotation(QUOTE)] } },
			[PASSAGE]
		],
		[
			'with several selectors',
			annotation([{ type: 'TextPositionSelector', start: 1, end: 2 }, QUOTE]),
			[PASSAGE]
		],
		[
			'with a refined selector',
			annotation({ type: 'FragmentSelector', value: 'p1', refinedBy: QUOTE }),
			[PASSAGE]
		],
		[
			'without words',
			annotation({ type: 'TextPositionSelector', start: 1, end: 2 }, { bodyValue: 'A' }),
			[]
		],
		[
			'of a whole page',
			{ ...annotation(null, { bodyValue: 'A' }), target: 'http://example.org/page1' },
			[]
		]
	])('%s', ([, value, passages]) => {
		const story = readAnnotations(JSON.stringify(value));
		expect(story.ok && story.value.events.map((event) => event.passages)).toMatchObject([passages]);
		if (passages.length > 0)
			expect(story.ok && story.value.articles).toMatchObject([
				{ url: 'http://example.org/page1', blocks: [] }
			]);
		else expect(story.ok && story.value.unread[0]?.rule).toBe('exchange.noQuote');
	});
});

test('Hypothesis: the note is the title, the tags are groups, the page is the article', () => {
	const { rows } = JSON.parse(SAMPLES.annotations.text) as { rows: object[] };
	for (const value of [{ rows }, { annotations: rows, client_version: '1' }, rows]) {
		const story = readAnnotations(JSON.stringify(value));
		expect(story.ok && story.value).toMatchObject({
			articles: [{ id: 'a-text', title: 'A text', url: 'https://a.example/text', published: null }],
			companies: [{ names: ['Firm'] }],
			events: [
				{
					title: 'The sale',
					date: null,
					companies: ['firm'],
					passages: [{ article: 'a-text', exact: 'was sold', prefix: 'It ', suffix: ' in' }]
				}
			]
		});
	}
});

test('annotations one to a line', () => {
	const { rows } = JSON.parse(SAMPLES.annotations.text) as { rows: object[] };
	const text = [...rows, ...rows].map((row) => JSON.stringify(row)).join('\n');
	const story = readAnnotations(text);
	expect(story.ok && story.value.events.length).toBe(2);
	for (const name of ['notes.jsonl', 'notes.txt'])
		expect(recogniseFormat(name, text)).toBe('annotations');
});

test('positions count code points', () => {
	expect([0, 1, 3, 4, 9].map((offset) => codePointsBefore('a😀b', offset))).toEqual([
		0, 1, 2, 3, 3
	]);
	const story: WritableStory = {
		slug: 'story',
		title: 'A story',
		language: 'en',
		articles: [
			{
				id: 'one',
				title: 'One',
				published: null,
				language: 'en',
				blocks: [{ kind: 'paragraph', id: 'p1', runs: [{ text: '😀 The firm was sold.' }] }]
			}
		],
		companies: [],
		events: [
			{
				id: 'sale',
				kind: 'acquisition',
				title: 'Sold',
				date: { edtf: '2018', basis: 'stated' },
				companies: [],
				claim: { status: 'asserted' },
				passages: [{ article: 'one', exact: 'firm was sold' }]
			}
		]
	};
	const { first, ...collection } = JSON.parse(
		writeAnnotations(story, { address: 'https://f.example/s' })
	);
	expect(collection).toEqual({
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: 'https://f.example/s',
		type: 'AnnotationCollection',
		label: 'A story',
		total: 1
	});
	expect(first.items).toMatchObject([
		{
			id: 'https://f.example/s#sale',
			type: 'Annotation',
			body: [
				{ purpose: 'describing', value: 'Sold' },
				{ purpose: 'classifying', value: '2018' }
			],
			target: [
				{
					source: { id: 'https://f.example/s#one' },
					selector: [
						{ type: 'TextQuoteSelector', exact: 'firm was sold' },
						{ type: 'TextPositionSelector', start: 6, end: 19 }
					]
				}
			]
		}
	]);
});
