import { buildTable, type TableInput } from './event-table.ts';

onmessage = ({ data }: MessageEvent<TableInput>) => {
	const table = buildTable(data);
	const columns = Object.values(table).filter((column) => ArrayBuffer.isView(column));
	postMessage(table, { transfer: columns.map(({ buffer }) => buffer) });
};
