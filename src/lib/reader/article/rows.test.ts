import { describe, expect, test } from 'vitest';
import { plainText } from '#lib/article/plain-text.ts';
import type { Block } from '#lib/article/blocks.ts';
import type { Passage } from '#lib/story/passages.ts';
import { articleRows, cardId, firstPassages } from './rows.ts';

const heading = (text: string): Block => ({ kind: 'heading', depth: 1, runs: [{ text }] });
const paragraph = (id: string, text: string): Block => ({
	kind: 'paragraph',
	id,
	runs: [{ text }]
});
const caption = (text: string): Block => ({ kind: 'caption', runs: [{ text }] });
const rows = (blocks: Block[], idPrefix = '') => articleRows(blocks, plainText(blocks), idPrefix);

describe('the rows of an article', () => {
	const BLOCKS = [heading('Title'), paragraph('p1', 'abc'), caption('x'), paragraph('p2', 'd')];

	test('start where their blocks start in the plain text', () => {
		expect(rows(BLOCKS).map(({ start }) => start)).toEqual([0, 6, 10, 12]);
	});

	test.for([
		['', [undefined, 'p1', undefined, 'p2']],
		['second-', [undefined, 'second-p1', undefined, 'second-p2']]
	] as const)('have the ids of their blocks after the prefix «%s»', ([idPrefix, ids]) => {
		expect(rows(BLOCKS, idPrefix).map(({ elementId }) => elementId)).toEqual(ids);
	});

	test.for<[string, Block[], bylineAt: number]>([
		['the title', BLOCKS, 0],
		['the heading right below the title', [heading('a'), heading('b'), paragraph('p1', 'c')], 1],
		['the first block of an article without headings', [paragraph('p1', 'a')], 0],
		['the title above a later heading', [heading('a'), paragraph('p1', 'b'), heading('c')], 0]
	])('the byline follows %s', ([, blocks, bylineAt]) => {
		expect(rows(blocks).map(({ hasByline }) => hasByline)).toEqual(
			blocks.map((_, i) => i === bylineAt)
		);
	});
});

test('a card has an id of its own beside each article', () => {
	expect([cardId('', 'sale'), cardId('second-', 'sale')]).toEqual([
		'card-sale',
		'card-second-sale'
	]);
});

test('each event has one first passage, in text order', () => {
	const passage = (id: string, event: string, start: number): Passage => ({
		...{ id, event, article: 'a', start, end: start + 1 },
		state: 'exact'
	});
	const [later, first] = [passage('sale-1', 'sale', 20), passage('sale-2', 'sale', 3)];
	const other = passage('suit-1', 'suit', 10);
	expect(firstPassages([first, other, later])).toEqual(new Set([first, other]));
	expect(firstPassages([])).toEqual(new Set());
});
