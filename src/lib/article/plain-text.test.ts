import { describe, expect, test } from 'vitest';
import { locate, plainText } from './plain-text.ts';
import type { Block } from './blocks.ts';

const BLOCKS: Block[] = [
	{ kind: 'heading', depth: 1, runs: [{ text: 'Ein Titel' }] },
	{ kind: 'paragraph', id: 'p1', runs: [{ text: 'Zwei ' }, { text: 'Läufe', strong: true }] },
	{ kind: 'caption', runs: [] },
	{ kind: 'item', id: 'p2', ordered: false, runs: [{ text: 'a\nb' }] }
];
const PLAIN = plainText(BLOCKS);

test('the blocks of an article are joined by line breaks', () => {
	expect(PLAIN).toEqual({ text: 'Ein Titel\nZwei Läufe\n\na\nb', starts: [0, 10, 21, 22] });
	expect(plainText([])).toEqual({ text: '', starts: [] });
	expect(plainText(BLOCKS), 'made once').toBe(PLAIN);
});

describe('an offset belongs to a block', () => {
	test.for<[number, number, number]>([
		[-1, 0, 0],
		[0, 0, 0],
		[9, 0, 9],
		[10, 1, 0],
		[15, 1, 5],
		[20, 1, 10],
		[21, 2, 0],
		[22, 3, 0],
		[25, 3, 3],
		[99, 3, 77]
	])('%i', ([at, block, offset]) => {
		expect(locate(PLAIN, at)).toEqual({ block, offset });
	});
});
