import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import type { JourneyOptions } from './journey.ts';
import { TEST_STORIES } from './run/test-stories.js';

// `npm test` finds the browsers and free ports; by default Playwright's own browser is used
const { FUNDSTELLE_CHROMIUM, FUNDSTELLE_FIREFOX, FUNDSTELLE_PORT = '4173' } = process.env;
const { FUNDSTELLE_STORIES_PORT = String(+FUNDSTELLE_PORT + 1) } = process.env;
const baseURL = `http://localhost:${FUNDSTELLE_PORT}`;

/** Serves tests/stories: made-up stories that cover what the published ones lack. */
const storiesURL = `http://localhost:${FUNDSTELLE_STORIES_PORT}`;

/** Two servers cannot share a store; the newsroom's journeys have servers of their own. */
const storeOf = (port: string) => ({ FUNDSTELLE_DATA: join(tmpdir(), `fundstelle-store-${port}`) });

const server = {
	command: `"${process.execPath}" src/bin/serve.ts`,
	cwd: fileURLToPath(new URL('..', import.meta.url)),
	reuseExistingServer: false,
	gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 3000 }
};

/** Memory that processes share, which Playwright puts into files: in a container there may be too little (in bytes). */
const MIN_SHARED_MEMORY = 1_000_000_000;

function hasSharedMemory(): boolean {
	try {
		const { bavail, bsize } = statfsSync('/dev/shm');
		return bavail * bsize >= MIN_SHARED_MEMORY;
	} catch {
		return false;
	}
}

const chromium = {
	...devices['Desktop Chrome'],
	launchOptions: {
		executablePath: FUNDSTELLE_CHROMIUM || undefined,
		ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
		args: [
			// two workers keep two cores busy: threads and processes beside them only cost what passes between them
			...['--in-process-gpu', '--js-flags=--single-threaded'],
			...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
			...['--disable-background-networking', '--disable-component-update', '--disable-sync']
		]
	}
};

/** Its journeys wait for an export, so that they begin first: one core exports while the other runs journeys. */
const STATIC_SITE = 'publishing.test.ts';

export default defineConfig<JourneyOptions>({
	testDir: '.',
	testMatch: '**/*.test.ts',
	testIgnore: 'run/**',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	// a busy machine must not fail a journey: the limits only end what hangs
	timeout: 600_000,
	expect: { timeout: 60_000 },
	reporter: 'list',
	// recording a trace of every journey slows all of them; `--trace retain-on-failure` does it on demand
	// only the journeys without network have a service worker
	use: { baseURL, storiesURL, actionTimeout: 60_000, serviceWorkers: 'block' },
	projects: [
		{ name: 'static site', testMatch: STATIC_SITE, use: chromium },
		{ name: 'chromium', testIgnore: ['run/**', STATIC_SITE], use: chromium },
		...(FUNDSTELLE_FIREFOX
			? [
					{
						name: 'firefox',
						grep: /@firefox/,
						use: {
							...devices['Desktop Firefox'],
							channel: 'moz-firefox',
							launchOptions: {
								executablePath: FUNDSTELLE_FIREFOX,
								// each test opens a context; with fewer processes that takes a fifth less
								firefoxUserPrefs: { 'fission.autostart': false, 'dom.ipc.processCount': 1 }
							}
						}
					}
				]
			: [])
	],
	webServer: [
		{
			...server,
			env: { HOST: 'localhost', PORT: FUNDSTELLE_PORT, ...storeOf(FUNDSTELLE_PORT) },
			url: baseURL
		},
		{
			...server,
			command: `"${process.execPath}" tests/run/build.js stories && ${server.command}`,
			env: {
				...{ HOST: 'localhost', PORT: FUNDSTELLE_STORIES_PORT },
				...{ ...storeOf(FUNDSTELLE_STORIES_PORT), ...TEST_STORIES }
			},
			url: storiesURL,
			timeout: 600_000
		}
	]
});
