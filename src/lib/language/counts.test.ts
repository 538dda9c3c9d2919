import { expect, test } from 'vitest';
import { groupDigits } from './counts.ts';

test.for([
	[0, '0'],
	[999, '999'],
	[1000, '1’000'],
	[10_000, '10’000'],
	[1_234_567, '1’234’567']
] as const)('%i: %s', ([n, expected]) => {
	expect(groupDigits(n, '’')).toBe(expected);
});
