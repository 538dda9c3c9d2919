import { error, isHttpError, redirect } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { answerFaults as answerFaultsBy, describeFault } from './fault-answer.ts';

const answerFaults = (
	locals: Parameters<typeof answerFaultsBy>[0],
	answer: () => Promise<Response>
) => answerFaultsBy(locals, answer, () => undefined);

const failing = (fields: object, cause?: unknown) =>
	Object.assign(new Error('x', { cause }), fields);

const AWAY = failing({ code: 'ECONNREFUSED' });
const FULL = failing({ errcode: 13 });

describe.for([
	['a database that is not there', AWAY, 503, 'gleich wieder'],
	['one that shuts down', failing({ code: '57P01' }), 503, 'gleich wieder'],
	['one that has a new leader', failing({ code: '25006' }), 503, 'gleich wieder'],
	['one whose failure a library wrapped', failing({}, AWAY), 503, 'gleich wieder'],
	['a file without space', FULL, 507, 'kein Platz'],
	['a database without space', failing({ code: '53100' }), 507, 'kein Platz']
] as const)('%s', ([, reason, status, words]) => {
	const locals = () => ({ language: 'de' as const });

	test('is said in place of an answer', async () => {
		const answer = await answerFaults(locals(), () => Promise.reject(reason));
		expect(answer.status).toBe(status);
		expect(await answer.text()).toContain(words);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.headers.has('retry-after')).toBe(status === 503);
	});

	test('is said on a page, where one is asked for', async () => {
		const answer = await answerFaultsBy(
			locals(),
			() => Promise.reject(reason),
			({ sentence, ...init }) => new Response(`page: ${sentence}`, init)
		);
		expect(answer.status).toBe(status);
		expect(await answer.text()).toMatch(/^page: ./);
		expect(answer.headers.has('retry-after')).toBe(status === 503);
	});

	test('is said on the page that fails by it', async () => {
		const known = locals();
		const answer = await answerFaults(known, async () => {
			const { issues } = describeFault(reason, known) ?? {};
			return new Response(issues?.join(), {
				status: 500,
				headers: { 'content-type': 'text/html' }
			});
		});
		expect(answer.status).toBe(status);
		expect(await answer.text()).toContain(words);
		expect(answer.headers.get('content-type')).toBe('text/html');
	});
});

test('what is no fault of the store stays what it is', async () => {
	const locals = { language: 'en' as const };
	const answer = (thrown: unknown) => answerFaults(locals, () => Promise.reject(thrown));
	await expect(answer(new Error('x'))).rejects.toThrow('x');
	await expect(answer(failing({ code: '23505' }))).rejects.toThrow('x');
	const refused = await Promise.try(() => error(403)).catch((thrown: unknown) => thrown);
	await expect(answer(refused)).rejects.toSatisfy((thrown) => isHttpError(thrown, 403));
	const led = await Promise.try(() => redirect(303, '/')).catch((thrown: unknown) => thrown);
	await expect(answer(led)).rejects.toBe(led);
	expect(describeFault(new Error('x'), locals)).toBeUndefined();
	const fine = new Response('fine');
	expect(await answerFaults(locals, async () => fine)).toBe(fine);
});
