import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSecrets } from './read-secrets.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'fundstelle-secrets-'));
	const write = (name: string, content: string) =>
		writeFileSync(join(folder, name), content, { mode: 0o600 });
	write('url', 'postgres://a:b@localhost/c\n');
	write('empty', '\n');
	mkdirSync(join(folder, 'credentials'));
	for (const name of ['FUNDSTELLE_SECRET', 'SMTP_URL'])
		write(`credentials/${name}`, 'from systemd');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In a value, @ stands for the folder of the files. */
type Env = Record<string, string>;
const placed = (env: Env) =>
	Object.fromEntries(
		Object.entries(env).map(([name, value]) => [name, value.replace('@', folder)])
	);

test.for<[given: Env, read: Env]>([
	[{}, {}],
	[{ DATABASE_URL: 'x' }, { DATABASE_URL: 'x' }],
	[{ DATABASE_URL_FILE: '@/url' }, { DATABASE_URL: 'postgres://a:b@localhost/c' }],
	[
		{ DATABASE_URL: '', DATABASE_URL_FILE: '@/url' },
		{ DATABASE_URL: 'postgres://a:b@localhost/c' }
	],
	[
		{ FUNDSTELLE_NEW_SECRET_FILE: '@/url' },
		{ FUNDSTELLE_NEW_SECRET: 'postgres://a:b@localhost/c' }
	],
	[
		{ CREDENTIALS_DIRECTORY: '@/credentials', DATABASE_URL: 'x' },
		{ FUNDSTELLE_SECRET: 'from systemd', SMTP_URL: 'from systemd', DATABASE_URL: 'x' }
	],
	[{ CREDENTIALS_DIRECTORY: '@/none' }, {}],
	// no secret
	[{ ORIGIN_FILE: '@/url' }, {}]
])('of %j, the program has %j', ([given, read]) => {
	const env = placed(given);
	readSecrets(env, (sentence) => expect.fail(sentence));
	expect(env).toEqual({ ...placed(given), ...read });
});

test.for<[given: Env, sentence: string]>([
	[
		{ DATABASE_URL: 'geheim', DATABASE_URL_FILE: '@/url' },
		'DATABASE_URL is given twice, by DATABASE_URL and by DATABASE_URL_FILE. Keep one of the two.'
	],
	[
		{ SMTP_URL: 'geheim', CREDENTIALS_DIRECTORY: '@/credentials' },
		'SMTP_URL is given twice, by SMTP_URL and by a credential of systemd. Keep one of the two.'
	],
	[
		{ FUNDSTELLE_SECRET_FILE: '@/url', CREDENTIALS_DIRECTORY: '@/credentials' },
		'FUNDSTELLE_SECRET is given twice, by FUNDSTELLE_SECRET_FILE and by a credential of systemd. Keep one of the two.'
	],
	[{ SMTP_URL_FILE: '@/none' }, 'SMTP_URL: @/none cannot be read (ENOENT).'],
	[{ SMTP_URL_FILE: '@' }, 'SMTP_URL: @ cannot be read (EISDIR).'],
	[{ SMTP_URL_FILE: '@/empty' }, 'SMTP_URL: there is nothing in @/empty.']
])('%j is refused: %s', ([given, sentence]) => {
	const read = () => readSecrets(placed(given), () => undefined);
	expect(read).toThrow(new Error(sentence.replace('@', folder)));
});

test.for<[mode: number, isSaid: boolean]>([
	[0o600, false],
	[0o440, false],
	[0o644, true],
	[0o604, true]
])('of a file with mode %o it is said that all may read it: %j', ([mode, isSaid]) => {
	const file = join(folder, `mode-${mode}`);
	writeFileSync(file, 'geheim');
	chmodSync(file, mode);
	const said: string[] = [];
	readSecrets({ SMTP_URL_FILE: file }, (sentence) => said.push(sentence));
	expect(said).toEqual(
		isSaid
			? [`SMTP_URL: every account of this machine can read ${file}. Take that from them: chmod 600`]
			: []
	);
});
