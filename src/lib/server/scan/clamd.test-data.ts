import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { retrying } from '#lib/server/store/retry.ts';
import { scan } from './clamd.ts';

/** Debian keeps it off the path. */
const CLAMD = '/usr/sbin/clamd';

export const HAS_CLAMD = existsSync(CLAMD);
if (!HAS_CLAMD)
	console.log('There is no ClamAV here: its tests are skipped (apt install clamav-daemon).');

/** What our only signature finds, and its name. */
export const HARMFUL = 'these words are harmful to a fundstelle.';
export const HARMFUL_NAME = 'Fundstelle.Test.UNOFFICIAL';

/** Runs ClamAV's daemon, which knows one signature and takes files up to 1 MB. */
export async function startClamd(): Promise<{ address: string; stop: () => Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'fundstelle-clamd-'));
	const address = join(folder, 'clamd.ctl');
	const signature = Buffer.from(HARMFUL).toString('hex');
	writeFileSync(join(folder, 'test.ndb'), `Fundstelle.Test:0:*:${signature}\n`);
	const configuration = join(folder, 'clamd.conf');
	writeFileSync(
		configuration,
		`LocalSocket ${address}\nDatabaseDirectory ${folder}\nTemporaryDirectory ${folder}\nStreamMaxLength 1M\n`
	);
	const args = ['--foreground', `--config-file=${configuration}`];
	const daemon = spawn(CLAMD, args, { stdio: 'ignore' });
	process.once('exit', () => daemon.kill('SIGKILL'));
	await retrying(async () => {
		if (!existsSync(address)) throw Object.assign(new Error(), { code: 'ECONNREFUSED' });
		if ((await scan(new Uint8Array(1), address)) !== 'clean') throw new Error('ClamAV is not up.');
	}, 20_000);
	return {
		address,
		async stop() {
			const ended = new Promise((done) => daemon.once('exit', done));
			daemon.kill();
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
