import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { freePort } from '#lib/server/collab/servers.test-data.ts';

export type Running = {
	origin: string;
	/** From the start of its process until it answered, in ms. */
	started: number;
	/** The most memory it has had, in MB. */
	memory(): number;
	stop(): Promise<void>;
};

/** The built site with its store in a folder, in a process of its own. */
export function startSite(folder: string): Promise<Running> {
	return start(['src/bin/serve.ts'], { FUNDSTELLE_DATA: folder, DATABASE_URL: '' });
}

/** A server with nothing but an answer to every request: that of another one to an address, byte for byte. */
export function startBare(address: string, encoding: string): Promise<Running> {
	const program = `
		const { createServer } = await import('node:http');
		const { request } = await import('node:http');
		const [address, encoding] = process.argv.slice(1);
		request(address, { headers: { 'accept-encoding': encoding, 'accept-language': 'de' } }, (given) => {
			const parts = [];
			given.on('data', (part) => parts.push(part)).on('end', () => {
				const body = Buffer.concat(parts);
				const { connection, date, 'keep-alive': _, 'transfer-encoding': __, ...headers } = given.headers;
				headers['content-length'] = body.length;
				createServer((_, answer) => answer.writeHead(200, headers).end(body))
					.listen(+process.env.PORT, '127.0.0.1', () => console.log('ready'));
			});
		}).end();`;
	return start(['--input-type=module', '--eval', program, address, encoding], {});
}

async function start(args: string[], env: Record<string, string>): Promise<Running> {
	const port = await freePort();
	const began = performance.now();
	const child: ChildProcess = spawn(process.execPath, args, {
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	const lines = createInterface({ input: child.stdout! });
	await new Promise<void>((ready, fail) => {
		lines.once('line', () => ready());
		child.once('exit', () => fail(new Error('The server did not start.')));
	});
	return {
		origin: `http://127.0.0.1:${port}`,
		started: performance.now() - began,
		memory: () => mostMemory(child.pid),
		async stop() {
			child.kill();
			await ended;
		}
	};
}

/** The most memory that a process has had (MB), as Linux tells. */
export function mostMemory(pid: number | undefined): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024;
}
