import { existsSync } from 'node:fs';
import { mailSettings } from '#lib/server/accounts/send-mail.ts';
import { readClamd } from '#lib/server/scan/clamd.ts';
import { storePlace } from '#lib/server/store/store-place.ts';
import { needsTls } from './inner-connections.ts';

/** @throws with a sentence for whoever starts the server, where it could not, or must not, work as it is told to */
export async function checkSettings(env: NodeJS.ProcessEnv): Promise<void> {
	const { url } = storePlace(env);
	// the driver is loaded only where there is something for it
	if (url !== undefined) (await import('#lib/server/store/postgres.ts')).refuseOpenLine(url, env);
	mailSettings(env);
	if (env.CLAMD_ADDRESS) {
		const place = readClamd(env.CLAMD_ADDRESS);
		if ('host' in place && needsTls(place.host, env))
			throw new Error(
				`CLAMD_ADDRESS leads to ${place.host}, and ClamAV cannot encrypt what is sent there. If the network up to that host is encrypted by itself, name the host in PLAINTEXT_HOSTS.`
			);
	}
	const { FUNDSTELLE_BREACHED_PASSWORDS: breached } = env;
	if (breached && !existsSync(breached))
		throw new Error(`FUNDSTELLE_BREACHED_PASSWORDS: there is no file ${breached}.`);
}
