import { spawn } from 'node:child_process';

/** @type {import('node:child_process').ChildProcess | undefined} */
let child;
let interrupted = false;

/** @param {NodeJS.Signals} signal */
function stop(signal) {
	interrupted = true;
	if (child) child.kill(signal);
	else process.exit(130);
}
process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);

// When npm is ended it ends the shell it started, and nobody tells what that shell runs
const { ppid, env } = process;
if (env.npm_lifecycle_event) {
	setInterval(() => process.ppid === ppid || stop('SIGTERM'), 500).unref();
}

/**
 * Runs a command to its end, in the foreground. A signal is handed on to it, and is then the end of this process too.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, seconds?: number }} [options] what is added to the environment, and the longest it may take
 * @returns {Promise<number>} its exit code; 1 when it could not start or took too long
 */
export async function run(command, args, options) {
	return (await execute(command, args, 'inherit', options)).code;
}

/**
 * As run(), but keeps what the command prints.
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
		const running = spawn(command, args, {
			stdio: ['inherit', output, output],
			env: { ...process.env, ...env },
			timeout: seconds * 1000,
			// npm and the programs it installs are .cmd files there
			shell: process.platform === 'win32'
		});
		child = running;
		running.stdout?.on('data', (data) => (printed += data));
		running.stderr?.on('data', (data) => (printed += data));
		running.on('error', (error) => (printed += error.message));
		running.on('close', (code) => {
			child = undefined;
			if (interrupted) process.exit(code ?? 130);
			done({ code: code === null || code < 0 ? 1 : code, output: printed });
		});
	});
}
