import { ProofFinder } from './find-proof.ts';
import type { FromWorker, ToWorker } from './proof-search.svelte.ts';

const tell = (message: FromWorker) => postMessage(message);

onmessage = ({ data: { articles, companies, events } }: MessageEvent<ToWorker>) => {
	const finder = new ProofFinder(articles, companies);
	tell({ found: events.map((event) => [event.id, finder.find(event)]) });
};

// until then nobody would hear a message
tell({ ready: true });
