import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.js';
import { countOne, countPlaywright, countVitest, summary } from './count.js';
import { run } from '../../src/bin/run.js';
import { build } from '../../src/bin/set-up.js';

/** @typedef {import('./count.js').Count} Count */

/**
 * Runs every check there is, whatever became of the one before, and ends with the line that sums them up.
 * @returns {Promise<boolean>} whether all passed
 */
export async function check() {
	const chromium = await findChromium();
	const reports = mkdtempSync(join(tmpdir(), 'fundstelle-'));
	const [unit, journeys] = [join(reports, 'unit.json'), join(reports, 'journeys.json')];

	/** @type {[name: string, count: () => Promise<Count>][]} */
	const checks = [
		['format', async () => countOne(await run('prettier', ['--check', '.']))],
		['lint', async () => countOne(await run('eslint', ['.']))],
		['unused code', async () => countOne(await run('knip', []))],
		[
			'types',
			async () =>
				countOne(await run('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']))
		],
		['unit tests', async () => countVitest(await runUnitTests(unit), read(unit))],
		['build', async () => countOne((await build()) ? 0 : 1)],
		[
			'size of the date module',
			async () => countOne(await run('node', ['tests/run/measure-edtf.js']))
		],
		['journeys', async () => countPlaywright(await runJourneys(journeys, chromium), read(journeys))]
	];

	// the types of the routes, which more than one check reads
	await run('svelte-kit', ['sync']);

	/** @type {[string, Count][]} */
	const counts = [];
	for (const [name, count] of checks) {
		console.log(`\n── ${name} ──`);
		counts.push([name, await count()]);
	}
	rmSync(reports, { recursive: true });
	const { failed, text } = summary(counts);
	console.log(`\n${text}`);
	return failed === 0;
}

/** @param {string} report */
function runUnitTests(report) {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return run('vitest', ['run', ...reporters]);
}

/**
 * @param {string} report
 * @param {string | undefined} chromium as findChromium() says
 */
async function runJourneys(report, chromium) {
	if (chromium === undefined) return 1;
	return run(
		'playwright',
		['test', '--config=tests/playwright.config.ts', '--reporter=list,json'],
		{
			env: {
				FUNDSTELLE_CHROMIUM: chromium,
				FUNDSTELLE_FIREFOX: await findFirefox(),
				FUNDSTELLE_PORT: await freePort(),
				FUNDSTELLE_STORIES_PORT: await freePort(),
				PLAYWRIGHT_JSON_OUTPUT_FILE: report
			}
		}
	);
}

/** @returns {Promise<string>} */
function freePort() {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => done(String(port)));
		});
	});
}

/** @param {string} report */
function read(report) {
	return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
}
