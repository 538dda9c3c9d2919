import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from '@playwright/test';
import { test as base } from './journey.ts';

export const PASSWORD = 'vier kleine gelbe boote';
/** What a server prints once it answers. */
export const STARTED = /^Fundstelle is at /;
const LINK = /^http:\S+\/newsroom\/welcome#\S+$/;

/** A site of its own, as it is started for the first time: what it prints then is the way in. */
type Newsroom = {
	origin: string;
	firstLink: string;
	/** Ends the server and starts it once more, with such settings beside its own. */
	restart: (settings: Record<string, string>) => Promise<void>;
};

export const test = base.extend<{ newsroom: Newsroom }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed from here
	newsroom: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'fundstelle-journey-'));
		const port = await freePort();
		const settings = { HOST: 'localhost', PORT: String(port), FUNDSTELLE_DATA: folder };
		const first = start(settings);
		let { server } = first;
		const firstLink = await first.line(LINK);
		const restart = async (others: Record<string, string>) => {
			await end(server);
			const again = start({ ...settings, ...others });
			({ server } = again);
			await again.line(STARTED);
		};
		await use({ origin: `http://localhost:${port}`, firstLink, restart });
		await end(server);
		rmSync(folder, { recursive: true, force: true });
	},
	baseURL: async ({ newsroom }, use) => use(newsroom.origin)
});

/** Opens a link with a secret, and waits for what it leads to. */
export async function follow(page: Page, link: string): Promise<void> {
	await page.goto(link);
	const [landing] = link.split('#');
	await page.waitForURL(({ href, hash }) => href !== landing && !hash);
}

/** Opens such a link where no scripts run: it is pasted. */
export async function paste(page: Page, link: string): Promise<void> {
	await page.goto(link);
	await page.getByLabel('Link that you were sent').fill(link);
	await page.getByRole('button', { name: 'Open' }).click();
}

/** Starts a server with settings of its own, such as its `PORT`. `line` waits for such a line of what it prints. */
export function start(settings: Record<string, string>) {
	const server = spawn(process.execPath, ['src/bin/serve.ts'], {
		env: { ...process.env, ...settings },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const line = (pattern: RegExp) =>
		new Promise<string>((done, fail) => {
			server.once('exit', () => fail(new Error(`The server ended before it printed ${pattern}.`)));
			createInterface({ input: server.stdout }).on('line', (text) => {
				if (pattern.test(text)) done(text);
			});
		});
	return { server, line };
}

export async function end(server: ChildProcess): Promise<void> {
	const ended = new Promise((done) => server.once('exit', done));
	server.kill();
	await ended;
}

export function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});
}
