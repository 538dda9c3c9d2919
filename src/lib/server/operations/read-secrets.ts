import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SECRETS = ['FUNDSTELLE_SECRET', 'FUNDSTELLE_NEW_SECRET', 'DATABASE_URL', 'SMTP_URL'];
const OTHERS_READ = 0o004;

/**
 * Gives the environment the secrets that are in files: what NAME_FILE names, or a credential NAME of systemd's.
 * @throws with a sentence for whoever starts the program, which has no secret in it
 */
export function readSecrets(env: NodeJS.ProcessEnv, warn = console.warn): void {
	for (const name of SECRETS) {
		const places = placesOf(name, env);
		const [first, second] = Object.keys(places);
		if (first && second)
			throw new Error(`${name} is given twice, by ${first} and by ${second}. Keep one of the two.`);
		const file = first && places[first];
		if (file) env[name] = readSecret(name, file, warn);
	}
}

/** By what a secret is given, and the file that it is in; a variable has none. */
function placesOf(name: string, env: NodeJS.ProcessEnv): Record<string, string | undefined> {
	const { [name]: value, [`${name}_FILE`]: named, CREDENTIALS_DIRECTORY: folder } = env;
	const credential = folder && join(folder, name);
	return {
		...(value && { [name]: undefined }),
		...(named && { [`${name}_FILE`]: named }),
		...(credential && existsSync(credential) && { 'a credential of systemd': credential })
	};
}

function readSecret(name: string, file: string, warn: (sentence: string) => void): string {
	try {
		if (process.platform !== 'win32' && statSync(file).mode & OTHERS_READ)
			warn(
				`${name}: every account of this machine can read ${file}. Take that from them: chmod 600`
			);
		const secret = readFileSync(file, 'utf8').trimEnd();
		if (secret !== '') return secret;
	} catch (error) {
		throw new Error(`${name}: ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`, {
			cause: error
		});
	}
	throw new Error(`${name}: there is nothing in ${file}.`);
}
