import { setTimeout as wait } from 'node:timers/promises';

/** Nobody knows whether the transaction was written. */
export class UnknownOutcome extends Error {
	override name = 'UnknownOutcome';
}

/** PostgreSQL's classes and codes for what may succeed later: connections, shutdown, read-only, conflicts, too many. */
const PASSING_STATES = /^(08...|57P..|25006|40001|40P01|53300)$/;
const PASSING_CONNECTIONS = /^(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
/** Messages of pg's errors that come without a code. */
const PASSING_SENTENCES =
	/^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error|Postgres connection has been discarded)/;

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 2000;

/** Whether the same transaction may succeed a little later. */
export function isPassing(error: unknown): boolean {
	if (error instanceof UnknownOutcome) return true;
	if (!(error instanceof Error)) return false;
	const { code, syscall } = error as { code?: unknown; syscall?: unknown };
	// whatever the reason is: a socket's file, for one, is gone while its server starts
	if (syscall === 'connect') return true;
	if (typeof code === 'string' && (PASSING_STATES.test(code) || PASSING_CONNECTIONS.test(code)))
		return true;
	return PASSING_SENTENCES.test(error.message);
}

/**
 * Runs `work` until it succeeds, fails for good, or has failed for longer than `patience` (ms); then the last error
 * is thrown. Pauses grow, each with a random part, so that many writers do not come back at once.
 */
export async function retrying<T>(work: () => Promise<T>, patience: number): Promise<T> {
	const end = performance.now() + patience;
	for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
		try {
			return await work();
		} catch (error) {
			const next = pause * (0.5 + Math.random() / 2);
			if (!isPassing(error) || performance.now() + next > end) throw error;
			await wait(next);
		}
	}
}
