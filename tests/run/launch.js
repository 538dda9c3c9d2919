import { chromium, firefox } from '@playwright/test';

// Exits with 0 if Playwright can drive the `chromium` or `firefox` at the given path, by default its own Chromium
const [kind, executablePath] = process.argv.slice(2);
const timeout = 60_000;
const browser =
	kind === 'firefox'
		? await firefox.launch({ channel: 'moz-firefox', executablePath, timeout })
		: await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout });
await browser.close();
