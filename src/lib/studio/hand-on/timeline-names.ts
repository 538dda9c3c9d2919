const NAMES = /\.(json|jsonp|jsonld|jsonl|ndjson|js|ics|ical|mw|markwhen|xml|csv|tsv|tab|xlsx)$/i;

/** Whether a file may be a timeline of another program, by its name. */
export function mayBeTimeline(name: string): boolean {
	return NAMES.test(name);
}
