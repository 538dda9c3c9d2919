import { refuse } from '#lib/server/web/refuse.ts';
import { scan } from './clamd.ts';

/** Why a file was not kept. */
export class NotKept extends Error {
	readonly reason: 'infected' | 'unscanned';
	/** What the scanner calls it. */
	readonly found: string | undefined;

	constructor(reason: NotKept['reason'], found?: string) {
		super(found ? `A file is harmful (${found}), and was not kept.` : 'Files cannot be scanned.');
		this.reason = reason;
		this.found = found;
	}
}

/** Whatever keeps a file asks this first. @throws {NotKept} where a scanner is set, and did not find it harmless */
export async function expectHarmless(data: Uint8Array): Promise<void> {
	const { CLAMD_ADDRESS } = process.env;
	if (!CLAMD_ADDRESS) return;
	const scanned = await scan(data, CLAMD_ADDRESS);
	if (scanned === 'unscanned') throw new NotKept('unscanned');
	if (scanned !== 'clean') throw new NotKept('infected', scanned.found);
}

/** Refuses a request because of that; whatever else was thrown is thrown on. */
export function refuseNotKept(
	locals: Pick<App.Locals, 'language' | 'refused'>,
	error: unknown
): never {
	if (error instanceof NotKept) refuse(locals, error.reason, error.found);
	throw error;
}
