import { describe, expect, it } from 'vitest';
import { hasSureTitle, likelihood } from './likelihood.ts';

describe('likelihood', () => {
	it.each([
		[1, 'high'],
		[0.8, 'high'],
		[0.79, 'good'],
		[0.45, 'fair'],
		[0.2, 'low']
	])('%d is %s', (score, name) => {
		expect(likelihood(score)).toBe(name);
	});
});

describe('a sure title', () => {
	it.each([
		[['date', 'company'], true],
		[['date', 'unsure-title'], false]
	])('%j: %s', (reasons, isSure) => {
		expect(hasSureTitle({ reasons: reasons.map((reason) => ({ reason })) })).toBe(isSure);
	});
});
