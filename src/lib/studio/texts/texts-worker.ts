import type { FromWorker, ToWorker } from './read-texts.ts';
import { readText } from './read-text.ts';

const tell = (message: FromWorker) => postMessage(message);

onmessage = async ({ data: { input } }: MessageEvent<ToWorker>) => {
	const result = await readText(input, (share) => tell({ share }));
	tell({ result });
};

// until then nobody would hear a message
tell({ ready: true });
