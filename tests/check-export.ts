import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';

/** Downloads the archive that the open dialog offers; gives what `npm run check` says of it, which throws if it fails. */
export async function checkExport(page: Page): Promise<string> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Als Archiv herunterladen (ZIP)' }).press('Enter');
	const content = mkdtempSync(join(tmpdir(), 'fundstelle-'));
	const archive = readFileSync(await (await downloading).path());
	for (const [name, data] of Object.entries(unzipSync(archive))) {
		mkdirSync(dirname(join(content, name)), { recursive: true });
		writeFileSync(join(content, name), data);
	}
	try {
		return execFileSync(process.execPath, ['src/bin/check-story.ts'], {
			env: { ...process.env, FUNDSTELLE_CONTENT: content },
			encoding: 'utf8'
		});
	} finally {
		rmSync(content, { recursive: true });
	}
}
