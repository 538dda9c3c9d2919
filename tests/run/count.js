/**
 * @typedef {{ name: string, seconds: number }} Timing
 * @typedef {{ passed: number, failed: number, failures: string[], skipped: string[], timings: Timing[] }} Count failures: what failed, unit tests with their message
 */

const MAX_SLOWEST = 10;
/** A property's message may hold a long counterexample. */
const MAX_FAILURE_CHARACTERS = 2000;

/**
 * Counts a check that passes or fails as a whole.
 * @param {number} code the exit code
 * @returns {Count}
 */
export function countOne(code) {
	const failed = code === 0 ? 0 : 1;
	return { passed: 1 - failed, failed, failures: [], skipped: [], timings: [] };
}

/**
 * @typedef {{ status: string, fullName: string, duration?: number | null, failureMessages?: string[] }} UnitTest the duration in ms
 * @param {number} code the exit code
 * @param {{ testResults: { status: string, name: string, assertionResults: UnitTest[] }[] } | undefined} report what `--reporter=json` wrote
 * @returns {Count}
 */
export function countVitest(code, report) {
	const files = report?.testResults ?? [];
	const tests = files.flatMap((file) => file.assertionResults);
	// a file that cannot be loaded fails without a failing test
	const unloaded = files.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	return unlessBroken(code, {
		passed: tests.filter(({ status }) => status === 'passed').length,
		failed: tests.filter(({ status }) => status === 'failed').length + unloaded.length,
		failures: [
			...unloaded.map(({ name }) => name),
			...tests
				.filter(({ status }) => status === 'failed')
				.map(({ fullName, failureMessages = [] }) =>
					[fullName, ...failureMessages].join('\n').slice(0, MAX_FAILURE_CHARACTERS)
				)
		],
		skipped: tests
			.filter(({ status }) => status !== 'passed' && status !== 'failed')
			.map(({ fullName }) => fullName),
		timings: tests.map(({ fullName, duration }) => timing(fullName, [duration ?? 0]))
	});
}

/**
 * @typedef {{ status: string, projectName?: string, results?: { duration: number }[] }} Run the durations in ms
 * @typedef {{ title: string, file: string, specs?: { title: string, tests: Run[] }[], suites?: Suite[] }} Suite
 * @param {number} code the exit code
 * @param {{ suites: Suite[] } | undefined} report what the JSON reporter wrote
 * @returns {Count}
 */
export function countPlaywright(code, report) {
	/** @type {(suite: Suite) => (Run & { title: string })[]} */
	const within = ({ specs = [], suites = [] }) => [
		...specs.flatMap(({ title, tests }) => tests.map((test) => ({ ...test, title }))),
		...suites.flatMap(within)
	];
	const tests = report?.suites.flatMap(within) ?? [];
	// a flaky test is not one to rely on
	const failures = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
	return unlessBroken(code, {
		passed: tests.filter(({ status }) => status === 'expected').length,
		failed: failures.length,
		failures: failures.map(({ title }) => title),
		skipped: tests.filter(({ status }) => status === 'skipped').map(({ title }) => title),
		timings: tests.map(({ title, projectName, results = [] }) =>
			timing(
				projectName ? `${title} (${projectName})` : title,
				results.map(({ duration }) => duration)
			)
		)
	});
}

/**
 * @param {string} name
 * @param {number[]} durations in ms
 * @returns {Timing}
 */
function timing(name, durations) {
	return { name, seconds: durations.reduce((sum, duration) => sum + duration, 0) / 1000 };
}

/**
 * Adds a failure if the runner crashed or found nothing to run.
 * @param {number} code
 * @param {Count} count
 * @returns {Count}
 */
function unlessBroken(code, count) {
	const broken = count.failed === 0 && (code !== 0 || count.passed === 0);
	return broken ? { ...count, failed: 1 } : count;
}

/**
 * @param {[name: string, count: Count][]} counts
 * @returns {{ failed: number, text: string }} the text lists the slowest tests and ends with the line `N passed, N failed`
 */
export function summary(counts) {
	const passed = counts.reduce((sum, [, count]) => sum + count.passed, 0);
	const failed = counts.reduce((sum, [, count]) => sum + count.failed, 0);
	const skipped = counts.flatMap(([, count]) => count.skipped);
	const slowest = counts
		.flatMap(([, { timings }]) => timings)
		.toSorted((a, b) => b.seconds - a.seconds)
		.slice(0, MAX_SLOWEST);
	const lines = [
		...(slowest.length > 0 ? ['The slowest tests:'] : []),
		...slowest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`),
		...skipped.map((title) => `skipped: ${title}`),
		...counts
			.filter(([, { failed }]) => failed)
			.map(([name, { failures }]) => `failed: ${[name, ...failures].join('\n')}`),
		`${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`
	];
	return { failed, text: lines.join('\n') };
}
