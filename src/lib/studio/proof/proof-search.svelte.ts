import type { Article, Company, StoryEvent } from '#lib/story/story.ts';
import type { ProofCandidate } from './find-proof.ts';

export type ToWorker = {
	articles: Pick<Article, 'id' | 'language' | 'published' | 'blocks'>[];
	companies: Company[];
	events: StoryEvent[];
};
export type FromWorker =
	{ ready: true } | { found: [event: string, candidates: ProofCandidate[]][] };

/** The sentences that may prove events, looked for in a worker; the last question is the one that is answered. */
export class ProofSearch {
	/** By the event's id; `undefined` until the first answer. */
	found = $state.raw<ReadonlyMap<string, ProofCandidate[]>>();
	failed = $state(false);
	#worker: Worker | undefined;
	#ready = false;
	#wanted: ToWorker | undefined;

	ask(articles: readonly Article[], companies: readonly Company[], events: readonly StoryEvent[]) {
		this.#wanted = {
			articles: articles.map(({ id, language, published, blocks }) => ({
				...{ id, language, published, blocks }
			})),
			companies: [...companies],
			events: [...events]
		};
		if (!this.#worker) this.#start();
		else this.#send();
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#ready = false;
	}

	#start(): void {
		const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
		this.#worker = worker;
		worker.onerror = () => (this.failed = true);
		worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
			if ('ready' in data) this.#ready = true;
			else this.found = new Map(data.found);
			this.#send();
		};
	}

	#send(): void {
		if (!this.#ready || !this.#wanted) return;
		this.#worker?.postMessage(this.#wanted);
		this.#wanted = undefined;
	}
}
