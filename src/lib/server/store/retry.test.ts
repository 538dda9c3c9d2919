import { describe, expect, test } from 'vitest';
import { isPassing, retrying, UnknownOutcome } from './retry.ts';

const failure = (code: string | undefined, message = '') =>
	Object.assign(new Error(message), code && { code });

describe('what may succeed later', () => {
	test.for<[name: string, error: unknown, passing: boolean]>([
		['the connection failed', failure('08006'), true],
		['the server shuts down', failure('57P01'), true],
		['this one is a replica now', failure('25006'), true],
		['two transactions were in conflict', failure('40001'), true],
		['they waited for each other', failure('40P01'), true],
		['nobody listens', failure('ECONNREFUSED'), true],
		['no socket yet', Object.assign(failure('ENOENT'), { syscall: 'connect' }), true],
		['a file is missing', failure('ENOENT'), false],
		['cut off', failure('ECONNRESET'), true],
		['no answer', failure(undefined, 'Query read timeout'), true],
		['the replicas did not confirm', new UnknownOutcome('x'), true],
		['the row is there already', failure('23505'), false],
		['the disk is full', failure('53100'), false],
		['a wrong statement', failure('42601'), false],
		['a wrong password', failure('28P01'), false],
		['a mistake of ours', new TypeError('x is undefined'), false],
		['no error at all', 'ECONNRESET', false]
	])('%s', ([, error, passing]) => expect(isPassing(error)).toBe(passing));
});

test('what passes is tried again', async () => {
	let runs = 0;
	const work = async () => {
		if (++runs < 3) throw failure('40001');
		return 'done';
	};
	expect(await retrying(work, 10_000)).toBe('done');
	expect(runs).toBe(3);
});

test.for([
	['at once what does not pass', '23505', 10_000],
	['what lasts longer than anyone waits', '40001', 0]
] as const)('throws %s', async ([, code, patience]) => {
	const work = () => Promise.reject(failure(code));
	await expect(retrying(work, patience)).rejects.toMatchObject({ code });
});
