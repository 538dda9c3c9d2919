import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { ADDRESS_HEADER } from '../lib/server/accounts/address-header.ts';
import { printFirstLink } from '../lib/server/accounts/first-link.ts';
import { recognisePeople } from '../lib/server/accounts/recognise-people.ts';
import { closeTheSyncServer, liveDrafts, upgrade } from '../lib/server/collab/the-sync-server.ts';
import { checkSettings } from '../lib/server/operations/check-settings.ts';
import { outliveFiles } from '../lib/server/operations/gone-files.ts';
import { healthAt } from '../lib/server/operations/health.ts';
import { kindOf, logLine, placeOf, sayInJson } from '../lib/server/operations/log.ts';
import { readSecrets } from '../lib/server/operations/read-secrets.ts';
import { closeTheStore } from '../lib/server/store/the-store.ts';
import { answerHeaders } from '../lib/server/web/answer-headers.ts';
import { clientAddress, readProxies } from '../lib/server/web/client-address.ts';
import { compress } from '../lib/server/web/compress.ts';
import { limitAnswer } from '../lib/server/web/default-policy.ts';
import { answerKept } from '../lib/server/web/kept-pages.ts';
import { warmUp } from '../lib/server/web/warm-up.ts';

const LOGS_JSON = process.env.FUNDSTELLE_LOG === 'json';
if (LOGS_JSON) sayInJson(writeLine);

function writeLine(line: string): void {
	process.stdout.write(`${line}\n`);
}

const HOST = process.env.HOST || 'localhost';
const PORT = process.env.PORT || '3000';

// localhost resolves to both addresses, and browsers differ in which they try first
const hosts = HOST === 'localhost' ? ['127.0.0.1', '::1'] : [HOST];

const REASONS: Record<string, string> = {
	EADDRINUSE: `Port ${PORT} is in use by another program.`,
	EACCES: `Port ${PORT} is for the system's own services.`
};

function refuse(reason: string): never {
	console.error(`${reason} Choose another: PORT=${PORT === '3001' ? 3002 : 3001} npm start`);
	process.exit(1);
}

if (!/^[1-9]\d*$/.test(PORT) || +PORT > 65535) refuse(`"${PORT}" is not the number of a port.`);

const HEADERS = Object.entries(answerHeaders(process.env));
/** Pages that other sites may frame. */
const EMBEDDED = /^\/embed\//;
const DRAWING = /^\/_app\/immutable\/media\/[^?]*\.svg(?:\?|$)/;

// Kit's handler assumes https unless ORIGIN or PROTOCOL_HEADER is set; this server speaks http
const SCHEME = 'x-fundstelle-scheme';
process.env.PROTOCOL_HEADER ??= SCHEME;
// whatever a client sends under this name is overwritten with the address that it has
process.env.ADDRESS_HEADER = ADDRESS_HEADER;
// a file that is brought, and a little; what may be as long is decided by the newsroom's guard
process.env.BODY_SIZE_LIMIT ??= '21M';
/** As sysexits.h has it, so that nobody starts this again before the settings are others. */
const WRONG_SETTINGS = 78;

const proxies = await orRefuse(() => readProxies(process.env.TRUSTED_PROXY));
await orRefuse(() => readSecrets(process.env));
await orRefuse(() => checkSettings(process.env));

async function orRefuse<T>(work: () => T | Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		console.error((error as Error).message);
		process.exit(WRONG_SETTINGS);
	}
}

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => unknown;
const { FUNDSTELLE_BUILD = 'build' } = process.env;
const project = new URL('../../', import.meta.url);
const built = new URL(`${FUNDSTELLE_BUILD}/handler.js`, project).href;
const { handler } = (await import(built)) as { handler: Handler };
const files = outliveFiles(fileURLToPath(new URL('client', built)));

const { METRICS_PORT, METRICS_HOST = '127.0.0.1' } = process.env;
const metrics = METRICS_PORT ? await watch(METRICS_PORT) : undefined;

async function watch(port: string) {
	const { createMetrics, listenForMetrics } = await import('../lib/server/operations/metrics.ts');
	const created = createMetrics(liveDrafts);
	try {
		(await listenForMetrics(created, port, METRICS_HOST)).unref();
	} catch (error) {
		console.error(`METRICS_PORT: nothing can be served there (${(error as Error).message}).`);
		process.exit(1);
	}
	return created;
}

/** Says of each request what it was for and how long it took, and nothing of who sent it. */
function note(req: IncomingMessage, res: ServerResponse): void {
	if (!metrics && !LOGS_JSON) return;
	const { url, method } = req;
	const began = performance.now();
	res.once('close', () => {
		const ms = performance.now() - began;
		metrics?.answered(kindOf(url), res.statusCode, ms / 1000);
		const fields = { method, place: placeOf(url), status: res.statusCode, ms: Math.round(ms) };
		if (LOGS_JSON) writeLine(logLine('info', 'request', fields));
	});
}

async function answer(req: IncomingMessage, res: ServerResponse) {
	for (const [name, value] of HEADERS) res.setHeader(name, value);
	// the same as frame-ancestors in the pages' policy, for responses without one
	if (!EMBEDDED.test(req.url ?? '')) res.setHeader('X-Frame-Options', 'SAMEORIGIN');
	const origin = process.env.ORIGIN || `http://${req.headers.host}`;
	if (await answerKept(req, res, origin)) return;
	limitAnswer(req, res);
	compress(req, res, () => void answerAnew(req, res));
}

async function answerAnew(req: IncomingMessage, res: ServerResponse) {
	req.headers[SCHEME] = 'http';
	const { remoteAddress } = req.socket;
	req.headers[ADDRESS_HEADER] = clientAddress(
		remoteAddress,
		req.headers['x-forwarded-for'],
		proxies
	);
	const health = await healthAt(req.url);
	if (health) {
		res.writeHead(health.status, { 'cache-control': 'no-store', 'content-type': 'text/plain' });
		return void res.end(health.body);
	}
	// a drawing is shown as a picture; opened by itself it runs nothing, whatever is in it
	if (DRAWING.test(req.url ?? ''))
		res.setHeader(
			'Content-Security-Policy',
			"default-src 'none'; style-src 'unsafe-inline'; sandbox"
		);
	try {
		await handler(req, res, () => res.writeHead(404).end());
	} catch (error) {
		console.error(error);
		if (!res.headersSent) res.writeHead(500);
		res.end();
	}
}

const servers = hosts.map((host) => ({
	host,
	server: createServer((req, res) => {
		note(req, res);
		files.note(req, res);
		void answer(req, res);
	}).on('upgrade', upgrade)
}));

function listen({ host, server }: (typeof servers)[number]) {
	return new Promise<void>((done) => {
		server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
			// machines without IPv6 have no ::1
			if (host === '::1' && code !== 'EADDRINUSE') done();
			else
				refuse(
					REASONS[code ?? ''] ?? `Nothing can be served at ${host}, port ${PORT} (${message}).`
				);
		});
		server.listen(+PORT, host, done);
	});
}

recognisePeople();
await Promise.all(servers.map(listen));
const site = `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`;
console.log(`Fundstelle is at ${site}`);
if (HOST === 'localhost')
	console.log('Only this computer reaches it; HOST=0.0.0.0 opens it to others.');
console.log('Ctrl+C ends it.');
await printFirstLink(process.env.ORIGIN || site);
// what fails is said to who asks for it
warmUp(hosts[0] ?? HOST, +PORT, process.env.ORIGIN || site).catch(() => undefined);

function stop() {
	const closed = servers.map(
		({ server }) =>
			new Promise((done) => {
				server.close(done);
				server.closeIdleConnections();
			})
	);
	// drafts are put in order in the store, which therefore goes last
	void Promise.all([...closed, closeTheSyncServer()]).then(closeTheStore);
	setTimeout(() => process.exit(0), 2000).unref();
}
process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
