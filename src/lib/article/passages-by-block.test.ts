import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesByBlock } from './passages-by-block.ts';
import { plainText } from './plain-text.ts';

const blocks = (texts: string[]) =>
	texts.map((text, i) => ({ kind: 'paragraph' as const, id: `p${i + 1}`, runs: [{ text }] }));

// blocks at 0–3, 4–7 and 8–11, each with the \n after it
const PLAIN = plainText(blocks(['abc', 'def', 'ghi']));

test.for<[string, passage: [start: number, end: number], blocks: number[]]>([
	['all of a block', [0, 3], [0]],
	['within a block', [5, 6], [1]],
	['over the end of one', [2, 5], [0, 1]],
	['over all', [0, 11], [0, 1, 2]],
	['up to the next', [1, 4], [0]]
])('%s', ([, [start, end], expected]) => {
	expect([...passagesByBlock([{ start, end }], PLAIN).keys()]).toEqual(expected);
});

test('a block has the passages that overlap it, in their order', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
			fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 })), { maxLength: 8 }),
			(texts, stretches) => {
				const plain = plainText(blocks(texts));
				const passages = stretches
					.map(([start, length]) => ({ start, end: start + length }))
					.filter(({ end }) => end <= plain.text.length);
				const found = passagesByBlock(passages, plain);
				for (const i of texts.keys()) {
					const start = plain.starts[i]!;
					const end = plain.starts[i + 1] ?? plain.text.length + 1;
					expect(found.get(i) ?? []).toEqual(
						passages.filter((passage) => passage.start < end && passage.end > start)
					);
				}
			}
		)
	);
});
