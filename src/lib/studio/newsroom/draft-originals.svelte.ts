import type { ArticleOriginal, Original } from '#lib/story/original.ts';
import { ask } from './ask-server.ts';

const KEPT = /\.(pdf|docx|html?|xhtml)$/i;
const JSON_TYPE = { 'content-type': 'application/json' };

/** The originals of a draft's articles, which the server keeps. */
export class DraftOriginals {
	readonly #address: string;
	readonly #isAtServer: () => boolean;
	#known = $state.raw<readonly ArticleOriginal[]>([]);
	/** Originals brought before the server had the draft. */
	#waiting = new Map<string, File | Original['id']>();

	constructor(draft: string, isAtServer: () => boolean) {
		this.#address = `/newsroom/drafts/${draft}/originals`;
		this.#isAtServer = isAtServer;
	}

	/** Which original each article has, as far as the server has been asked. */
	get known(): readonly ArticleOriginal[] {
		return this.#known;
	}

	/** Asks the server for them. */
	async load(): Promise<void> {
		const response = await ask(this.#address);
		if (response?.ok) this.#known = (await response.json()) as ArticleOriginal[];
	}

	/** Whether this is a kind of file that is kept as an original. */
	static isKept({ name }: { name: string }): boolean {
		return KEPT.test(name);
	}

	/** Keeps what was brought for an article: a file, or what the server has fetched. False: it could not be. */
	async bring(article: string, brought: File | Original['id']): Promise<boolean> {
		if (!this.#isAtServer()) {
			this.#waiting.set(article, brought);
			return true;
		}
		if (typeof brought === 'string') return this.#send('PATCH', { article, original: brought });
		const query = new URLSearchParams({ article, name: brought.name.slice(-200) });
		const response = await ask(`${this.#address}?${query}`, { method: 'POST', body: brought });
		await this.load();
		return response?.ok ?? false;
	}

	/** Keeps what was brought before the server had the draft. */
	async bringWaiting(): Promise<void> {
		const waiting = [...this.#waiting];
		this.#waiting.clear();
		for (const [article, brought] of waiting) await this.bring(article, brought);
	}

	/** Says whether readers get an article's original. */
	show(article: string, isShown: boolean): Promise<boolean> {
		return this.#send('PATCH', { article, isShown });
	}

	async remove(article: string): Promise<boolean> {
		const query = new URLSearchParams({ article });
		const response = await ask(`${this.#address}?${query}`, { method: 'DELETE' });
		await this.load();
		return response?.ok ?? false;
	}

	async #send(method: string, body: object): Promise<boolean> {
		const options = { method, headers: JSON_TYPE, body: JSON.stringify(body) };
		const response = await ask(this.#address, options);
		await this.load();
		return response?.ok ?? false;
	}
}
