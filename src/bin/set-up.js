import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capture, run } from './run.js';

// This runs before anything is installed, so it uses only what Node 20 brings

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { platform, arch, env } = process;
const PROGRAMS = resolve('node_modules/.bin');
const INSTALLED = 'node_modules/.installed';
const BUILT = join(env.FUNDSTELLE_BUILD || 'build', '.built');
const BUILT_FROM = [
	...['src', 'static', 'package.json', 'package-lock.json'],
	...['svelte.config.js', 'tsconfig.json', 'vite.config.ts'],
	...(env.FUNDSTELLE_CONTENT ? [env.FUNDSTELLE_CONTENT] : [])
];
const NOT_BUILT = /\.test\.ts$|^src[\\/]bin$/;

/**
 * Brings node_modules up to date with the lock file, and puts its programs and the right Node on the path.
 * @returns {Promise<boolean>} false if it failed, after printing why
 */
export async function install() {
	const wanted = `${platform} ${arch} ${hash(['package-lock.json'])}`;
	// npm must not run on the Node among the packages, which is about to be replaced
	const path = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== PROGRAMS);
	env.PATH = path.join(delimiter);

	if (read(INSTALLED) !== wanted) {
		const why = existsSync(INSTALLED) ? 'The list of packages has changed' : 'First start';
		console.log(`${why}: installing the packages, which takes about half a minute …`);
		const args = ['ci', '--loglevel=error', '--prefer-offline', '--fetch-retries=1'];
		const { code, output } = await capture('npm', args);
		if (code !== 0) {
			console.error(
				'The packages could not be installed. Check the connection to the internet and try again. What npm says:\n\n' +
					output.trim()
			);
			return false;
		}
		writeFileSync(INSTALLED, wanted);
	}

	const node = findNode();
	if (node) env.PATH = [dirname(node), PROGRAMS, ...path].join(delimiter);
	else
		console.error(
			`Node ${process.versions.node} is too old for the build, and no newer one comes with the packages for ${platform} ${arch}. ` +
				'Install Node 24 from https://nodejs.org and try again.'
		);
	return node !== undefined;
}

/** The path of the Node that comes with the packages, or of this one: the first that can strip types. */
function findNode() {
	const system = platform === 'win32' ? 'win' : platform;
	const program = platform === 'win32' ? 'node.exe' : 'node';
	const brought = resolve('node_modules', `node-${system}-${arch}`, 'bin', program);
	return [brought, process.execPath].find((node) => {
		const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
		const [major = 0, minor = 0] = (stdout ?? '').replace('v', '').split('.').map(Number);
		return major > 22 || (major === 22 && minor >= 18);
	});
}

/**
 * Builds the site that FUNDSTELLE_CONTENT and FUNDSTELLE_BUILD name, unless its sources are unchanged.
 * @returns {Promise<boolean>} false if it failed, after printing why
 */
export async function build() {
	const wanted = hash(BUILT_FROM);
	if (read(BUILT) === wanted) return true;
	console.log('Building the site …');
	if ((await run('node', ['src/bin/build.js'])) !== 0) return false;
	writeFileSync(BUILT, wanted);
	return true;
}

/** @param {string[]} paths files, and folders with everything in them */
function hash(paths) {
	const sum = createHash('sha256');
	for (const path of paths.flatMap(files)) sum.update(`${path}\0`).update(readFileSync(path));
	return sum.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function files(path) {
	if (NOT_BUILT.test(path) || !existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => files(join(path, name)));
}

/** @param {string} path */
function read(path) {
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
