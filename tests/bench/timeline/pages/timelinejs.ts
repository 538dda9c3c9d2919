import { buildTable } from '#lib/density/columns.ts';
import { boxOf, fetchEvents } from './bench-page.ts';

/* TimelineJS as its documentation has it; the bench serves its files. It cannot filter: who wants to makes it anew. */

type TimelineJs = { goToId: (id: string) => void };
declare const TL: { Timeline: new (id: string, data: unknown, options: unknown) => TimelineJs };

const DAY = 86_400_000;
const events = await fetchEvents();
const { starts, ends, rows } = buildTable({
	dates: events.map(({ edtf }) => edtf),
	weights: new Uint8Array(events.length)
});
const dateOf = (time: number) => {
	const date = new Date(time);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const slides = events.map(({ id, title, companies }, i) => {
	const [start = 0, end = 0] = [starts[rows[i] ?? 0], ends[rows[i] ?? 0]];
	return {
		unique_id: id,
		group: companies[0],
		start_date: dateOf(start),
		...(end - start > DAY && { end_date: dateOf(end) }),
		text: { headline: title, text: '' }
	};
});

const element = document.createElement('div');
element.id = 'timeline';
element.style.height = '600px';
document.body.append(element);
let timeline: TimelineJs;

async function make(matches: (i: number) => boolean): Promise<void> {
	element.innerHTML = '';
	const chosen = slides.filter((_, i) => matches(i));
	timeline = new TL.Timeline(
		'timeline',
		{ events: chosen },
		{ script_path: `${location.origin}/timelinejs/js/` }
	);
	// its own event does not come where nothing is left
	while (chosen.length > 0 && !document.querySelector('.tl-timemarker'))
		await new Promise((next) => requestAnimationFrame(next));
}

void make(() => true);

globalThis.benchPage = {
	ready: () => document.querySelector('.tl-timemarker') !== null,
	box: () => boxOf('.tl-timenav'),
	filter: (company) => make((i) => company === undefined || events[i]!.companies.includes(company)),
	search: (word) => make((i) => events[i]!.title.includes(word)),
	select: (id) => timeline.goToId(id),
	zoom: (direction) => {
		const icon = direction > 0 ? 'in' : 'out';
		document.querySelector<HTMLElement>(`.tl-icon-zoom-${icon}`)?.parentElement?.click();
	}
};
