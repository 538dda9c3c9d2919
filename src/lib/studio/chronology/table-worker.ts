import type { FromWorker } from './read-in-worker.ts';
import { readTable } from './read-table.ts';

const tell = (message: FromWorker) => postMessage(message);

onmessage = async ({ data }: MessageEvent<File>) => tell(await readTable(data));

// until then nobody would hear a message
tell({ ready: true });
