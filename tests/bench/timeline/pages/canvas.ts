import { buildTable } from '#lib/density/columns.ts';
import { boxOf, fetchEvents } from './bench-page.ts';

/* The physical limit: the same marks and bars on a bare canvas, without a name, a button or an axis in words. */

const [WIDTH, HEIGHT, BAND, ROWS, ROW, BUCKET] = [1200, 256, 68, 6, 30, 24];
const events = await fetchEvents();
const {
	starts,
	ends,
	events: order,
	extent,
	rows
} = buildTable({
	dates: events.map(({ edtf }) => edtf),
	weights: new Uint8Array(events.length)
});
const canvas = document.createElement('canvas');
canvas.width = WIDTH;
canvas.height = HEIGHT;
document.body.append(canvas);
const context = canvas.getContext('2d', { alpha: false })!;
let { start, end } = extent;
let own = starts;
let ownRows = Uint32Array.from(starts, (_, row) => row);
let selected = -1;
let drawn = false;
let asked = false;

function below(limit: number): number {
	let [low, high] = [0, own.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (own[middle]! < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

function draw(): void {
	asked = false;
	const perPixel = (end - start) / WIDTH;
	context.fillStyle = '#fbfaf6';
	context.fillRect(0, 0, WIDTH, HEIGHT);
	const counts = Array.from({ length: WIDTH / BUCKET }, (_, i) => {
		const from = start + i * BUCKET * perPixel;
		return below(from + BUCKET * perPixel) - below(from);
	});
	const most = Math.max(1, ...counts);
	context.fillStyle = '#e0dccf';
	for (const [i, count] of counts.entries()) {
		const height = Math.sqrt(count / most) * BAND;
		context.fillRect(i * BUCKET, HEIGHT - height, BUCKET - 1, height);
	}
	context.font = '500 13px sans-serif';
	const free = new Float64Array(ROWS);
	const last = below(end);
	const step = Math.max(1, Math.floor((last - below(start)) / 400));
	for (let i = below(start); i < last; i += step) {
		const row = ownRows[i]!;
		const x = (starts[row]! - start) / perPixel;
		const line = free.findIndex((taken) => taken <= x);
		if (line === -1) continue;
		const width = Math.max(4, (ends[row]! - starts[row]!) / perPixel);
		const { title } = events[order[row]!]!;
		free[line] = x + width + 12 + context.measureText(title).width;
		context.fillStyle = row === selected ? '#a3291b' : '#8d887b';
		context.fillRect(x, line * ROW + 4, width, 24);
		context.fillStyle = '#1c1b17';
		context.fillText(title, x + width + 6, line * ROW + 20);
	}
	drawn = true;
}

function ask(): void {
	if (!asked) requestAnimationFrame(draw);
	asked = true;
}

function show(matches: (event: number) => boolean): void {
	const found = new Uint32Array(starts.length);
	let length = 0;
	for (let row = 0; row < starts.length; row++) if (matches(order[row]!)) found[length++] = row;
	ownRows = found.slice(0, length);
	own = new Float64Array(length);
	for (let i = 0; i < length; i++) own[i] = starts[ownRows[i]!]!;
	ask();
}

let dragged: { x: number; start: number; end: number } | undefined;
canvas.addEventListener('pointerdown', ({ clientX }) => (dragged = { x: clientX, start, end }));
addEventListener('pointermove', ({ clientX }) => {
	if (!dragged) return;
	const by = ((dragged.x - clientX) * (dragged.end - dragged.start)) / WIDTH;
	[start, end] = [dragged.start + by, dragged.end + by];
	ask();
});
addEventListener('pointerup', () => (dragged = undefined));
canvas.addEventListener(
	'wheel',
	(event) => {
		event.preventDefault();
		const at = start + ((end - start) * event.offsetX) / WIDTH;
		const factor = event.deltaY < 0 ? 1 / 1.2 : 1.2;
		[start, end] = [at - (at - start) * factor, at + (end - at) * factor];
		ask();
	},
	{ passive: false }
);
ask();

globalThis.benchPage = {
	ready: () => drawn,
	box: () => boxOf('canvas'),
	filter: (company) =>
		show((event) => company === undefined || events[event]!.companies.includes(company)),
	search: (word) => show((event) => events[event]!.title.includes(word)),
	select: (id) => {
		selected = rows[events.findIndex((event) => event.id === id)]!;
		const [middle, half] = [starts[selected]!, (end - start) / 2];
		[start, end] = [middle - half, middle + half];
		ask();
	}
};
