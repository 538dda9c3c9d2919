import { isPassing } from '#lib/server/store/retry.ts';
import { StoreRefused } from '#lib/server/store/store.ts';
import { openedStore } from '#lib/server/store/the-store.ts';
import { makeFirstTicket } from './invitations.ts';

/** Prints the link that lets the owner in, as long as nobody has an account; or why the newsroom is closed. */
export async function printFirstLink(site: string): Promise<void> {
	try {
		const ticket = await makeFirstTicket(await openedStore());
		if (ticket === undefined) return;
		console.log(`Nobody has an account here yet. This link makes the owner's, once, within a day:`);
		console.log(`${site}/newsroom/welcome#${ticket}`);
	} catch (error) {
		// readers need no store
		if (isPassing(error)) console.error(`The store cannot be reached: ${(error as Error).message}`);
		else console.error(error instanceof StoreRefused ? error.message : error);
		console.error('Stories can be read; the newsroom is closed.');
	}
}
