import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { borrow } from '../../src/bin/borrow.js';

const run = promisify(execFile);

// 176 MB, for one command
const VERSION = '13.5.0';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Audit = Record<(typeof CATEGORIES)[number], number> & {
	/** The audits that took points, by name. */
	faults: string[];
	/** In ms. */
	largestPaint: number;
	shift: number;
	/** In ms. */
	blocking: number;
};

/** Lighthouse's scores of an address on its phone, from 0 to 100; `undefined`, with the reason printed, if it does not run. */
export async function audit(address: string, chromium: string): Promise<Audit | undefined> {
	try {
		const program = join(await borrow('lighthouse', VERSION), 'cli/index.js');
		const { stdout } = await run(
			process.execPath,
			[
				...[program, address, '--output=json', '--quiet', '--form-factor=mobile'],
				`--only-categories=${CATEGORIES.join(',')}`,
				...['--throttling.cpuSlowdownMultiplier=4', '--throttling.rttMs=150'],
				'--throttling.throughputKbps=1600',
				`--extra-headers=${JSON.stringify({ 'Accept-Language': 'de-CH' })}`,
				'--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
			],
			{ env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 2 ** 27 }
		);
		return read(JSON.parse(stdout) as Report);
	} catch (error) {
		console.log(`Lighthouse does not run here: ${(error as Error).message.slice(0, 300)}`);
		return undefined;
	}
}

type Report = {
	categories: Record<
		string,
		{ score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
	>;
	audits: Record<
		string,
		{ score: number | null; title: string; numericValue?: number } | undefined
	>;
};

function read({ categories, audits }: Report): Audit {
	const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
	const value = (name: string) => audits[name]?.numericValue ?? NaN;
	const faults = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
		.filter(({ weight }) => weight > 0)
		.filter(({ id }) => (audits[id]?.score ?? 1) < 0.9)
		.map(({ id }) => id);
	return {
		performance: score('performance'),
		accessibility: score('accessibility'),
		'best-practices': score('best-practices'),
		seo: score('seo'),
		faults,
		largestPaint: value('largest-contentful-paint'),
		shift: value('cumulative-layout-shift'),
		blocking: value('total-blocking-time')
	};
}
