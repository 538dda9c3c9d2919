import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Person, Recognise } from './recognise.ts';

/** The person who asks for a WebSocket, from a page of this site; whoever else asks is refused, and is `undefined`. */
export async function admit(
	request: IncomingMessage,
	socket: Duplex,
	recognise: Recognise
): Promise<Person | undefined> {
	// whoever hangs up meanwhile harms nobody
	socket.on('error', () => socket.destroy());
	const person = isFromHere(request) ? await recognise(headersOf(request)) : undefined;
	if (!person) refuse(socket, isFromHere(request) ? '401 Unauthorized' : '403 Forbidden');
	return person;
}

export function refuse(socket: Duplex, status: string): void {
	socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

export function headersOf({ headers }: IncomingMessage): Headers {
	return new Headers(
		Object.entries(headers).flatMap(([name, value]) =>
			value === undefined ? [] : [[name, String(value)] as [string, string]]
		)
	);
}

/** Browsers let any site open a WebSocket, and say which one it was. */
function isFromHere({ headers: { origin, host } }: IncomingMessage): boolean {
	const own = process.env.ORIGIN;
	if (own) return origin === URL.parse(own)?.origin;
	return origin !== undefined && host !== undefined && URL.parse(origin)?.host === host;
}
