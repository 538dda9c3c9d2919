import { afterEach, expect, test, vi } from 'vitest';

const SITE = 'https://news.example';

afterEach(() => {
	vi.restoreAllMocks();
	vi.resetModules();
});

/** What the operator is told when these ask one after the other. */
async function told(...asking: { origin?: string | null; host?: string; site?: string }[]) {
	vi.resetModules();
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const { tellOfOrigin } = await import('./site-address.ts');
	for (const each of asking) tellOfOrigin({ origin: null, host: null, ...each }, SITE);
	return said.mock.calls.map(([line]) => String(line));
}

test.for<[string, { origin?: string | null; host?: string; site?: string }]>([
	['by its host', { origin: 'http://localhost:3000', host: 'localhost:3000' }],
	['by what its browser says', { origin: 'http://localhost:3000', site: 'same-origin' }]
])('a page of the site itself is known %s, and told of once', async ([, asked]) => {
	const lines = await told(asked, asked);
	expect(lines).toHaveLength(1);
	expect(lines[0]).toContain(SITE);
	expect(lines[0]).toContain('ORIGIN=http://localhost:3000.');
});

test.for<[string, { origin?: string | null; host?: string; site?: string }]>([
	['another site', { origin: 'https://evil.example', host: 'localhost:3000' }],
	['one that says where it is', { origin: 'https://evil.example', site: 'cross-site' }],
	['another port', { origin: 'http://localhost:3001', host: 'localhost:3000', site: 'same-site' }],
	['a page without an origin', { origin: 'null', host: 'localhost:3000', site: 'same-origin' }],
	['a program', { host: 'localhost:3000' }]
])('nothing is told of %s', async ([, asked]) => {
	expect(await told(asked)).toEqual([]);
});

test('what is told is one line, whatever is sent', async () => {
	const origin = 'http://localhost:3000/\n{"level":"error"}';
	const [line] = await told({ origin, host: 'localhost:3000' });
	expect(line).not.toContain('\n');
	expect(line).not.toContain('level');
});
