import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SERVED, type Site } from './locate.ts';

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => unknown;
type AskedServer = { ask: (path: string) => Promise<Response>; stop: () => void };

/** Starts a built server for this process alone: all it writes has `SERVED` as its host. Once in a process. */
export async function startServer(
	build: string,
	site: Omit<Site, 'isAsset'>,
	cardPngs: number
): Promise<AskedServer> {
	// all are read when the server is imported
	process.env.ORIGIN = SERVED;
	process.env.FUNDSTELLE_EXPORT = JSON.stringify(site);
	process.env.FUNDSTELLE_CARD_PNGS = String(cardPngs);
	const { handler } = (await import(pathToFileURL(resolve(build, 'handler.js')).href)) as {
		handler: Handler;
	};
	const server = createServer((req, res) => handler(req, res, () => res.writeHead(404).end()));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		ask: (path) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' }),
		stop: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
