import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { borrow } from '../../src/bin/borrow.js';

const VERSION = '9.0.0';

export type Load = { perSecond: number; p95: number; failed: number };

/** Has 200 connections ask for addresses one after the other, each as soon as its last answer is there. */
export async function load(
	origin: string,
	paths: readonly string[],
	{ seconds, encoding }: { seconds: number; encoding: string }
): Promise<Load> {
	const library = join(await borrow('autocannon', VERSION), 'autocannon.js');
	// in a process of its own, so that it waits for nobody
	const program = `
		const { default: autocannon } = await import(${JSON.stringify(library)});
		let asked = '';
		for await (const part of process.stdin) asked += part;
		const result = await autocannon(JSON.parse(asked));
		console.log(JSON.stringify(result));`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	child.stdin.end(
		JSON.stringify({
			...{ url: origin, connections: 200, duration: seconds },
			headers: { 'accept-encoding': encoding, 'accept-language': 'de' },
			requests: paths.map((path) => ({ path }))
		})
	);
	let printed = '';
	for await (const part of child.stdout) printed += String(part);
	const { requests, latency, non2xx, errors } = JSON.parse(printed) as Result;
	// it tells 97.5 %, which is no less
	return { perSecond: requests.average, p95: latency.p97_5, failed: non2xx + errors };
}

type Result = {
	requests: { average: number };
	latency: { p97_5: number };
	non2xx: number;
	errors: number;
};
