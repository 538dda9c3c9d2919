import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from '../../src/bin/run.js';

const { env } = process;

/** Programs to look for; the first runs the journeys three times as fast as the others. */
const CHROMIUMS = [
	'chromium-headless-shell',
	...['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']
];

/**
 * Finds a Chromium for the journeys on this machine, or installs one.
 * @returns {Promise<string | undefined>} its path, '' for Playwright's own; undefined after printing why there is none
 */
export async function findChromium() {
	const here = await firstToLaunch([env.CHROMIUM, '', ...CHROMIUMS.map(which)]);
	if (here !== undefined) return here;

	console.log('No Chromium that can be driven is here: fetching one for the journeys …');
	await capture('playwright', ['install', '--only-shell', 'chromium'], {
		env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
		seconds: 180
	});
	const debian = async () => [await fromDebian('chromium-headless-shell', 'chromium')];
	const fetched = (await firstToLaunch([''])) ?? (await firstToLaunch(await debian()));
	if (fetched === undefined)
		console.error(
			'There is no browser for the journeys. Install Chromium (on Debian: sudo apt-get install chromium), ' +
				'or name one (CHROMIUM=/path/to/chromium npm test), then try again.'
		);
	return fetched;
}

/**
 * Finds or installs Debian's Firefox, for the journeys tagged `@firefox`.
 * @returns {Promise<string | undefined>} its path; undefined if the journeys have to do without
 */
export async function findFirefox() {
	const canLaunch = (/** @type {string | undefined} */ path) => firstToLaunch([path], 'firefox');
	const firefox =
		(await canLaunch(which('firefox-esr'))) ?? (await canLaunch(await fromDebian('firefox-esr')));
	if (!firefox)
		console.log(
			'There is no firefox-esr here that can be driven: the journeys run in Chromium alone.'
		);
	return firefox;
}

/**
 * The first of these browsers that Playwright can drive.
 * @param {(string | undefined)[]} paths
 * @param {'chromium' | 'firefox'} [kind]
 */
async function firstToLaunch(paths, kind = 'chromium') {
	for (const path of paths) {
		if (path === undefined) continue;
		const { code } = await capture('node', [
			...['tests/run/launch.js', kind],
			...(path ? [path] : [])
		]);
		if (code === 0) return path;
	}
}

/**
 * Installs the first of these Debian packages that is available, if we may without a password.
 * @param {string[]} names each both a package and its program
 */
async function fromDebian(...names) {
	if (process.getuid?.() !== 0 || !which('apt-get')) return;
	await capture('apt-get', ['update']);
	for (const name of names) {
		const args = ['install', '-y', '--no-install-recommends', name];
		const { code } = await capture('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
		if (code === 0) return which(name);
	}
}

/**
 * @param {string} program
 * @returns {string | undefined} its path
 */
function which(program) {
	const folders = (env.PATH ?? '').split(delimiter);
	return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
