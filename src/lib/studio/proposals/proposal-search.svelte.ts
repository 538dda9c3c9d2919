import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Article, Company } from '#lib/story/story.ts';
import type { FoundProposals, SearchedArticle } from './find-proposals.ts';

export type ToWorker = {
	/** The ids of all articles, in the story's order. */
	order: string[];
	/** New articles and those whose text, language or day is another one. */
	changed: SearchedArticle[];
	/** Left out if they are the same as before. */
	companies?: Company[];
};
export type FromWorker =
	{ ready: true } | { left: number } | { id: string; found: FoundProposals; left: number };

/** The proposals in a draft's texts, looked for in a worker whenever texts or companies change. */
export class ProposalSearch {
	/**
	 * By the article's id, also of one that was removed; those of the text as it was a moment ago while a newer one is
	 * searched.
	 */
	readonly found = new SvelteMap<string, FoundProposals>();
	/** Texts that are still to be searched. */
	left = $state(1);
	failed = $state(false);

	#createWorker: () => Worker;
	#worker: Worker | undefined;
	#ready = false;
	#wanted: { articles: readonly Article[]; companies: readonly Company[] } | undefined;
	#sent = new Map<string, SearchedArticle>();
	#sentCompanies: readonly Company[] | undefined;

	constructor(createWorker: () => Worker = createProposalsWorker) {
		this.#createWorker = createWorker;
	}

	/** Searches what is new among these; earlier proposals stay until then. */
	ask(articles: readonly Article[], companies: readonly Company[]): void {
		this.#wanted = { articles, companies };
		if (!this.#worker) this.#start();
		else if (this.#ready) this.#send();
	}

	/** Searches everything again, after a failure. */
	retry(): void {
		this.close();
		this.failed = false;
		this.#start();
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#ready = false;
		this.#sent.clear();
		this.#sentCompanies = undefined;
	}

	#start(): void {
		try {
			const worker = (this.#worker = this.#createWorker());
			worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
			worker.onerror = () => (this.failed = true);
		} catch {
			this.failed = true;
		}
	}

	#hear(message: FromWorker): void {
		if ('ready' in message) {
			this.#ready = true;
			this.#send();
			return;
		}
		if ('found' in message) this.found.set(message.id, message.found);
		this.left = message.left;
	}

	#send(): void {
		const { articles = [], companies = [] } = this.#wanted ?? {};
		const order = articles.map(({ id }) => id);
		const changed = articles.flatMap(({ id, language, published, blocks }) => {
			const searched = { id, language, published, blocks };
			return isSame(searched, this.#sent.get(id)) ? [] : [searched];
		});
		const others = isSameList(companies, this.#sentCompanies) ? undefined : [...companies];
		if (changed.length === 0 && !others) return;
		for (const id of this.#sent.keys()) if (!order.includes(id)) this.#sent.delete(id);
		for (const article of changed) this.#sent.set(article.id, article);
		this.#sentCompanies = companies;
		this.#worker?.postMessage({ order, changed, companies: others } satisfies ToWorker);
	}
}

export const [getProposalSearch, setProposalSearch] = createContext<ProposalSearch>();

function createProposalsWorker(): Worker {
	return new Worker(new URL('./proposals-worker.ts', import.meta.url), { type: 'module' });
}

function isSame(a: SearchedArticle, b: SearchedArticle | undefined): boolean {
	return (
		a.blocks === b?.blocks && a.language === b.language && a.published?.edtf === b.published?.edtf
	);
}

/** A draft's companies are other objects once they change. */
function isSameList<T>(a: readonly T[], b: readonly T[] | undefined): boolean {
	return a.length === b?.length && a.every((each, index) => each === b[index]);
}
