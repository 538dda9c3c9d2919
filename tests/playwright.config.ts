import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';

// `npm test` finds the browsers and a free port; without it Playwright's own browser is used
const { FUNDSTELLE_CHROMIUM, FUNDSTELLE_FIREFOX, FUNDSTELLE_PORT = '4173' } = process.env;
const baseURL = `http://localhost:${FUNDSTELLE_PORT}`;

export default defineConfig({
	testDir: '.',
	testMatch: '**/*.test.ts',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	// machines are shared, and axe takes its time on one that is busy
	timeout: 90_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: { baseURL, trace: 'retain-on-failure' },
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
	webServer: {
		command: `"${process.execPath}" src/bin/serve.ts`,
		cwd: fileURLToPath(new URL('..', import.meta.url)),
		env: { HOST: 'localhost', PORT: FUNDSTELLE_PORT },
		url: baseURL,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 }
	}
});
