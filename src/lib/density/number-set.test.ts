import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberSet } from './number-set.ts';

test.for([1, 31, 32, 33, 1024, 1025, 100_000])(
	'knows its members and their neighbours, of %d',
	(size) => {
		const numbers = fc.array(fc.nat(size - 1), { maxLength: 40 });
		const asked = fc.array(fc.nat(size - 1), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(numbers, asked, (members, all) => {
				const set = new NumberSet(size);
				for (const member of members) set.add(member);
				for (const number of [...all, ...members]) {
					expect(set.has(number)).toBe(members.includes(number));
					expect(set.before(number)).toBe(Math.max(-1, ...members.filter((one) => one < number)));
					const above = members.filter((one) => one > number);
					expect(set.after(number)).toBe(above.length > 0 ? Math.min(...above) : -1);
				}
			})
		);
	}
);
