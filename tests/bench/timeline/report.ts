import { share, type Figures } from './measure.ts';

export type Result = { contender: string; events: number; figures: Figures };

const COLUMNS = [
	['ready', 'ready ms'],
	['panP50', 'pan p50'],
	['panP95', 'pan p95'],
	['zoomP50', 'zoom p50'],
	['zoomP95', 'zoom p95'],
	['filter', 'filter p50'],
	['filterP95', 'filter p95'],
	['search', 'search p50'],
	['searchP95', 'search p95'],
	['select', 'select p50'],
	['selectP95', 'select p95'],
	['heap', 'heap MB'],
	['nodes', 'nodes']
] as const;
type Column = (typeof COLUMNS)[number][0];

/** A table for each number of events: medians of the runs, and in brackets how many times ours. */
export function report(results: Result[]): string {
	const sizes = [...new Set(results.map(({ events }) => events))];
	const tables = sizes.map((size) => {
		const own = results.filter(({ events }) => events === size);
		const contenders = [...new Set(own.map(({ contender }) => contender))];
		const rows = contenders.map((contender) => {
			const cells = COLUMNS.map(([column]) => {
				const value = median(own, contender, column);
				if (value === undefined) return '–';
				const ours = median(own, 'ours', column);
				const times = ours && contender !== 'ours' ? ` (${(value / ours).toFixed(2)}×)` : '';
				return `${round(value)}${times}`;
			});
			const failed = own.find((one) => one.contender === contender && one.figures.failed);
			return [contender, ...cells, failed?.figures.failed ?? ''];
		});
		const heads = ['contender', ...COLUMNS.map(([, head]) => head), ''];
		return `### ${size.toLocaleString('en')} events\n\n${table([heads, ...rows])}`;
	});
	return [...tables, delays(results, sizes), growth(results, sizes)].join('\n\n');
}

/** How many times later each is ready with more events than with the fewest. */
function delays(results: Result[], sizes: number[]): string {
	const [fewest = 0, ...others] = sizes;
	const readyOf = (contender: string, size: number) =>
		median(
			results.filter(({ events }) => events === size),
			contender,
			'ready'
		);
	const lines = [...new Set(results.map(({ contender }) => contender))].map((contender) => {
		const first = readyOf(contender, fewest);
		const times = others.flatMap((size) => {
			const ready = readyOf(contender, size);
			return first && ready ? [`${size.toLocaleString('en')}: ${(ready / first).toFixed(2)}×`] : [];
		});
		return `- ${contender}: ${times.join(' · ') || '–'}`;
	});
	return `Ready, against the same with ${fewest} events:\n\n${lines.join('\n')}`;
}

/** The exponents of power laws fitted to our medians from 1,000 events on. */
function growth(results: Result[], sizes: number[]): string {
	const large = sizes.filter((size) => size >= 1000);
	if (large.length < 2) return '';
	const fits = COLUMNS.map(([column, head]) => {
		const points = large.flatMap((size) => {
			const own = results.filter(({ events }) => events === size);
			const value = median(own, 'ours', column);
			return value ? [[Math.log(size), Math.log(value)] as const] : [];
		});
		return `${head} ${points.length < 2 ? '–' : slope(points).toFixed(2)}`;
	});
	return `Growth of ours from ${large[0]} to ${large.at(-1)} events (exponents): ${fits.join(' · ')}`;
}

function median(results: Result[], contender: string, column: Column): number | undefined {
	const values = results
		.filter((result) => result.contender === contender)
		.map(({ figures }) => figures[column])
		.filter((value) => value !== undefined);
	return share(values, 0.5);
}

/** The slope of the line through the points by least squares. */
function slope(points: (readonly [number, number])[]): number {
	const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
	const [x, y] = [mean(0), mean(1)];
	const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
	return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

function round(value: number): string {
	return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function table(rows: string[][]): string {
	const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length), 3));
	const line = (row: string[]) =>
		`| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
	const [head = [], ...body] = rows;
	return [
		line(head),
		`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
		...body.map(line)
	].join('\n');
}
