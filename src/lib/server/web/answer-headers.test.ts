import { expect, test } from 'vitest';
import { answerHeaders } from './answer-headers.ts';

test.for<[environment: Parameters<typeof answerHeaders>[0], tlsOnly: string | undefined]>([
	[{}, undefined],
	[{ ORIGIN: 'http://localhost:3000', HSTS_SUBDOMAINS: '1' }, undefined],
	[{ ORIGIN: 'https://news.example' }, 'max-age=31536000'],
	[{ ORIGIN: 'https://news.example', HSTS_SUBDOMAINS: '0' }, 'max-age=31536000'],
	[{ ORIGIN: 'https://news.example', HSTS_SUBDOMAINS: '1' }, 'max-age=31536000; includeSubDomains']
])('in %j browsers are told of TLS: %s', ([environment, tlsOnly]) => {
	const headers = answerHeaders(environment);
	expect(headers['Strict-Transport-Security']).toBe(tlsOnly);
	expect(headers).toMatchObject({
		'Referrer-Policy': 'same-origin',
		'X-Content-Type-Options': 'nosniff'
	});
});
