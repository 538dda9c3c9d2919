import './read-secrets.ts';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { changeSecret } from '#lib/server/accounts/change-secret.ts';
import { secretFile, siteSecret } from '#lib/server/accounts/the-accounts.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { storePlace } from '#lib/server/store/store-place.ts';

const { FUNDSTELLE_SECRET, FUNDSTELLE_NEW_SECRET } = process.env;
const place = storePlace(process.env);
const file = secretFile(place.folder);
const next = `${file}.new`;

/** The new one is on disk before anything is encrypted with it, so that it can be begun again where it was cut off. */
function newSecret(): string {
	if (!existsSync(next))
		writeFileSync(next, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
	return readFileSync(next, 'utf8');
}

try {
	if (FUNDSTELLE_SECRET && !FUNDSTELLE_NEW_SECRET)
		throw new Error(
			'The secret is in FUNDSTELLE_SECRET. Put the new one in FUNDSTELLE_NEW_SECRET.'
		);
	const store = await openStore(place);
	const before = siteSecret(place.folder, process.env);
	await changeSecret(store, before, FUNDSTELLE_NEW_SECRET ?? newSecret());
	await store.close();
	if (!FUNDSTELLE_NEW_SECRET) renameSync(next, file);
	console.log(
		FUNDSTELLE_NEW_SECRET
			? 'The secret is changed. Start the servers with the new one as FUNDSTELLE_SECRET.'
			: `The secret in ${file} is changed. Everybody signs in again.`
	);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
