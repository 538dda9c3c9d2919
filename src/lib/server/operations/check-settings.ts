import { existsSync } from 'node:fs';
import { mailSettings } from '#lib/server/accounts/send-mail.ts';
import { storePlace } from '#lib/server/store/store-place.ts';

/** @throws with a sentence for whoever starts the server, where it could not, or must not, work as it is told to */
export async function checkSettings(env: NodeJS.ProcessEnv): Promise<void> {
	const { url } = storePlace(env);
	// the driver is loaded only where there is something for it
	if (url !== undefined) (await import('#lib/server/store/postgres.ts')).refuseOpenLine(url, env);
	mailSettings(env);
	const { FUNDSTELLE_BREACHED_PASSWORDS: breached } = env;
	if (breached && !existsSync(breached))
		throw new Error(`FUNDSTELLE_BREACHED_PASSWORDS: there is no file ${breached}.`);
}
