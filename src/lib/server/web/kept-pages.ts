import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { Page } from './page-cache.ts';

/** Finds the page that the site keeps for everyone at an address, in the language that these readers get. */
type Find = (url: URL, languages: string | null) => Promise<Page | undefined>;

/** A path of the site, and the language that most of its readers are likely to want it in. */
export type Place = { path: string; language: string };

/** `latest` has the pages that are likely to be asked for first. */
type Offer = { find: Find; latest: () => Promise<Place[]> };

/** The bundled site and the server around it each have this module: the one offers its pages, the other asks. */
const KEY = Symbol.for('fundstelle.kept-pages');
const shared = globalThis as { [KEY]?: Offer };

/** Sets where kept pages are found, for all copies of this module in the process. */
export function offerPages(offer: Offer): void {
	shared[KEY] = offer;
}

/** The pages that are likely to be asked for first. */
export async function latestPages(): Promise<Place[]> {
	return (await shared[KEY]?.latest()) ?? [];
}

/** The smallest first. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof ENCODINGS)[number];
const brotli = (body: Uint8Array, quality: number): Promise<Uint8Array> =>
	promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
const ENCODE: Record<Encoding, (body: Uint8Array) => Promise<Uint8Array>> = {
	br: (body) => brotli(body, 5),
	gzip: (body) => promisify(gzip)(body),
	identity: async (body) => body
};
const COMPRESSIBLE = /^(text\/|application\/json|image\/svg\+xml)/;
/** Headers of requests for less than a whole page, or for one person's page; Kit answers these. */
const PARTICULAR = ['authorization', 'if-none-match', 'if-modified-since', 'range'];

type Bodies = Map<Encoding, Promise<Uint8Array>>;

/** A page's bytes as they are sent, made once for all who read it; they go when the page goes. */
const encoded = new WeakMap<Page, Bodies>();

function bodiesOf(page: Page): Bodies {
	const bodies: Bodies = encoded.get(page) ?? new Map();
	encoded.set(page, bodies);
	return bodies;
}

function encode(page: Page, encoding: Encoding): Promise<Uint8Array> {
	const bodies = bodiesOf(page);
	const made = bodies.get(encoding);
	if (made && encoding === 'br') void condense(page, bodies);
	const body = made ?? ENCODE[encoding](page.body);
	bodies.set(encoding, body);
	return body;
}

const dense = new WeakSet<Page>();
let condensing: Promise<void> | undefined;

/**
 * Makes a page a tenth smaller, for its next readers. It takes some twenty times as long as the quick form, so it
 * is done only for pages that are asked for again, and for one page at a time: no flood of addresses keeps more
 * than one thread busy.
 */
async function condense(page: Page, bodies: Bodies): Promise<void> {
	if (condensing || dense.has(page)) return;
	dense.add(page);
	condensing = brotli(page.body, constants.BROTLI_MAX_QUALITY).then(
		(body) => void bodies.set('br', Promise.resolve(body)),
		// the quick form stays
		() => undefined
	);
	await condensing;
	condensing = undefined;
}

/** Makes the page that is kept at an address dense before anyone asks for it again; resolves when it is. */
export async function condenseKept(url: URL, languages: string): Promise<void> {
	const page = await shared[KEY]?.find(url, languages);
	await condensing;
	if (page) await condense(page, bodiesOf(page));
}

/**
 * Answers a request for a page that the site keeps, without going through the site, which takes several times as
 * long; `false` if it is to be asked. `origin` is that of the addresses the site was asked with.
 */
export async function answerKept(
	request: IncomingMessage,
	response: ServerResponse,
	origin: string
): Promise<boolean> {
	const { method, headers } = request;
	if (method !== 'GET' || PARTICULAR.some((name) => headers[name] !== undefined)) return false;
	try {
		const kept = await keptFor(request, origin);
		if (!kept) return false;
		response.writeHead(200, kept.headers).end(kept.body);
		return true;
	} catch {
		// the site says what is wrong
		return false;
	}
}

async function keptFor(request: IncomingMessage, origin: string) {
	const { url = '', headers: asked } = request;
	if (!URL.canParse(url, origin)) return undefined;
	const page = await shared[KEY]?.find(new URL(url, origin), asked['accept-language'] ?? null);
	if (page?.status !== 200) return undefined;
	const headers: OutgoingHttpHeaders = Object.fromEntries(page.headers);
	const compressible = COMPRESSIBLE.test(String(headers['content-type']));
	const accepted = compressible ? new Negotiator(request).encodings([...ENCODINGS]) : [];
	const encoding = ENCODINGS.find((each) => accepted.includes(each)) ?? 'identity';
	const body = await encode(page, encoding);
	headers['content-length'] = body.length;
	if (compressible) headers.vary = [headers.vary, 'Accept-Encoding'].filter(Boolean).join(', ');
	if (encoding === 'identity') return { headers, body };
	headers['content-encoding'] = encoding;
	// a strong tag stands for the bytes before compression (RFC 9110, 8.8.1)
	if (String(headers.etag).startsWith('"')) headers.etag = `W/${String(headers.etag)}`;
	return { headers, body };
}
