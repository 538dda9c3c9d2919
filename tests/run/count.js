/** @typedef {{ passed: number, failed: number, skipped: string[] }} Count */

/**
 * A check that passes or fails as a whole.
 * @param {number} code the exit code
 * @returns {Count}
 */
export function countOne(code) {
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
}

/**
 * @typedef {{ status: string, fullName: string }} UnitTest
 * @param {number} code the exit code
 * @param {{ testResults: { status: string, name: string, assertionResults: UnitTest[] }[] } | undefined} report what `--reporter=json` wrote
 * @returns {Count}
 */
export function countVitest(code, report) {
	const files = report?.testResults ?? [];
	const tests = files.flatMap((file) => file.assertionResults);
	// a file that cannot be loaded has failed without a test that has
	const unloaded = files.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	return unlessBroken(code, {
		passed: tests.filter(({ status }) => status === 'passed').length,
		failed: tests.filter(({ status }) => status === 'failed').length + unloaded.length,
		skipped: tests
			.filter(({ status }) => status !== 'passed' && status !== 'failed')
			.map(({ fullName }) => fullName)
	});
}

/**
 * @typedef {{ title: string, file: string, specs?: { title: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite
 * @param {number} code the exit code
 * @param {{ suites: Suite[] } | undefined} report what the JSON reporter wrote
 * @returns {Count}
 */
export function countPlaywright(code, report) {
	/** @type {(suite: Suite) => { status: string, title: string }[]} */
	const within = ({ specs = [], suites = [] }) => [
		...specs.flatMap(({ title, tests }) => tests.map(({ status }) => ({ status, title }))),
		...suites.flatMap(within)
	];
	const tests = report?.suites.flatMap(within) ?? [];
	return unlessBroken(code, {
		passed: tests.filter(({ status }) => status === 'expected').length,
		// a test that passes only at times is not one to rely on
		failed: tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length,
		skipped: tests.filter(({ status }) => status === 'skipped').map(({ title }) => title)
	});
}

/**
 * A runner that crashed, or found nothing to run, has failed too.
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
 * @returns {{ failed: number, text: string }} the text ends with the line `N passed, N failed`
 */
export function summary(counts) {
	const passed = counts.reduce((sum, [, count]) => sum + count.passed, 0);
	const failed = counts.reduce((sum, [, count]) => sum + count.failed, 0);
	const skipped = counts.flatMap(([, count]) => count.skipped);
	const lines = [
		...skipped.map((title) => `skipped: ${title}`),
		...counts.filter(([, count]) => count.failed).map(([name]) => `failed: ${name}`),
		`${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`
	];
	return { failed, text: lines.join('\n') };
}
