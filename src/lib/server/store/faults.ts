import { isPassing } from './retry.ts';

/** `away`: the database cannot be reached for now. `full`: its disk has no space left. */
export type Fault = 'away' | 'full';

const SQLITE_FULL = 13;
const DISK_FULL = '53100';

/** The store's fault, if that is why something failed. */
export function faultOf(error: unknown): Fault | undefined {
	// libraries in between put their own error around it
	for (let inner = error, depth = 0; inner instanceof Error && depth < 5; depth++) {
		const { code, errcode } = inner as { code?: unknown; errcode?: unknown };
		if (errcode === SQLITE_FULL || code === DISK_FULL || code === 'ENOSPC') return 'full';
		if (isPassing(inner)) return 'away';
		inner = inner.cause;
	}
	return undefined;
}
