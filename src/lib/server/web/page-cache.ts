/** What pages are made of; files and errors are not kept. */
const KEPT_TYPES = /^(text\/html|application\/json)\b/;

type Kept = { body: string; status: number; headers: [string, string][] };

/** Pages as they were drawn last. Between two builds an address always gives the same page; the oldest go first. */
export class PageCache {
	#kept = new Map<string, Kept>();
	#length = 0;
	#most: number;

	/** @param most the length of all pages together, in UTF-16 units */
	constructor(most: number) {
		this.#most = most;
	}

	/** The page kept under the key, or else the one that is drawn, which is kept if it is a page. */
	async answer(key: string, draw: () => Promise<Response>): Promise<Response> {
		const kept = this.#kept.get(key);
		if (kept) {
			// the last one asked for is the last one to go
			this.#kept.delete(key);
			this.#kept.set(key, kept);
			return new Response(kept.body, kept);
		}
		const response = await draw();
		if (response.status !== 200 || !KEPT_TYPES.test(response.headers.get('content-type') ?? ''))
			return response;
		const page = {
			body: await response.text(),
			status: response.status,
			headers: [...response.headers]
		};
		this.#keep(key, page);
		return new Response(page.body, page);
	}

	#keep(key: string, page: Kept): void {
		// two may have drawn it at once
		if (this.#kept.has(key) || page.body.length > this.#most) return;
		this.#kept.set(key, page);
		this.#length += page.body.length;
		for (const [oldest, { body }] of this.#kept) {
			if (this.#length <= this.#most) break;
			this.#kept.delete(oldest);
			this.#length -= body.length;
		}
	}
}
