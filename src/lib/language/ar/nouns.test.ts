import { expect, test } from 'vitest';
import { COMPANY, counted, EVENT } from './nouns.ts';

test.each([
	[0, 'لا أحداث', 'لا شركات'],
	[1, 'حدث واحد', 'شركة واحدة'],
	[2, 'حدثان', 'شركتان'],
	[3, '3 أحداث', '3 شركات'],
	[10, '10 أحداث', '10 شركات'],
	[11, '11 حدثًا', '11 شركة'],
	[99, '99 حدثًا', '99 شركة'],
	[100, '100 حدث', '100 شركة'],
	[102, '102 حدث', '102 شركة'],
	[103, '103 أحداث', '103 شركات'],
	[1234, '1,234 حدثًا', '1,234 شركة']
])('%i: %s, %s', (n, events, companies) => {
	expect(counted(n, EVENT)).toBe(events);
	expect(counted(n, COMPANY)).toBe(companies);
});

test.each([
	[0, '0 حدث'],
	[1, 'حدث واحد'],
	[2, 'حدثين'],
	[5, '5 أحداث']
])('after a preposition, %i: %s', (n, events) => {
	expect(counted(n, EVENT, true)).toBe(events);
});
