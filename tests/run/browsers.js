import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from '../../src/bin/run.js';

const { env } = process;

/** The first is three times as fast as the others. */
const CHROMIUMS = [
	'chromium-headless-shell',
	...['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']
];

/**
 * A Chromium for the journeys: one that is here, or else one that is fetched.
 * @returns {Promise<string | undefined>} its path, '' for Playwright's own; nothing when the reason has been printed
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
 * Debian's Firefox, for the journeys that also run in it; they can be done without.
 * @returns {Promise<string | undefined>} its path
 */
export async function findFirefox() {
	const firefox = which('firefox-esr') ?? (await fromDebian('firefox-esr'));
	if (!firefox) console.log('There is no firefox-esr here: the journeys run in Chromium alone.');
	return firefox;
}

/** @param {(string | undefined)[]} paths */
async function firstToLaunch(paths) {
	for (const path of paths) {
		if (path === undefined) continue;
		const { code } = await capture('node', [
			'tests/run/launch-chromium.js',
			...(path ? [path] : [])
		]);
		if (code === 0) return path;
	}
}

/**
 * Installs the first of these packages that can be, where that needs no password.
 * @param {string[]} names each a package and its program
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

/** @param {string} program */
function which(program) {
	const folders = (env.PATH ?? '').split(delimiter);
	return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
