import { buildTable } from './columns.ts';
import type { Sent } from './load-table.ts';

onmessage = ({ data: { dates, weights } }: MessageEvent<Sent>) => {
	const table = buildTable({ dates: dates.split('\n'), weights });
	const columns = Object.values(table).filter((column) => ArrayBuffer.isView(column));
	postMessage(table, { transfer: columns.map(({ buffer }) => buffer) });
};
