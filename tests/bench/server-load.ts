import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { borrow } from '../../src/bin/borrow.js';

const VERSION = '9.0.0';

export type Load = { perSecond: number; p95: number; failed: number };

const CONNECTIONS = 200;

/**
 * Has 200 connections ask for addresses one after the other, each as soon as its last answer is there. Each begins at
 * another address, as far from the others' as can be: in step, all but one would get what that one had just made.
 */
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
		const { paths, ...options } = JSON.parse(asked);
		const turned = (by) => [...paths.slice(by), ...paths.slice(0, by)];
		let begun = 0;
		const setupClient = (client) => {
			const first = Math.floor((begun++ * paths.length) / options.connections);
			client.setRequests(turned(first).map((path) => ({ path, headers: options.headers })));
		};
		const result = await autocannon({ ...options, setupClient });
		console.log(JSON.stringify(result));`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	child.stdin.end(
		JSON.stringify({
			...{ url: origin, connections: CONNECTIONS, duration: seconds, paths },
			headers: { 'accept-encoding': encoding, 'accept-language': 'de' }
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
