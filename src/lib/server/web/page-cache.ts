import { LRUCache } from 'lru-cache';

export type Page = { body: Uint8Array<ArrayBuffer>; status: number; headers: [string, string][] };

/** Other responses, such as files and errors, are not kept. */
const CACHED_TYPES = /^(text\/html|application\/json|image\/(png|svg\+xml))(;|$)/;
const PERSONAL_CACHING = /\b(private|no-store)\b/i;

/**
 * Rendered pages, the least recently used evicted first. Only for routes that give everyone the same page
 * until the next build; what is made for one person all the same is never kept (RFC 9111, 3 and 3.5).
 */
export class PageCache {
	#pages: LRUCache<string, Page>;

	/** @param maxBytes the length of all bodies together */
	constructor(maxBytes: number) {
		this.#pages = new LRUCache({
			maxSize: maxBytes,
			sizeCalculation: ({ body }) => body.length || 1
		});
	}

	/** The page kept under a key, if there is one. */
	find(key: string): Page | undefined {
		return this.#pages.get(key);
	}

	/** The page kept under the key, or else the one that is rendered now. */
	async answer(key: string, request: Request, render: () => Promise<Response>): Promise<Response> {
		if (request.headers.has('authorization')) return render();
		const kept = this.#pages.get(key);
		if (kept) return new Response(kept.body, kept);
		const response = await render();
		if (!isForEveryone(response)) return response;
		const { status, headers } = response;
		const body = new Uint8Array(await response.arrayBuffer());
		const page = { body, status, headers: [...headers] };
		this.#pages.set(key, page);
		return new Response(body, page);
	}
}

function isForEveryone({ status, headers }: Response): boolean {
	return (
		status === 200 &&
		CACHED_TYPES.test(headers.get('content-type') ?? '') &&
		!headers.has('set-cookie') &&
		!PERSONAL_CACHING.test(headers.get('cache-control') ?? '')
	);
}
