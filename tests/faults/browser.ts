import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';

/** A Chromium of its own process, whose data outlives it, and which can be killed as by a power cut. */
export class KillableBrowser {
	readonly context: BrowserContext;
	#process: ChildProcess;
	#browser: Browser;

	private constructor(process: ChildProcess, browser: Browser) {
		this.#process = process;
		this.#browser = browser;
		const [context] = browser.contexts();
		if (!context) throw new Error('A browser over CDP has a context of its own.');
		this.context = context;
	}

	static async start(executablePath: string, data: string): Promise<KillableBrowser> {
		const process = spawn(
			executablePath,
			[
				`--user-data-dir=${data}`,
				...['--remote-debugging-port=0', '--no-sandbox', '--disable-gpu', '--headless'],
				...['--disable-background-networking', '--no-first-run', 'about:blank']
			],
			// a group of its own: what is started may be a script that starts the browser
			{ stdio: ['ignore', 'ignore', 'pipe'], detached: true }
		);
		const address = await new Promise<string>((resolve, reject) => {
			let told = '';
			process.stderr?.on('data', (data: Buffer) => {
				told += data.toString();
				const [, found] = /DevTools listening on (ws:\S+)/.exec(told) ?? [];
				if (found) resolve(found);
			});
			process.on('exit', () => reject(new Error(told)));
		});
		return new KillableBrowser(process, await chromium.connectOverCDP(address));
	}

	/** SIGKILL to all of its processes, in the middle of whatever they do. */
	async kill(): Promise<void> {
		const gone = once(this.#process, 'exit');
		if (this.#process.pid !== undefined) process.kill(-this.#process.pid, 'SIGKILL');
		await gone;
		await this.#browser.close().catch(() => undefined);
	}
}
