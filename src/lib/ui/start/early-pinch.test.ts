import { expect, test } from 'vitest';
import { EarlyPinch } from './early-pinch.ts';

type Point = [x: number, y: number];

/** Tells the events that a place gets from fingers that are put down, moved, and lifted. */
function told(...fingers: Point[][]): unknown[] {
	const pinch = new EarlyPinch();
	const log: unknown[] = [];
	const place = { dispatchEvent: ({ type, detail }: CustomEvent) => log.push([type, detail]) };
	const target = { closest: () => place } as unknown as Element;
	for (const [i, points] of fingers.entries()) {
		const touches = points.map(([clientX, clientY]) => ({ clientX, clientY }));
		pinch.record({ type: i === 0 ? 'touchstart' : 'touchmove', target, touches });
	}
	pinch.tell();
	pinch.tell();
	return log;
}

const TWO: Point[] = [
	[200, 300],
	[210, 400]
];

test.for<[string, Point[][], unknown[]]>([
	[
		'two fingers one above the other, moved apart',
		[TWO, [TWO[0]!, [210, 450]], [TWO[0]!, [210, 500]]],
		[['pinch', { factor: 2, at: 400 }]]
	],
	['side by side', [[TWO[0]!, [400, 310]], TWO], []],
	['one finger', [[TWO[0]!], [TWO[1]!]], []]
])('%s', ([, fingers, expected]) => expect(told(...fingers)).toEqual(expected));

test('what follows fingers itself is told nothing', () => {
	const pinch = new EarlyPinch();
	const target = { closest: () => null } as unknown as Element;
	const touches = TWO.map(([clientX, clientY]) => ({ clientX, clientY }));
	pinch.record({ type: 'touchstart', target, touches });
	expect(() => pinch.tell()).not.toThrow();
});
