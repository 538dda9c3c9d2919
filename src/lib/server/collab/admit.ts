import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { tellOfOrigin } from '#lib/server/web/site-address.ts';
import type { Person, Recognise } from './recognise.ts';

/** The person who asks for a WebSocket, from a page of this site; whoever else asks is refused, and is `undefined`. */
export async function admit(
	request: IncomingMessage,
	socket: Duplex,
	recognise: Recognise
): Promise<Person | undefined> {
	// whoever hangs up meanwhile harms nobody
	socket.on('error', () => socket.destroy());
	if (!isFromHere(request)) {
		refuse(socket, '403 Forbidden');
		return undefined;
	}
	const person = await recognise(headersOf(request));
	if (!person) refuse(socket, '401 Unauthorized');
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
function isFromHere({ headers }: IncomingMessage): boolean {
	const { origin, host, 'sec-fetch-site': site } = headers;
	const own = process.env.ORIGIN && URL.parse(process.env.ORIGIN)?.origin;
	const isOwn = own
		? origin === own
		: origin !== undefined && host !== undefined && URL.parse(origin)?.host === host;
	if (!isOwn) tellOfOrigin({ origin, host, site }, own || `http://${host}`);
	return isOwn;
}
