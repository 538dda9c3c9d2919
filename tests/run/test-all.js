import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.js';
import { countOne, countPlaywright, countVitest, summary } from './count.js';
import { capture, run } from '../../src/bin/run.js';

/**
 * @typedef {import('./count.js').Count} Count
 * @typedef {{ name: string, command: string, args: string[], count?: (code: number) => Count }} Check
 */

/**
 * Runs every check, whether or not others fail, and ends with the line that sums them up.
 * @returns {Promise<boolean>} whether all passed
 */
export async function testAll() {
	const reports = mkdtempSync(join(tmpdir(), 'fundstelle-'));
	const [unit, journeys] = [join(reports, 'unit.json'), join(reports, 'journeys.json')];

	/** @type {Check[]} */
	const builds = [
		{ name: 'build', command: 'node', args: ['tests/run/build.js'] },
		{ name: 'build of the test stories', command: 'node', args: ['tests/run/build.js', 'stories'] }
	];
	/** @type {Check[]} */
	const besideBuilds = [
		{ name: 'format', command: 'prettier', args: ['--check', '.'] },
		{ name: 'lint', command: 'eslint', args: ['.'] }
	];
	/** Types are read once Kit does not delete and write those of the routes any more. @type {Check[]} */
	const besideJourneys = [
		{
			name: 'types',
			command: 'svelte-check',
			args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings']
		},
		{
			name: 'types of the service worker',
			command: 'tsc',
			args: ['-p', 'src/service-worker.tsconfig.json']
		},
		{ name: 'unused code', command: 'knip', args: [] },
		{ name: 'size of the date module', command: 'node', args: ['tests/run/measure-edtf.js'] },
		{
			name: 'unit tests',
			command: 'vitest',
			args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
			count: (code) => countVitest(code, read(unit))
		}
	];

	// first the types of the routes, which several checks read
	await run('svelte-kit', ['sync']);
	const browsers = findBrowsers();
	const built = runLane(builds);
	// two lanes, so that no core waits: the first builds and runs the journeys
	const inLanes = await Promise.all([
		built,
		Promise.all([browsers, built]).then(([found]) => runJourneys(journeys, found)),
		Promise.all([runLane(besideBuilds), built]).then(async ([counts]) => [
			...counts,
			...(await runLane(besideJourneys))
		])
	]);
	const counts = inLanes.flat();
	rmSync(reports, { recursive: true });
	const { failed, text } = summary(counts);
	console.log(`\n${text}`);
	return failed === 0;
}

/**
 * Prints the output of a check when it has ended, so that the lanes do not mix.
 * @param {Check[]} checks
 */
async function runLane(checks) {
	/** @type {[string, Count][]} */
	const counts = [];
	for (const { name, command, args, count = countOne } of checks) {
		const { code, output } = await capture(command, args, {
			env: process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
		});
		console.log(`\n── ${name} ──\n${output.trim() || (code === 0 ? 'No problems.' : 'Failed.')}`);
		counts.push([name, count(code)]);
	}
	return counts;
}

async function findBrowsers() {
	return { chromium: await findChromium(), firefox: await findFirefox() };
}

/**
 * @param {string} report
 * @param {Awaited<ReturnType<typeof findBrowsers>>} browsers
 * @returns {Promise<[string, Count][]>}
 */
async function runJourneys(report, { chromium, firefox }) {
	console.log('\n── journeys ──');
	const args = ['test', '--config=tests/playwright.config.ts', '--reporter=list,json'];
	const env = {
		FUNDSTELLE_CHROMIUM: chromium,
		FUNDSTELLE_FIREFOX: firefox,
		FUNDSTELLE_PORT: await freePort(),
		FUNDSTELLE_STORIES_PORT: await freePort(),
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
		// on a terminal it would go back to its own lines, and the other lane prints between them
		PLAYWRIGHT_FORCE_TTY: '0',
		...(process.stdout.isTTY && { FORCE_COLOR: '1' })
	};
	const code = chromium === undefined ? 1 : await run('playwright', args, { env });
	return [['journeys', countPlaywright(code, read(report))]];
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
