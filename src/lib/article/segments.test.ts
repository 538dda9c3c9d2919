import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage } from '#lib/story/passages.ts';
import { segmentsOf } from './segments.ts';
import type { Block, Run } from './blocks.ts';

function block(...runs: Run[]): Block {
	return { kind: 'paragraph', id: 'p1', runs };
}

function passage(event: string, start: number, end: number): Passage {
	return { id: `${event}-1`, event, article: 'a', start, end, state: 'exact' };
}

test.for([
	['no passage', [], ['Musk orders chips.:']],
	['one passage', [passage('order', 0, 11)], ['Musk orders:order', ' chips.:']],
	[
		'two that overlap, the shorter first',
		[passage('order', 0, 11), passage('chips', 5, 18)],
		['Musk :order', 'orders:order,chips', ' chips.:chips']
	],
	[
		'one inside another',
		[passage('order', 0, 18), passage('chips', 12, 17)],
		['Musk orders :order', 'chips:chips,order', '.:order']
	],
	[
		'the same words for two',
		[passage('a', 5, 11), passage('b', 5, 11)],
		['Musk :', 'orders:a,b', ' chips.:']
	]
] as const)('%s', ([, passages, expected]) => {
	const segments = segmentsOf(block({ text: 'Musk orders chips.' }), 0, [...passages]);
	expect(
		segments.map(({ text, passages }) => `${text}:${passages.map(({ event }) => event)}`)
	).toEqual(expected);
});

test('a passage over a change of look ends once', () => {
	const segments = segmentsOf(
		block({ text: 'Musk ' }, { text: 'orders', emphasis: true }, { text: ' chips' }),
		100,
		[passage('order', 100, 111)]
	);
	expect(segments.map(({ text, emphasis, ending }) => [text, emphasis, ending.length])).toEqual([
		['Musk ', false, 0],
		['orders', true, 1],
		[' chips', false, 0]
	]);
});

test('segments put together are the block, and every passage is covered exactly', () => {
	const runs = fc.array(fc.record({ text: fc.string({ minLength: 1 }) }), { minLength: 1 });
	const stretches = fc.array(fc.tuple(fc.nat(60), fc.nat(30)));
	fc.assert(
		fc.property(runs, stretches, (someRuns, some) => {
			const passages = some.map(([start, length], i) =>
				passage(`e${i}`, start, start + length + 1)
			);
			const segments = segmentsOf(block(...someRuns), 0, passages);
			const text = someRuns.map((run) => run.text).join('');
			expect(segments.map((segment) => segment.text).join('')).toBe(text);
			for (const { event, start, end } of passages) {
				const covered = segments
					.filter((segment) => segment.passages.some((other) => other.event === event))
					.map((segment) => segment.text)
					.join('');
				expect(covered).toBe(text.slice(start, end));
			}
		})
	);
});
