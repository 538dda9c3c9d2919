import { setRecognise } from '#lib/server/collab/recognise.ts';
import { cutOff } from '#lib/server/collab/the-sync-server.ts';
import { onPersonChange } from './person-changes.ts';
import { personOf } from './sessions.ts';

/** Lets people with an account write drafts at the server, until they are removed or have another role. */
export function recognisePeople(): void {
	// behind TLS only the cookies count that nothing but this host can have set
	const address = process.env.ORIGIN || 'http://localhost';
	setRecognise((headers) => personOf(new Request(address, { headers })));
	onPersonChange((person) => void cutOff(person));
}
