import { expect, test } from 'vitest';
import type { Block } from '#lib/article/blocks.ts';
import { pageOf } from './page-of.ts';

const paragraph = (text: string, page?: number): Block => ({
	...{ kind: 'paragraph', id: 'p1', runs: [{ text }] },
	...(page !== undefined && { page })
});
const blocks = [
	paragraph('foreword'),
	paragraph('first', 1),
	paragraph('more'),
	paragraph('last', 12)
];

test.for<[where: string, offset: number, page: number | undefined]>([
	['before the first page', 0, undefined],
	['at the start of a page', 9, 1],
	['in a block that does not say its page', 16, 1],
	['on a later page', 20, 12],
	['after the end', 1000, 12]
])('a passage %s', ([, offset, page]) => {
	expect(pageOf(blocks, offset)).toBe(page);
});

test('a text without pages', () => {
	expect(pageOf([paragraph('only')], 2)).toBeUndefined();
	expect(pageOf([], 0)).toBeUndefined();
});
