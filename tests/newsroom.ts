import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test as base } from './journey.ts';

export const PASSWORD = 'vier kleine gelbe boote';
const LINK = /^http:\S+\/newsroom\/welcome\?ticket=\S+$/;

/** A site of its own, as it is started for the first time: what it prints then is the way in. */
export const test = base.extend<{ newsroom: { origin: string; firstLink: string } }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed from here
	newsroom: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'fundstelle-journey-'));
		const port = await freePort();
		const server = spawn(process.execPath, ['src/bin/serve.ts'], {
			env: { ...process.env, HOST: 'localhost', PORT: String(port), FUNDSTELLE_DATA: folder },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const firstLink = await new Promise<string>((done, fail) => {
			server.once('exit', () => fail(new Error('The server ended before it printed a link.')));
			createInterface({ input: server.stdout }).on('line', (line) => {
				if (LINK.test(line)) done(line);
			});
		});
		await use({ origin: `http://localhost:${port}`, firstLink });
		const ended = new Promise((done) => server.once('exit', done));
		server.kill();
		await ended;
		rmSync(folder, { recursive: true, force: true });
	},
	baseURL: async ({ newsroom }, use) => use(newsroom.origin)
});

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});
}
