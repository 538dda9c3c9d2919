import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/dates/language.ts';
import { loadReviewMessages } from './review.ts';
import { loadStudioMessages } from './studio.ts';

const LATIN = LANGUAGES.filter((language) => language !== 'ar');

describe.each(LANGUAGES)('in %s', (language) => {
	test('both verdicts have a letter of their own, with which their word begins', async () => {
		const { check } = await loadReviewMessages(language);
		const { right, wrong } = check.key;
		expect(check.right.startsWith(right), `${right} for ${check.right}`).toBe(true);
		expect(check.wrong.startsWith(wrong), `${wrong} for ${check.wrong}`).toBe(true);
		expect(right).not.toBe(wrong);
	});

	test('each decision about a proposal has a letter of its own, in the language’s script', async () => {
		const { proposals, proofs } = await loadStudioMessages(language);
		const letters = Object.values(proposals.key);
		expect(new Set(letters).size).toBe(letters.length);
		const script = language === 'ar' ? /^\p{Script=Arabic}$/u : /^[A-Z]$/;
		for (const letter of letters) expect(letter).toMatch(script);
		expect(proofs.keys.split(' ')).toContain(proposals.key.accept);
	});
});

test.each(LATIN)('hands keep the letters in %s', async (language) => {
	const { proposals } = await loadStudioMessages(language);
	expect(Object.values(proposals.key).sort().join('')).toBe('AEJNUX');
});

test('the letters in Arabic are in the words that they stand for', async () => {
	const { key, ...words } = (await loadStudioMessages('ar')).proposals;
	for (const name of ['accept', 'skip', 'edit', 'join', 'undo'] as const)
		expect(words[name]).toContain(key[name]);
});
