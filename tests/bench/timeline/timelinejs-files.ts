import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSION = '3.9.11';

/** TimelineJS from npm, in a folder of its own, because only this bench needs it; `undefined` where npm cannot get it. */
export function fetchTimelineJs(): string | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'fundstelle-timelinejs-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const install = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
	try {
		execFileSync('npm', [...install, '--prefix', folder, `@knight-lab/timelinejs@${VERSION}`], {
			stdio: 'ignore'
		});
		return join(folder, 'node_modules/@knight-lab/timelinejs/dist');
	} catch {
		console.error(`TimelineJS ${VERSION} could not be fetched, and is left out.`);
		return undefined;
	}
}
