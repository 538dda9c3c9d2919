import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The built site, served by its own server. */
export async function serveSite(): Promise<{ origin: string; close: () => void }> {
	const port = await freePort();
	const server = spawn(process.execPath, ['src/bin/serve.ts'], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await once(server.stdout, 'data');
	return { origin: `http://127.0.0.1:${port}`, close: () => server.kill() };
}

/** A page with one word on it: what any page takes at least. */
export function serveEmptyPage(): Promise<{ origin: string; close: () => void }> {
	return serve('<title>Leer</title><p>Leer</p>');
}

/** The words of a page in their paragraphs and lists, without its style, fonts, drawings and scripts. */
export async function serveBareWords(
	address: string
): Promise<{ origin: string; close: () => void }> {
	const response = await fetch(address, { headers: { 'Accept-Language': 'de-CH' } });
	const body = (await response.text()).replace(/^[^]*<body>/, '');
	const drawn = /<(script|style|svg)[^]*?<\/\1>/g;
	const bare = body.replace(drawn, '').replace(/<(?!\/?(p|h1|h2|h3|h4|ol|li)\b)[^>]*>/g, '');
	return serve(`<title>Wörter</title>${bare}`);
}

async function serve(html: string): Promise<{ origin: string; close: () => void }> {
	const page = `<!doctype html><html lang="de"><meta charset="utf-8">${html}</html>`;
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html');
		response.end(page);
	});
	const port = await listen(server);
	return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function freePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server);
	server.close();
	await once(server, 'close');
	return port;
}

async function listen(server: Server): Promise<number> {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return (server.address() as AddressInfo).port;
}
