import { buildTable, type EventTable, type TableInput } from './columns.ts';

/** With more events than this, a page would stand still while their dates are read. */
export const MANY = 20_000;

/** What goes to the worker: a line for each date. */
export type Sent = { dates: string; weights: Uint8Array };

/** Read the dates: many of them in a worker, or here after all where there is none to be had. */
export async function loadTable(input: TableInput): Promise<EventTable> {
	if (typeof Worker === 'undefined') return buildTable(input);
	return buildElsewhere(input).catch(() => buildTable(input));
}

function buildElsewhere({ dates, weights }: TableInput): Promise<EventTable> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<EventTable>) => {
			worker.terminate();
			resolve(data);
		};
		const fail = ({ type }: Event) => {
			worker.terminate();
			reject(new Error(type));
		};
		worker.onerror = fail;
		worker.onmessageerror = fail;
		// one text is sent sooner than many
		worker.postMessage({ dates: dates.join('\n'), weights } satisfies Sent);
	});
}
