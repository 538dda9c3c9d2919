import { chromium } from '@playwright/test';

// Exits with 0 if Playwright can drive the Chromium at the given path, by default its own
const [executablePath] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 20_000 });
await browser.close();
