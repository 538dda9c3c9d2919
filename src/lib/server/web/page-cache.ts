import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { PageFile } from './page-file.ts';

/** The smallest first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

type Bytes = Uint8Array<ArrayBuffer>;
type Headers = [string, string][];

/** A page in one encoding: `headers` are those it was rendered with, `sent` those it is sent with. */
export type Page = { body: Bytes; headers: Headers; sent: OutgoingHttpHeaders; dense: boolean };

/** Other responses, such as files and errors, are not kept. */
const CACHED_TYPES = /^(text\/html|application\/json|image\/(png|svg\+xml))(;|$)/;
const COMPRESSIBLE = /^(text\/|application\/json|image\/svg\+xml)/;
const PERSONAL_CACHING = /\b(private|no-store)\b/i;

const QUICK = 5;
/** Most pages come out of it in one piece; each piece is a turn of another thread. */
const CHUNK = 128 * 1024;
const decompress = (body: Uint8Array): Promise<Bytes> =>
	promisify(brotliDecompress)(body, { chunkSize: CHUNK });
const brotli = async (body: Uint8Array, quality: number): Promise<Bytes> =>
	promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
const ENCODE: Record<Encoding, (body: Bytes) => Promise<Bytes>> = {
	br: (body) => brotli(body, QUICK),
	gzip: (body) => promisify(gzip)(body),
	identity: async (body) => body
};

/**
 * Rendered pages as they are sent: in memory the least recently used evicted first, and in a file those that last. Only
 * for routes that give everyone the same page until the next build; what is made for one person all the same is never
 * kept (RFC 9111, 3 and 3.5).
 */
export class PageCache {
	#pages: LRUCache<string, Page>;
	#file: PageFile | undefined;
	#making = new Map<string, Promise<Page | undefined>>();
	#condensing: Promise<void> | undefined;

	/** @param maxBytes the length of all bodies in memory together */
	constructor(maxBytes: number, file?: PageFile) {
		this.#file = file;
		this.#pages = new LRUCache({
			maxSize: maxBytes,
			sizeCalculation: ({ body }) => body.length || 1
		});
	}

	/** The page kept under a key, if there is one, in this encoding if it can be compressed. */
	async find(key: string, encoding: Encoding = 'identity'): Promise<Page | undefined> {
		const name = `${encoding} ${key}`;
		const kept = this.#pages.get(name);
		if (kept) {
			if (encoding === 'br') void this.#condense(key, kept);
			return kept;
		}
		// made once for all who ask for it meanwhile
		const making =
			this.#making.get(name) ??
			this.#make(key, encoding).finally(() => void this.#making.delete(name));
		this.#making.set(name, making);
		return making;
	}

	/** The page kept under the key, or else the one that is rendered now; one that `lasts` is kept in the file, too. */
	async answer(
		key: string,
		request: Request,
		render: () => Promise<Response>,
		lasts = false
	): Promise<Response> {
		if (request.headers.has('authorization')) return render();
		const kept = await this.find(key);
		if (kept) return new Response(kept.body, { headers: kept.headers });
		const response = await render();
		if (!isForEveryone(response)) return response;
		const headers = [...response.headers];
		const body = new Uint8Array(await response.arrayBuffer());
		const page = this.#put(key, 'identity', { body, headers, dense: false });
		if (lasts) void this.#write(key, page);
		return new Response(body, { headers });
	}

	/** Makes the page that is kept under a key dense before anyone asks for it again; resolves when it is. */
	async condense(key: string): Promise<void> {
		const page = await this.find(key, 'br');
		await this.#condensing;
		if (page) await this.#condense(key, page);
	}

	async #make(key: string, encoding: Encoding): Promise<Page | undefined> {
		const known = this.#pages.peek(`identity ${key}`);
		const dense = known ? undefined : (this.#pages.peek(`br ${key}`) ?? this.#written(key));
		const { headers } = known ?? dense ?? {};
		if (!headers) return undefined;
		if (dense && (encoding === 'br' || !isCompressible(headers)))
			return this.#put(key, encoding, dense);
		const body = known?.body ?? (dense && (await decompress(dense.body)));
		if (!body) return undefined;
		const encoded = isCompressible(headers) ? await ENCODE[encoding](body) : body;
		return this.#put(key, encoding, { body: encoded, headers, dense: false });
	}

	#written(key: string) {
		const written = this.#file?.find(key);
		return written && { ...written, body: new Uint8Array(written.body) };
	}

	async #write(key: string, { body, headers }: Page): Promise<void> {
		if (!this.#file) return;
		const dense = !isCompressible(headers);
		const page = dense ? { body } : await this.find(key, 'br');
		if (page) this.#file.keep(key, { body: page.body, headers, dense });
	}

	#put(key: string, encoding: Encoding, { body, headers, dense }: Omit<Page, 'sent'>): Page {
		const sent = headersFor(encoding, headers, body.length);
		const page = { body, headers, sent, dense };
		this.#pages.set(`${encoding} ${key}`, page);
		return page;
	}

	/**
	 * Makes a page a tenth smaller, for its next readers. It takes some twenty times as long as the quick form, so it
	 * is done only for pages that are asked for again, and for one page at a time: no flood of addresses keeps more
	 * than one thread busy.
	 */
	async #condense(key: string, { headers, dense }: Page): Promise<void> {
		if (this.#condensing || dense || !isCompressible(headers)) return;
		this.#condensing = this.#makeDense(key, headers).catch(() => {
			// the quick form stays
		});
		await this.#condensing;
		this.#condensing = undefined;
	}

	async #makeDense(key: string, headers: Headers): Promise<void> {
		const light = this.#pages.peek(`identity ${key}`) ?? (await this.#make(key, 'identity'));
		if (!light) return;
		const body = await brotli(light.body, constants.BROTLI_MAX_QUALITY);
		this.#put(key, 'br', { body, headers, dense: true });
		if (this.#file?.find(key)) this.#file.keep(key, { body, headers, dense: true });
	}
}

function isCompressible(headers: Headers): boolean {
	return headers.some(([name, value]) => name === 'content-type' && COMPRESSIBLE.test(value));
}

function headersFor(encoding: Encoding, rendered: Headers, length: number): OutgoingHttpHeaders {
	const headers: OutgoingHttpHeaders = {
		...Object.fromEntries(rendered),
		'content-length': length
	};
	if (!isCompressible(rendered)) return headers;
	headers.vary = [headers.vary, 'Accept-Encoding'].filter(Boolean).join(', ');
	if (encoding === 'identity') return headers;
	headers['content-encoding'] = encoding;
	// a strong tag stands for the bytes before compression (RFC 9110, 8.8.1)
	if (String(headers.etag).startsWith('"')) headers.etag = `W/${String(headers.etag)}`;
	return headers;
}

function isForEveryone({ status, headers }: Response): boolean {
	return (
		status === 200 &&
		CACHED_TYPES.test(headers.get('content-type') ?? '') &&
		!headers.has('set-cookie') &&
		!PERSONAL_CACHING.test(headers.get('cache-control') ?? '')
	);
}
