import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/dates/language.ts';
import { loadReviewMessages } from '#lib/language/review.ts';
import { checkAction } from './check-keys.ts';

const ALONE = {
	...{ altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
	...{ defaultPrevented: false, isComposing: false }
};
const press = (key: string, others: object = {}, rightToLeft = false) =>
	checkAction({ ...ALONE, key, ...others }, { right: 'R', wrong: 'F' }, rightToLeft);

test.each([
	['r', 'right'],
	['R', 'right'],
	['f', 'wrong'],
	['ArrowLeft', 'previous'],
	['ArrowRight', 'next'],
	['w', undefined],
	['ArrowUp', undefined],
	['Enter', undefined],
	['constructor', undefined]
])('%s means %s', (key, action) => {
	expect(press(key)).toBe(action);
});

test('the arrow that points on is that to the left where lines run to the left', () => {
	expect(press('ArrowLeft', {}, true)).toBe('next');
	expect(press('ArrowRight', {}, true)).toBe('previous');
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'defaultPrevented', 'isComposing'])(
	'with %s it is somebody else’s',
	(name) => {
		expect(press('r', { [name]: true })).toBeUndefined();
	}
);

describe.each(LANGUAGES)('in %s', (language) => {
	test('both verdicts have a letter of their own, with which their word begins', async () => {
		const { check } = await loadReviewMessages(language);
		const { right, wrong } = check.key;
		expect(check.right.startsWith(right), `${right} for ${check.right}`).toBe(true);
		expect(check.wrong.startsWith(wrong), `${wrong} for ${check.wrong}`).toBe(true);
		for (const key of [right, wrong]) expect(key).toMatch(/^\p{L}$/u);
		expect(checkAction({ ...ALONE, key: right.toLowerCase() }, check.key)).toBe('right');
		expect(checkAction({ ...ALONE, key: wrong.toLowerCase() }, check.key)).toBe('wrong');
	});
});
