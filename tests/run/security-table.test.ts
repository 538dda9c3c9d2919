import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

/* What tests/security/README.md says of tests, looked up in them. */

const table = readFileSync('tests/security/README.md', 'utf8');
const rows = [...table.matchAll(/^\| (\d+[^|]*) \| ([^|]*) \| ([^|]*) \|$/gm)].map(
	([, item = '', state = '', by = '']) => ({ item: item.trim(), state: state.trim(), by })
);
const files = globSync('{src,tests}/**/*.test.ts').filter((path) => !path.includes('node_modules'));
const sources = files
	.filter((path) => basename(path) !== 'security-table.test.ts')
	.map((path) => readFileSync(path, 'utf8').replaceAll("\\'", "'"))
	.join('\n');

/** The numbers of an item, such as 1 to 17 of a chapter. */
const chapters = new Set(rows.map(({ item }) => Number(item.split('.')[0])));

test('it goes through all chapters', () => {
	expect([...chapters].toSorted((a, b) => a - b)).toEqual(
		Array.from({ length: 17 }, (_, i) => i + 1)
	);
});

test('each item holds, does not apply or is open, with a reason', () => {
	for (const { item, state, by } of rows) {
		expect(['holds', 'open', '–'], item).toContain(state);
		expect(by.trim().length, item).toBeGreaterThan(3);
	}
});

test('what it sums up as open is what is open in it', () => {
	const numbers = (text: string) => text.match(/\d+\.\d+\.\d+/g) ?? [];
	const summary = /^\*\*Neither level.*$/m.exec(table)?.[0] ?? '';
	const open = rows
		.filter(({ item, state }) => state === 'open' && !item.includes('(level 3)'))
		.flatMap(({ item }) => numbers(item));
	expect(numbers(summary).toSorted()).toEqual(open.toSorted());
	expect(open.length).toBeGreaterThan(0);
});

test('each test that it names exists', () => {
	const missing: string[] = [];
	for (const { item, by } of rows) {
		for (const [, path = ''] of by.matchAll(/`([^`]+\.test\.ts)`/g)) {
			const inAccounts = `src/lib/server/accounts/${path}`;
			if (!files.includes(path) && !files.includes(inAccounts)) missing.push(`${item}: ${path}`);
		}
		for (const [, title = ''] of by.matchAll(/"([^"]+)"/g))
			if (!sources.includes(title)) missing.push(`${item}: ${title}`);
	}
	expect(missing).toEqual([]);
});
