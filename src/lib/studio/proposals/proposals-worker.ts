import type { Company } from '#lib/story/story.ts';
import { findProposals, type SearchedArticle } from './find-proposals.ts';
import type { FromWorker, ToWorker } from './proposal-search.svelte.ts';

const articles = new Map<string, SearchedArticle>();
let companies: Company[] = [];
/** Ids of articles whose proposals are not known, or no longer right. */
let stale: string[] = [];
let running = false;

const tell = (message: FromWorker) => postMessage(message);

/** Searches one article after the other; what arrives meanwhile is heard between two of them. */
async function search(): Promise<void> {
	running = true;
	for (let id = stale.shift(); id !== undefined; id = stale.shift()) {
		const article = articles.get(id);
		if (article) tell({ id, found: findProposals(article, companies), left: stale.length });
		await new Promise((resolve) => setTimeout(resolve));
	}
	running = false;
}

onmessage = ({ data }: MessageEvent<ToWorker>) => {
	for (const article of data.changed) articles.set(article.id, article);
	for (const id of articles.keys()) if (!data.order.includes(id)) articles.delete(id);
	if (data.companies) companies = data.companies;
	const changed = new Set([...stale, ...data.changed.map(({ id }) => id)]);
	stale = data.companies ? data.order : data.order.filter((id) => changed.has(id));
	tell({ left: stale.length });
	if (!running) void search();
};

// until then nobody would hear a message
tell({ ready: true });
