import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { DataSet, DataView } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { buildTable } from '#lib/density/columns.ts';
import { COMPANIES } from '../stories.ts';
import { boxOf, fetchEvents } from './bench-page.ts';

/* vis-timeline as its examples have it, a group for each company; `?cluster` with its own clustering. */

const DAY = 86_400_000;
const events = await fetchEvents();
// it reads dates in the reader's zone and knows no vague ones: it gets the days that ours draws
const { starts, ends, rows } = buildTable({
	dates: events.map(({ edtf }) => edtf),
	weights: new Uint8Array(events.length)
});
const items = new DataSet(
	events.map(({ id, title, companies }, i) => {
		const [start = 0, end = 0] = [starts[rows[i] ?? 0], ends[rows[i] ?? 0]];
		const lasts = end - start > DAY;
		return {
			id,
			content: title,
			group: companies[0],
			start: new Date(start),
			...(lasts && { end: new Date(end) })
		};
	})
);
let matches: (item: { id: string; content: string; group: string }) => boolean = () => true;
const view = new DataView(items as never, { filter: (item) => matches(item as never) });
const groups = new DataSet(COMPANIES.map((name) => ({ id: name, content: name })));
const options: TimelineOptions = { height: 600, maxHeight: 600, showCurrentTime: false };
if (new URLSearchParams(location.search).has('cluster'))
	options.cluster = { maxItems: 1, showStipes: false };
const element = document.createElement('div');
document.body.append(element);
const timeline = new Timeline(element, view as never, groups as never, options);

globalThis.benchPage = {
	ready: () => {
		const drawn = document.querySelector('.vis-timeline');
		return (
			drawn !== null &&
			getComputedStyle(drawn).visibility !== 'hidden' &&
			document.querySelector('.vis-item') !== null
		);
	},
	box: () => boxOf('.vis-center'),
	filter: (company) => {
		matches = ({ id }) =>
			company === undefined || events[Number(id.slice(1))]?.companies.includes(company) === true;
		view.refresh();
	},
	search: (word) => {
		matches = ({ content }) => content.includes(word);
		view.refresh();
	},
	select: (id) =>
		timeline.setSelection(id, { focus: true, animation: { animation: false } as never })
};
