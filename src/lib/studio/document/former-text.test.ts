import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { textOf, toStory } from './draft.ts';
import { put } from './parts.ts';
import { upgradeTexts } from './former-text.ts';

/** A draft as the studio made it when each block was an element. */
function formerDraft(): Y.Doc {
	const doc = new Y.Doc();
	put(doc, 'articles', { id: 'a', title: 'A', language: 'de', published: null });
	const heading = new Y.XmlElement('heading');
	heading.setAttribute('depth', 3 as unknown as string);
	heading.insert(0, [new Y.XmlText('Titel')]);
	const item = new Y.XmlElement('item');
	item.setAttribute('ordered', true as unknown as string);
	item.setAttribute('page', 2 as unknown as string);
	const words = new Y.XmlText();
	words.applyDelta([
		{ insert: 'fett', attributes: { strong: {} } },
		{ insert: ' und ' },
		{ insert: 'fern', attributes: { link: { href: 'https://a.org' } } }
	]);
	item.insert(0, [words, new Y.XmlElement('hardBreak'), new Y.XmlText('neu')]);
	doc.getXmlFragment('text/a').insert(0, [heading, item]);
	return doc;
}

test('an older draft has its text, with everything in it, in the present form', () => {
	const doc = formerDraft();
	upgradeTexts(doc);
	expect(toStory(doc).articles[0]?.blocks).toEqual([
		{ kind: 'heading', depth: 3, runs: [{ text: 'Titel' }] },
		{
			...{ kind: 'item', id: 'p1', ordered: true, page: 2 },
			runs: [
				{ text: 'fett', strong: true },
				{ text: ' und ' },
				{ text: 'fern', href: 'https://a.org' },
				{ text: '\nneu' }
			]
		}
	]);
});

test('two tabs that open an older draft at once do not have its text twice, and what was written stays', () => {
	const one = formerDraft();
	const two = new Y.Doc();
	Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
	for (const doc of [one, two]) upgradeTexts(doc);
	textOf(one, 'a').insert(1, 'Der ');
	Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
	upgradeTexts(two);
	expect(toStory(two)).toEqual(toStory(one));
	expect(toStory(two).articles[0]?.blocks).toHaveLength(2);
	expect(toStory(two).articles[0]?.blocks[0]).toMatchObject({ runs: [{ text: 'Der Titel' }] });
});
