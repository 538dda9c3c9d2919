import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, summary, type Suite } from './count.js';

type Case<Item> = [
	name: string,
	code: number,
	items: Item[] | undefined,
	passed: number,
	failed: number
];

const unit = (status: string, fullName = status, duration = 0) => ({ status, fullName, duration });
const file = (status: string, ...assertionResults: ReturnType<typeof unit>[]) => ({
	status,
	name: 'a.test.ts',
	assertionResults
});

describe('unit tests', () => {
	test.for<Case<ReturnType<typeof file>>>([
		['all pass', 0, [file('passed', unit('passed'), unit('passed'))], 2, 0],
		['one fails', 1, [file('failed', unit('passed'), unit('failed'))], 1, 1],
		['a file cannot be loaded', 1, [file('failed'), file('passed', unit('passed'))], 1, 1],
		['none is found', 0, [], 0, 1],
		['the runner crashes after the last', 1, [file('passed', unit('passed'))], 1, 1],
		['the runner writes no report', 0, undefined, 0, 1]
	])('%s', ([, code, files, passed, failed]) => {
		const report = files && { testResults: files };
		expect(countVitest(code, report)).toMatchObject({ passed, failed, skipped: [] });
	});

	test('those left out are named', () => {
		const files = [
			file('passed', unit('passed'), unit('skipped', 'later'), unit('todo', 'one day'))
		];
		expect(countVitest(0, { testResults: files }).skipped).toEqual(['later', 'one day']);
	});
});

describe('journeys', () => {
	const suite = (...statuses: string[]) => ({
		title: 'suite',
		file: 'a.test.ts',
		specs: statuses.map((status) => ({ title: status, tests: [{ status }] }))
	});

	test.for<Case<Suite>>([
		['all pass', 0, [suite('expected', 'expected')], 2, 0],
		['one fails, one passes at times', 1, [suite('expected', 'unexpected', 'flaky')], 1, 2],
		['suites within suites', 0, [{ ...suite('expected'), suites: [suite('expected')] }], 2, 0],
		['the server does not start', 1, [], 0, 1],
		['no browser, so no report', 1, undefined, 0, 1]
	])('%s', ([, code, suites, passed, failed]) => {
		const report = suites && { suites };
		expect(countPlaywright(code, report)).toMatchObject({ passed, failed, skipped: [] });
	});
});

describe('what failed is named', () => {
	test('a unit test with its message', () => {
		const failed = { ...unit('failed', 'dates are read'), failureMessages: ['expected 1 to be 2'] };
		expect(countVitest(1, { testResults: [file('failed', failed)] }).failures).toEqual([
			'dates are read\nexpected 1 to be 2'
		]);
	});

	test('a journey', () => {
		const specs = [{ title: 'a click', tests: [{ status: 'unexpected' }] }];
		const report = { suites: [{ title: '', file: 'a.test.ts', specs }] };
		expect(countPlaywright(1, report).failures).toEqual(['a click']);
	});
});

describe('how long each test took', () => {
	test('of unit tests, in s', () => {
		const files = [file('passed', unit('passed', 'quick', 20), unit('passed', 'slow', 1500))];
		expect(countVitest(0, { testResults: files }).timings).toEqual([
			{ name: 'quick', seconds: 0.02 },
			{ name: 'slow', seconds: 1.5 }
		]);
	});

	test('of journeys, in each browser', () => {
		const tests = ['chromium', 'firefox'].map((projectName, i) => ({
			...{ status: 'expected', projectName },
			results: [{ duration: 2000 + i }]
		}));
		const suite = { title: '', file: 'a.test.ts', specs: [{ title: 'a click', tests }] };
		expect(countPlaywright(0, { suites: [suite] }).timings).toEqual([
			{ name: 'a click (chromium)', seconds: 2 },
			{ name: 'a click (firefox)', seconds: 2.001 }
		]);
	});

	test('the ten slowest are listed, the slowest first', () => {
		const timings = Array.from({ length: 12 }, (_, i) => ({ name: `test ${i}`, seconds: i }));
		const count = { passed: 6, failed: 0, failures: [], skipped: [] };
		const { text } = summary([
			['unit tests', { ...count, timings: timings.slice(6) }],
			['journeys', { ...count, timings: timings.slice(0, 6) }]
		]);
		const lines = text.split('\n');
		expect(lines).toHaveLength(12);
		expect(lines[0]).toBe('The slowest tests:');
		expect(lines[1]).toBe('   11.0 s  test 11');
		expect(lines[10]).toBe('    2.0 s  test 2');
		expect(lines[11]).toBe('12 passed, 0 failed');
	});
});

test('the last line sums up', () => {
	const good = { passed: 3, failed: 0, failures: [], skipped: [], timings: [] };
	expect(summary([['lint', good]])).toEqual({ failed: 0, text: '3 passed, 0 failed' });
	const failures = ['a click', 'a key'];
	const bad = { passed: 1, failed: 2, failures, skipped: ['later'], timings: [] };
	expect(
		summary([
			['lint', good],
			['journeys', bad]
		]).text.split('\n')
	).toEqual([
		...['skipped: later', 'failed: journeys', 'a click', 'a key'],
		'4 passed, 2 failed, 1 skipped'
	]);
});
