import { expect, test } from 'vitest';
import { needsTls } from './inner-connections.ts';

test.for<[host: string, plaintext: string | undefined, needed: boolean]>([
	['/run/postgresql', undefined, false],
	['localhost', undefined, false],
	['127.0.0.1', undefined, false],
	['127.8.0.1', undefined, false],
	['::1', undefined, false],
	['db.example', undefined, true],
	['10.0.0.5', undefined, true],
	['127.0.0.1.example', undefined, true],
	['localhost.example', undefined, true],
	['', undefined, true],
	['', '', true],
	['db.example', 'db.example', false],
	['db.example', '10.0.0.5, db.example', false],
	['10.0.0.5', '10.0.0.5, db.example', false],
	['b.example', 'db.example', true],
	['db.example', 'example', true]
])('to %j, with PLAINTEXT_HOSTS=%j, TLS is needed: %j', ([host, plaintext, needed]) => {
	expect(needsTls(host, { PLAINTEXT_HOSTS: plaintext })).toBe(needed);
});
