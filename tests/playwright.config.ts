import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import type { JourneyOptions } from './journey.ts';

// `npm test` finds the browsers and a free port; without it Playwright's own browser is used
const { FUNDSTELLE_CHROMIUM, FUNDSTELLE_FIREFOX, FUNDSTELLE_PORT = '4173' } = process.env;
const { FUNDSTELLE_STORIES_PORT = String(+FUNDSTELLE_PORT + 1) } = process.env;
const baseURL = `http://localhost:${FUNDSTELLE_PORT}`;

/** The stories in tests/stories, made up for what the published ones do not have; built into a site of their own. */
const storiesURL = `http://localhost:${FUNDSTELLE_STORIES_PORT}`;

const server = {
	command: `"${process.execPath}" src/bin/serve.ts`,
	cwd: fileURLToPath(new URL('..', import.meta.url)),
	reuseExistingServer: false,
	gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 3000 }
};

export default defineConfig<JourneyOptions>({
	testDir: '.',
	testMatch: '**/*.test.ts',
	testIgnore: 'run/**',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	// machines are shared, and axe takes its time on one that is busy
	timeout: 90_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: { baseURL, storiesURL, trace: 'retain-on-failure' },
	projects: [
		{
			name: 'chromium',
			use: {
				...devices['Desktop Chrome'],
				launchOptions: {
					executablePath: FUNDSTELLE_CHROMIUM || undefined,
					args: [
						...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
						...['--disable-background-networking', '--disable-component-update', '--disable-sync']
					]
				}
			}
		},
		...(FUNDSTELLE_FIREFOX
			? [
					{
						name: 'firefox',
						grep: /@firefox/,
						use: {
							...devices['Desktop Firefox'],
							channel: 'moz-firefox',
							launchOptions: { executablePath: FUNDSTELLE_FIREFOX }
						}
					}
				]
			: [])
	],
	webServer: [
		{ ...server, env: { HOST: 'localhost', PORT: FUNDSTELLE_PORT }, url: baseURL },
		{
			...server,
			command: `"${process.execPath}" tests/bench/long-story.ts tests/stories 700 && "${process.execPath}" src/bin/build.js && ${server.command}`,
			env: {
				HOST: 'localhost',
				PORT: FUNDSTELLE_STORIES_PORT,
				FUNDSTELLE_CONTENT: 'tests/stories',
				FUNDSTELLE_BUILD: '.svelte-kit/stories'
			},
			url: storiesURL,
			timeout: 180_000
		}
	]
});
