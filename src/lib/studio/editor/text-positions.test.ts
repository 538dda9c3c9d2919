import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Node } from 'prosemirror-model';
import { plainText } from '#lib/article/plain-text.ts';
import { toBlocks } from './blocks.ts';
import { schema } from './schema.ts';
import { positionsIn } from './text-positions.ts';

const words = fc.string({
	unit: fc.constantFrom('a', 'b', '9', 'é', '😀', ' ', ' ', '\t', '\u00a0', '.'),
	maxLength: 8
});
const inline = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.tuple(words, fc.boolean()).map(([text, isStrong]) => ({ text, isStrong }))
	},
	{ weight: 1, arbitrary: fc.constant('break' as const) }
);
const docs = fc
	.array(fc.array(inline, { maxLength: 4 }), { minLength: 1, maxLength: 6 })
	.map((blocks) =>
		schema.node(
			'doc',
			null,
			blocks.map((parts) =>
				schema.node(
					'paragraph',
					null,
					parts.flatMap((part) => {
						if (part === 'break') return [schema.node('hardBreak')];
						const marks = part.isStrong ? [schema.mark('strong')] : [];
						return part.text === '' ? [] : [schema.text(part.text, marks)];
					})
				)
			)
		)
	);

const ranges = (text: string) =>
	fc
		.tuple(fc.nat(text.length), fc.nat(text.length))
		.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const bare = (text: string) => text.replace(/\s/g, '');
const between = (doc: Node, from: number, to: number) => doc.textBetween(from, to, '\n', '\n');

test('the text is the plain text of the blocks', () => {
	fc.assert(
		fc.property(docs, (doc) => {
			expect(positionsIn(doc).text).toBe(plainText(toBlocks(doc)).text);
		})
	);
});

test('a range of the text is the same after a way through the document, and has the same words there', () => {
	fc.assert(
		fc.property(
			docs.chain((doc) => fc.tuple(fc.constant(doc), ranges(positionsIn(doc).text))),
			([doc, range]) => {
				const positions = positionsIn(doc);
				const { from, to } = positions.toDoc(range);
				expect(bare(between(doc, from, to))).toBe(
					bare(positions.text.slice(range.start, range.end))
				);
				if (range.end > range.start) expect(positions.toText({ from, to })).toEqual(range);
			}
		),
		{ numRuns: 1000 }
	);
});

test('positions give the words that lie wholly between them', () => {
	fc.assert(
		fc.property(
			docs.chain((doc) =>
				fc.tuple(fc.constant(doc), fc.nat(doc.content.size), fc.nat(doc.content.size))
			),
			([doc, a, b]) => {
				const positions = positionsIn(doc);
				const [from, to] = [Math.min(a, b), Math.max(a, b)];
				const { start, end } = positions.toText({ from, to });
				expect(bare(positions.text.slice(start, end))).toBe(bare(between(doc, from, to)));
			}
		),
		{ numRuns: 1000 }
	);
});

test.each([
	['two paragraphs', [['ab'], ['cd']], { start: 3, end: 5 }, { from: 5, to: 7 }],
	['a blank one between', [['ab'], [' '], ['cd']], { start: 3, end: 5 }, { from: 8, to: 10 }],
	['over the line', [['ab'], ['cd']], { start: 1, end: 4 }, { from: 2, to: 6 }],
	['spaces that are one', [['a   b']], { start: 2, end: 3 }, { from: 5, to: 6 }],
	['spaces at the start', [['  ab']], { start: 0, end: 1 }, { from: 3, to: 4 }]
])('%s', (_, blocks, text, doc) => {
	const node = schema.node(
		'doc',
		null,
		blocks.map((parts) =>
			schema.node(
				'paragraph',
				null,
				parts.map((part) => schema.text(part))
			)
		)
	);
	expect(positionsIn(node).toDoc(text)).toEqual(doc);
	expect(positionsIn(node).toText(doc)).toEqual(text);
});
