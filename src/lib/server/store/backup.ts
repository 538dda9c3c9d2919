import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** A backup: from the store's file to a new one. */
export type Copy = { from: string; to: string };

/**
 * Copies a SQLite store as it is at one moment into a file, also while it is written. A thread of its own does it, so
 * that nobody waits for it. Rejects if the file exists already, or cannot be written.
 */
export async function backUpFile(copy: Copy): Promise<void> {
	if (existsSync(copy.to)) throw new Error(`${copy.to} is there already.`);
	// for nobody else to read; SQLite fills a file that is empty
	closeSync(openSync(copy.to, 'wx', 0o600));
	await new Promise<void>((done, failed) => {
		new Worker(new URL('./backup-worker.ts', import.meta.url), { workerData: copy })
			.once('error', (error) => {
				// half a copy is none
				rmSync(copy.to, { force: true });
				failed(error);
			})
			.once('exit', done);
	});
}
