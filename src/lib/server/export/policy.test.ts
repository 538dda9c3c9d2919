import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from './policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyIn = (html: string) => /content="([^"]*)"/.exec(html)?.[1]?.split('; ');

test('the page has the hashes of what it has now, and no directive that only a header can give', () => {
	const page =
		'<head><meta charset="utf-8" /><script>a()</script><script type="text/plain">b("&amp;")</script>' +
		'<script src="c.js"></script><script type="application/ld+json">{}</script><style>p{}</style></head>';
	const policy = `default-src 'none'; script-src 'self' 'sha256-old='; style-src 'self' 'sha256-old='; frame-ancestors 'self'`;
	expect(policyIn(withPolicy(page, policy))).toEqual([
		"default-src 'none'",
		`script-src 'self' ${hashOf('a()')} ${hashOf('b("&amp;")')}`,
		`style-src 'self' ${hashOf('p{}')}`
	]);
});
