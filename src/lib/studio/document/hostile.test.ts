import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { readContent } from '#lib/server/content/read-content.ts';
import { outlookOf } from '#lib/studio/hand-on/outlook.ts';
import { fromStory, toStory } from './draft.ts';

const read = readContent('src/content').get('bauer-sucht-frau');
if (!read?.ok) throw new Error('The first story cannot be read.');
const { story } = read.value;

const deep = (depth: number) => {
	let value: unknown = 1;
	for (let i = 0; i < depth; i++) value = { value };
	return value;
};
const map = (fields: object) => new Y.Map(Object.entries(fields));

describe('a draft that something was written into past the studio can be read, without it', () => {
	test.for<[name: string, write: (doc: Y.Doc) => void]>([
		['an event that is a text', (doc) => doc.getMap('events').set('x', 'text')],
		[
			'an event whose date is a number',
			(doc) =>
				doc.getMap('events').set(
					'x',
					map({
						id: 'x',
						title: 'x',
						kind: 'other',
						date: 7,
						companies: [],
						claim: { status: 'asserted' },
						passages: []
					})
				)
		],
		[
			'an event of another id',
			(doc) =>
				doc.getMap('events').set(
					'x',
					map({
						id: 'y',
						title: 'x',
						kind: 'other',
						date: null,
						companies: [],
						claim: { status: 'asserted' },
						passages: []
					})
				)
		],
		['an event that is too deep', (doc) => doc.getMap('events').set('x', map({ id: deep(2000) }))],
		[
			'a company without names',
			(doc) => doc.getMap('companies').set('none', map({ id: 'none', names: [], aliases: [] }))
		],
		['an article that is a number', (doc) => doc.getMap('articles').set('x', 3)],
		[
			'an article whose title is a list',
			(doc) =>
				doc
					.getMap('articles')
					.set('x', map({ id: 'x', title: ['x'], published: null, language: 'de' }))
		],
		[
			'an order of things that are no ids',
			(doc) => doc.getArray('order/events').push([1, null, { x: 1 }, 'nobody'])
		],
		['an order that is a map', (doc) => doc.getMap('order/companies').set('x', 1)],
		['a title that is a number', (doc) => doc.getMap('meta').set('title', 7)],
		...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(
			(name): [name: string, write: (doc: Y.Doc) => void] => [
				`fields called ${name}`,
				(doc) => {
					for (const part of ['meta', 'events', 'companies', 'articles', 'dismissed', 'taken'])
						doc.getMap(part).set(name, { role: 'owner' });
					for (const part of ['events', 'companies', 'articles'])
						doc.getMap(part).set(`${name}-map`, map({ id: name, [name]: { role: 'owner' } }));
					for (const part of ['events', 'companies', 'articles'])
						doc.getArray(`order/${part}`).push([name]);
				}
			]
		),
		['a language that is none', (doc) => doc.getMap('meta').set('language', '../../x')],
		[
			'a block the editor does not have',
			(doc) => textOf(doc).insertEmbed(textOf(doc).length, { kind: 'script' })
		],
		['a block that is none', (doc) => textOf(doc).insertEmbed(textOf(doc).length, {})],
		[
			'a heading without a depth',
			(doc) => textOf(doc).insertEmbed(textOf(doc).length, { kind: 'heading', depth: 'deep' })
		],
		['a mark the editor does not have', (doc) => add(doc, { onclick: { x: 1 } })],
		['a link that is a script', (doc) => add(doc, { link: { href: 'javascript:alert(1)' } })],
		['a mark without what it needs', (doc) => add(doc, { link: 7 })],
		['a link to nowhere', (doc) => add(doc, { link: true })]
	])('%s', ([, write]) => {
		const doc = fromStory(story);
		const before = toStory(doc);
		const elsewhere = new Y.Doc();
		Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(doc));
		write(elsewhere);
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(elsewhere));
		const after = toStory(doc);
		expect(after.events).toEqual(before.events);
		expect(after.companies).toEqual(before.companies);
		expect(after).toMatchObject({ title: expect.any(String), language: 'de' });
		expect(after.articles[0]?.blocks.slice(0, before.articles[0]!.blocks.length)).toEqual(
			before.articles[0]?.blocks
		);
		expect(() => outlookOf(after)).not.toThrow();
	});
});

function textOf(doc: Y.Doc): Y.Text {
	return doc.getText(`words/${story.articles[0]!.id}`);
}

function add(doc: Y.Doc, marks: object): void {
	const text = textOf(doc);
	text.insertEmbed(text.length, { kind: 'paragraph' });
	text.insert(text.length, 'x', marks);
}
