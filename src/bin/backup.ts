import './read-secrets.ts';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUpFile } from '#lib/server/store/backup.ts';
import { storeFile, storePlace } from '#lib/server/store/store-place.ts';

const USAGE = `npm run backup -- FILE

Copies the newsroom's store into a file, also while the server runs. To go back to it, end the server and put the file
in the place of data/fundstelle.db. A store in PostgreSQL is backed up by pg_dump.`;

const [target] = process.argv.slice(2);
const { folder, url } = storePlace(process.env);
const from = storeFile(folder);

if (!target || target.startsWith('-')) refuse(USAGE);
else if (url !== undefined)
	refuse(
		'The store is in PostgreSQL (DATABASE_URL). Back it up with: pg_dump --format=custom --file=FILE "$DATABASE_URL"'
	);
else if (!existsSync(from))
	refuse(`There is no store at ${from}. FUNDSTELLE_DATA says in which folder it is.`);
else
	try {
		await backUpFile({ from, to: resolve(target) });
		console.log(`The store was copied to ${target}.`);
	} catch (error) {
		refuse(`The store was not copied: ${(error as Error).message}`);
	}

function refuse(sentence: string): void {
	console.error(sentence);
	process.exitCode = 1;
}
