import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
let interrupted = false;

/** @param {NodeJS.Signals} signal */
function stop(signal) {
	interrupted = true;
	for (const child of children) child.kill(signal);
	if (children.size === 0) process.exit(130);
}
process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);

// When npm is killed it kills only the shell it started, so we have to notice that our parent is gone
const { ppid, env } = process;
if (env.npm_lifecycle_event) {
	setInterval(() => process.ppid === ppid || stop('SIGTERM'), 500).unref();
}

/**
 * Runs a command to its end, in the foreground. A signal is passed on to it and then ends this process too.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, seconds?: number }} [options] additions to the environment, and a time limit
 * @returns {Promise<number>} its exit code; 1 if it could not start or exceeded the limit
 */
export async function run(command, args, options) {
	return (await execute(command, args, 'inherit', options)).code;
}

/**
 * Like run(), but returns what the command prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, seconds?: number }} [options]
 */
export function capture(command, args, options) {
	return execute(command, args, 'pipe', options);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {'inherit' | 'pipe'} output
 * @param {{ env?: Record<string, string | undefined>, seconds?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
function execute(command, args, output, { env, seconds = 0 } = {}) {
	return new Promise((done) => {
		let printed = '';
		const child = spawn(command, args, {
			stdio: ['inherit', output, output],
			env: { ...process.env, ...env },
			timeout: seconds * 1000,
			// npm and the programs it installs are .cmd files there
			shell: process.platform === 'win32'
		});
		children.add(child);
		child.stdout?.on('data', (data) => (printed += data));
		child.stderr?.on('data', (data) => (printed += data));
		child.on('error', (error) => (printed += error.message));
		child.on('close', (code) => {
			children.delete(child);
			if (interrupted && children.size > 0) return;
			if (interrupted) process.exit(code ?? 130);
			done({ code: code === null || code < 0 ? 1 : code, output: printed });
		});
	});
}
