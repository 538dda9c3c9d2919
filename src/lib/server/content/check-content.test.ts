import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';

let content: string;
beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'fundstelle-check-'));
});
afterEach(() => {
	rmSync(content, { recursive: true });
});

const ARTICLE = 'In spring the firm was sold to a bank from Bern. Nobody knew the price.';
const yaml = (passages: string, more = '') => `title: A sale
language: en
articles:
  - { id: first, title: First, published: null }
companies: []
events:
  - id: sale
    kind: acquisition
    title: Sold # as they say
    date: null
    companies: []
${more}    passages:
${passages}`;

function put(slug: string, story: string): string {
	mkdirSync(join(content, slug));
	writeFileSync(join(content, slug, 'first.md'), ARTICLE);
	writeFileSync(join(content, slug, 'story.yaml'), story);
	return join(content, slug, 'story.yaml');
}

function check(...args: string[]): { status: number; text: string } {
	const said: string[] = [];
	const say = (text: string) => said.push(text);
	const status = checkContent(args, { content, print: say, complain: say });
	return { status, text: stripVTControlCharacters(said.join('\n')) };
}

const WAS = 'In autumn the firm was sold to a bank from Basel.';

describe('how it ends', () => {
	test.for<[string, string, number, RegExp]>([
		[
			'all are there',
			yaml('      - the firm was sold\n'),
			0,
			/sale-1 {2}✓ exact .*story\.yaml:13:9/
		],
		[
			'one has moved',
			yaml('      - exact: Nobody knew\n        position: { start: 3, end: 14 }\n'),
			0,
			/→ moved/
		],
		[
			'one has changed',
			yaml(`      - ${WAS}\n`),
			1,
			/≠ changed .*:13:9\n +- In \[autumn\] the firm .* \[Basel\]\.\n +\+ In \[spring\] the firm .* \[Bern\]\./
		],
		[
			'… which is known, and still so',
			yaml(`      - ${WAS}\n`, `    accepted: { on: 2024-08-01, was: ${WAS} }\n`),
			1,
			/≠ changed, accepted/
		],
		['one is lost', yaml('      - Ducks swim in the lake\n'), 1, /✗ lost/],
		['one is not clear', yaml('      - the\n'), 1, /\? ambiguous/],
		[
			'another rule is broken',
			yaml('      - the firm was sold\n').replace('[]\n    passages', '[bank]\n    passages'),
			2,
			/story\.yaml:11:17: The company “bank”/
		],
		['it cannot be read', 'title: [', 2, /story\.yaml:\d+:\d+: /]
	])('%s', ([, story, status, said]) => {
		put('sale', story);
		const checked = check();
		expect(checked.text).toMatch(said);
		expect(checked.status).toBe(status);
	});

	test('as badly as the worst story; one can be chosen', () => {
		put('bad', yaml('      - Ducks swim in the lake\n'));
		put('good', yaml('      - the firm was sold\n'));
		expect(check().status).toBe(1);
		expect(check('good').status).toBe(0);
		expect(check('good', 'bad').status).toBe(1);
	});

	test.for<[string[], RegExp]>([
		[['--wirte'], /There is no option --wirte\./],
		[['nowhere'], /There is no story nowhere in .*; there are good\./]
	])('%j is refused', ([args, said]) => {
		put('good', yaml('      - the firm was sold\n'));
		const checked = check(...args);
		expect(checked.text).toMatch(said);
		expect(checked.status).toBe(2);
	});
});

test('--write describes what was found, leaves the rest, and has nothing more to do after', () => {
	const file = put('sale', yaml('      - the firm was sold\n      - Ducks swim in the lake\n'));
	expect(check().text).not.toContain('now describes');
	expect(readFileSync(file, 'utf8')).toBe(
		yaml('      - the firm was sold\n      - Ducks swim in the lake\n')
	);

	const { status, text } = check('--write');
	expect(status).toBe(1);
	expect(text).toContain('story.yaml now describes them');
	const written = readFileSync(file, 'utf8');
	expect(written).toMatch(
		/- exact: the firm was sold\n {8}prefix: .*In spring.*\n {8}suffix: .*\n {8}position: \{ start: 10, end: 27 \}\n {8}hash: \w+\n {6}- Ducks swim in the lake\n$/
	);
	expect(written).toContain('title: Sold # as they say');
	expect(check('--write').text).not.toContain('now describes');
	expect(readFileSync(file, 'utf8')).toBe(written);
});

test('the command itself', () => {
	put('sale', yaml('      - Ducks swim in the lake\n'));
	const { status, stdout } = spawnSync(process.execPath, ['src/bin/check-story.ts', 'sale'], {
		encoding: 'utf8',
		env: { ...process.env, FUNDSTELLE_CONTENT: content, NO_COLOR: '1' }
	});
	expect(stdout).toMatch(/sale-1 {2}✗ lost/);
	expect(status).toBe(1);
});
