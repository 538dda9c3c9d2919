import { once } from 'node:events';
import { connect } from 'node:net';

/** `found`: what the scanner calls it. `unscanned`: nobody knows what is in it. */
export type Scan = 'clean' | 'unscanned' | { found: string };

type Place = { path: string } | { host: string; port: number };

/** A large PDF takes ClamAV seconds; where many wait, each waits for the others. */
const PATIENCE_MS = 60_000;
const LONGEST_ANSWER = 2000;

/** A socket's file, or `host:port`. @throws with a sentence for whoever starts the server */
export function readClamd(address: string): Place {
	if (address.startsWith('/')) return { path: address };
	const url = URL.parse(`tcp://${address}`);
	if (!url?.hostname || !url.port)
		throw new Error(
			`CLAMD_ADDRESS: "${address}" is neither the path of a socket (/run/clamav/clamd.ctl) nor a host and port (localhost:3310).`
		);
	return { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(url.port) };
}

/** Has ClamAV's daemon scan some data, which it is sent (INSTREAM in its manual, clamd(8)). */
export async function scan(
	data: Uint8Array,
	address: string,
	timeout = PATIENCE_MS
): Promise<Scan> {
	// its protocol has no way to send it
	if (data.length === 0) return 'clean';
	try {
		const answer = await ask(data, readClamd(address), AbortSignal.timeout(timeout));
		if (answer === 'stream: OK') return 'clean';
		const [, found] = /^stream: ([\x20-\x7e]+) FOUND$/.exec(answer) ?? [];
		if (found) return { found };
		console.error(`ClamAV did not scan a file, which was not taken: ${answer || 'no answer'}`);
	} catch (error) {
		console.error(`ClamAV cannot be asked, and no file is taken: ${(error as Error).message}`);
	}
	return 'unscanned';
}

async function ask(data: Uint8Array, place: Place, signal: AbortSignal): Promise<string> {
	const socket = connect({ ...place, signal });
	try {
		await once(socket, 'connect', { signal });
		const length = Buffer.alloc(4);
		length.writeUInt32BE(data.length);
		socket.write('zINSTREAM\0');
		socket.write(length);
		socket.write(data);
		// a part without length is the end
		socket.write(Buffer.alloc(4));
		let answer = '';
		for await (const part of socket) {
			answer += part;
			if (answer.length > LONGEST_ANSWER) throw new Error('it answers without end');
		}
		return answer.replace(/\0$/, '').trim();
	} finally {
		socket.destroy();
	}
}
