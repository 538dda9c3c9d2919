import type { EventKind } from '#lib/story/story.ts';

const RING = 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0';
const PERSON = 'M3 5a3 3 0 1 0 6 0a3 3 0 1 0-6 0M1 14c0-6 10-6 10 0M11 9h4';

/** A line drawing for each kind, in a square of 16. */
const SIGNS: Record<EventKind, string> = {
	founding: 'M4 14V2h9l-2 3 2 3H4',
	proposal: 'M6 14h4M5 9a4 4 0 1 1 6 0c-1 1-1 2-1 3H6c0-1 0-2-1-3',
	plan: 'M2 5V2h3M7 2h2M11 2h3v3M14 7v2M14 11v3h-3M9 14H7M5 14H2v-3M2 9V7',
	agreement: 'M3 2h10v12H3zM5 5h6M5 8h6M5 11c1-1 2 1 3 0s1 0 3 0',
	merger: 'M2 3l4 5h8M2 13l4-5M11 5l3 3-3 3',
	acquisition: 'M9 3h5v10H9M2 8h7M6 5l3 3-3 3',
	order: 'M1 3h2l2 8h7l2-6H4M6 14h.1M11 14h.1',
	request: 'M2 4h12v9H2zM2 4l6 5 6-5',
	report: 'M2 3h10v10H2zM12 6h2v7h-2M4 6h6M4 9h6',
	statement: 'M2 3h12v8H7l-3 3v-3H2z',
	decision: `${RING}M5 8l2 2 4-4`,
	lawsuit: 'M8 2v12M5 14h6M3 4h10M3 4L1 9h4zM13 4l-2 5h4z',
	withdrawal: 'M6 3L2 7l4 4M2 7h8a3 3 0 0 1 0 7H7',
	'break-up': 'M9 1L6 6l4 3-3 6M2 4v8M14 4v8',
	departure: 'M7 2H2v12h5M6 8h8M11 5l3 3-3 3',
	construction: 'M2 5h12v8H2zM2 9h12M8 5v4M5 9v4M11 9v4',
	launch: 'M8 1c3 3 4 6 3 10H5C4 7 5 4 8 1M6 14h4M8 6h.1',
	test: 'M6 2h4M7 2v5l-4 7h10L9 7V2M5 11h6',
	milestone: 'M8 2l6 6-6 6-6-6z',
	accident: 'M8 2l7 12H1zM8 6v4M8 12h.1',
	closure: `${RING}M6 6h4v4H6z`,
	insolvency: 'M2 3l5 5 2-2 5 6M14 8v4h-4',
	layoffs: PERSON,
	strike: 'M3 2h10v6H3zM8 8v6',
	'spin-off': 'M2 8h5l5-5M7 8l5 5M9 3h3v3M9 13h3v-3',
	appointment: `${PERSON}M13 7v4`,
	investigation: 'M2 7a5 5 0 1 0 10 0a5 5 0 1 0-10 0M11 11l4 4',
	verdict: 'M5 6l4-4 4 4-4 4zM7 8l-5 5M8 14h6',
	settlement: 'M1 8h6M15 8H9M4 5l3 3-3 3M12 5L9 8l3 3',
	fine: 'M1 4h14v8H1zM5 8h6',
	funding: 'M3 4a5 2 0 1 0 10 0a5 2 0 1 0-10 0M3 4v8a5 2 0 0 0 10 0V4M3 8a5 2 0 0 0 10 0',
	flotation: 'M2 2v12h12M4 11l3-4 3 2 4-6',
	recall: 'M13 8a5 5 0 1 1-2-4M12 1v4H8',
	results: 'M3 14V9M8 14V3M13 14V6M1 14h14',
	partnership: 'M1 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M7 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
	outage: 'M8 2v6M5 4a5 5 0 1 0 6 0',
	approval: 'M3 8l4 4 6-8',
	election: 'M2 8h12v6H2zM5 8V2h6v6M6 5l2 1 2-2',
	attack: 'M9 1L3 9h4l-1 6 6-8H8z',
	ban: `${RING}M4 4l8 8`,
	treaty: `${RING}M2 8h12M8 2c-4 4-4 8 0 12M8 2c4 4 4 8 0 12`
};
/** A tag, for the kinds that stories name themselves. */
const OWN = 'M2 2h6l6 6-6 6-6-6zM5 5h.1';

/** The sign of a kind: the data of an SVG path. */
export function signOf(kind: string): string {
	return (SIGNS as Partial<Record<string, string>>)[kind] ?? OWN;
}
