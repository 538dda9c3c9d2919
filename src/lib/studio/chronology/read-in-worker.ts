import type { TableResult } from './table.ts';

export type FromWorker = { ready: true } | TableResult;

/** Reads a spreadsheet in a worker of its own. Never rejects; an aborted one is `undefined`. */
export function readTableInWorker(
	file: File,
	signal: AbortSignal
): Promise<TableResult | undefined> {
	return new Promise((resolve) => {
		const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
		const end = (result: TableResult | undefined) => {
			worker.terminate();
			resolve(result);
		};
		signal.addEventListener('abort', () => end(undefined));
		worker.onerror = () => end({ ok: false, problem: 'broken' });
		worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
			if ('ready' in data) worker.postMessage(file);
			else if ('ok' in data) end(data);
		};
	});
}
