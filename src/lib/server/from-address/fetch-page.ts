import { createHash } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';
import { isPublicAddress } from './public-address.ts';
import { readBody, TooLarge } from './read-body.ts';

/** A server's answer, with its address and time. */
export type FetchedPage = {
	/** Where it was found, after all redirects. */
	address: string;
	/** Its media type, without parameters. */
	type: string;
	data: Uint8Array<ArrayBuffer>;
	/** SHA-256 of the data, in hexadecimal digits. */
	hash: string;
	/** In ms since 1970. */
	at: number;
};

export type FetchProblem =
	/** No address of a page in the web. */
	| 'address'
	/** Nothing answers there that is on the public internet; nobody is told what there is on the inside. */
	| 'unreachable'
	| 'status'
	| 'type'
	| 'too-large'
	| 'too-slow'
	| 'redirects';

export type Fetched =
	{ ok: true; page: FetchedPage } | { ok: false; problem: FetchProblem; status?: number };

export type FetchOptions = {
	/** For tests: the addresses of a host. */
	resolve?: (host: string) => Promise<string[]>;
	/** For tests: which of them may be reached. */
	isAllowed?: (address: string) => boolean;
	timeout?: number;
	maxBytes?: number;
};

export const MAX_ADDRESS_LENGTH = 2000;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Media types that the studio can read. */
const TYPES = new Set([
	...['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown', 'application/pdf'],
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
]);

const HEADERS = {
	'user-agent': 'Mozilla/5.0 (compatible; Fundstelle)',
	accept: [...TYPES, '*/*;q=0.1'].join(', '),
	'accept-encoding': 'gzip, br, deflate'
};

class Problem extends Error {
	readonly problem: FetchProblem;
	readonly status: number | undefined;

	constructor(problem: FetchProblem, status?: number) {
		super(problem);
		this.problem = problem;
		this.status = status;
	}
}

/**
 * Fetches a page of the public internet. Every host is resolved here, once, and the connection goes to the very
 * addresses that were looked at, so that no answer of DNS leads inside (OWASP: server-side request forgery).
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
	const { timeout = 10_000, maxBytes = MAX_FILE_BYTES } = options;
	const signal = AbortSignal.timeout(timeout);
	try {
		let url = readAddress(address);
		for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
			const answer = await ask(url, await findHost(url, options, signal), signal);
			try {
				const { statusCode = 0, headers } = answer;
				if (REDIRECTS.has(statusCode) && headers.location !== undefined) {
					// sent in UTF-8, and read byte by byte by Node
					url = readAddress(Buffer.from(headers.location, 'latin1').toString(), url);
					continue;
				}
				if (statusCode !== 200) throw new Problem('status', statusCode);
				const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
				if (!TYPES.has(type)) throw new Problem('type');
				const data = await readBody(answer, maxBytes, signal);
				const hash = createHash('sha256').update(data).digest('hex');
				return { ok: true, page: { address: url.href, type, data, hash, at: Date.now() } };
			} finally {
				answer.destroy();
			}
		}
		throw new Problem('redirects');
	} catch (error) {
		if (signal.aborted) return { ok: false, problem: 'too-slow' };
		if (error instanceof TooLarge) return { ok: false, problem: 'too-large' };
		if (!(error instanceof Problem)) return { ok: false, problem: 'unreachable' };
		const { problem, status } = error;
		return { ok: false, problem, ...(status !== undefined && { status }) };
	}
}

/** URL reads every way to write an IPv4 address (decimal, octal, short), and leaves the one with four numbers. */
function readAddress(written: string, base?: URL): URL {
	const url = written.length > MAX_ADDRESS_LENGTH ? null : URL.parse(written, base);
	if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') throw new Problem('address');
	if (url.username !== '' || url.password !== '') throw new Problem('address');
	// below 1024 only the web's own: mail and the like must not be spoken to
	if (url.port !== '' && Number(url.port) < 1024) throw new Problem('address');
	url.hash = '';
	return url;
}

/** The addresses of a host, all of which are public. */
async function findHost(
	{ hostname }: URL,
	{ resolve = resolveHost, isAllowed = isPublicAddress }: FetchOptions,
	signal: AbortSignal
): Promise<string[]> {
	const literal = hostname.replace(/^\[(.*)\]$/, '$1');
	const found = isIP(literal) ? [literal] : await orAborted(resolve(hostname), signal);
	if (found.length === 0 || !found.every(isAllowed)) throw new Problem('unreachable');
	return found;
}

async function resolveHost(host: string): Promise<string[]> {
	return (await lookup(host, { all: true })).map(({ address }) => address);
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((done, failed) => {
		signal.addEventListener('abort', () => failed(signal.reason), { once: true });
		work.then(done, failed);
	});
}

/** Sends no cookie and no referrer, and keeps no connection. */
function ask(url: URL, addresses: string[], signal: AbortSignal): Promise<IncomingMessage> {
	const found = addresses.map((address) => ({ address, family: isIP(address) }));
	const send = url.protocol === 'https:' ? requestHttps : requestHttp;
	return new Promise((done, failed) => {
		send(url, {
			agent: false,
			headers: HEADERS,
			signal,
			maxHeaderSize: 32_768,
			lookup: (_, { all }, answer) => {
				const [first] = found;
				if (all) answer(null, found);
				else if (first) answer(null, first.address, first.family);
			}
		})
			.on('response', done)
			.on('error', failed)
			.end();
	});
}
