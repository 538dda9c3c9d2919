import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Installs a package into the system's folder of temporary files, once: for packages that few people need and
 * that everyone would have to install if they were dependencies of the project.
 * @param {string} name
 * @param {string} version exactly this one
 * @returns {Promise<string>} the package's folder
 */
export async function borrow(name, version) {
	const folder = join(tmpdir(), `fundstelle-${name}-${version}`);
	const installed = join(folder, 'node_modules', name);
	if (!existsSync(installed)) {
		console.log(`Installing ${name} ${version} into ${folder} …`);
		await mkdir(folder, { recursive: true });
		const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
		const shell = process.platform === 'win32';
		await promisify(execFile)('npm', ['install', ...flags, `${name}@${version}`], {
			cwd: folder,
			shell
		});
	}
	return installed;
}
