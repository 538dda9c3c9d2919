import { chromium } from '@playwright/test';

// Exits with 0 if Chromium, at the path given or else Playwright's own, can be driven here
const [executablePath] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 20_000 });
await browser.close();
