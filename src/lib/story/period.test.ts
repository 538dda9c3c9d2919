import { expect, test } from 'vitest';
import { certaintyWithin } from './period.ts';

const SPRING = { earliest: '2024-03-01', latest: '2024-05-31' };

test.for([
	['2024-04-02', 'certain'],
	['2024-03-01', 'certain'],
	['2024-05-31', 'certain'],
	['2024-06-01', 'outside'],
	['2024-21', 'certain'],
	['2024', 'possible'],
	['2023', 'outside'],
	['[..2024-07]', 'possible'],
	['[2024-06..]', 'outside'],
	['[2024-04..2024-05]', 'certain'],
	// lasted: some day of spring 2024 was surely among its days
	['2015/2026', 'certain'],
	// whatever its first and last day, 1 March was one of them
	['2024-02/2024-03', 'certain'],
	['2024-01/2024-02', 'outside'],
	['2023/2024', 'possible'],
	['2015/..', 'certain'],
	['../2024-03', 'certain'],
	['2024/2026', 'possible'],
	['2024/', 'possible'],
	['/2023', 'outside']
] as const)('%s in spring 2024: %s', ([edtf, expected]) => {
	expect(certaintyWithin({ edtf, basis: 'stated' }, SPRING)).toBe(expected);
});

test('an event without a date cannot be placed', () => {
	expect(certaintyWithin(null, SPRING)).toBe('outside');
});
