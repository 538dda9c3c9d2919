/** A list of more entries is split into pages. */
const MAX_LIST_ENTRIES = 300;
const ENTRIES_PER_PAGE = 100;

/** A half-open range of a list, and the index of the selected entry where that is on another page. */
export type ListPage = { number: number; of: number; start: number; end: number; besides?: number };

/**
 * A page of a list: the `wanted` one, from 1, or else the one with the selected entry, whose index is -1 where
 * the list does not have it. A page past the end is the last one.
 */
export function listPage(count: number, wanted?: number, selectedIndex = -1): ListPage {
	const size = count > MAX_LIST_ENTRIES ? ENTRIES_PER_PAGE : MAX_LIST_ENTRIES;
	const of = Math.max(Math.ceil(count / size), 1);
	const number = Math.min(wanted ?? Math.floor(Math.max(selectedIndex, 0) / size) + 1, of);
	const start = (number - 1) * size;
	const end = Math.min(start + size, count);
	const outside = selectedIndex >= 0 && (selectedIndex < start || selectedIndex >= end);
	return { number, of, start, end, ...(outside && { besides: selectedIndex }) };
}

/** The entries on a page, with the selected one before or after them where it is on another page. */
export function entriesOf<T>(list: readonly T[], { start, end, besides }: ListPage): T[] {
	const own = list.slice(start, end);
	if (besides === undefined) return own;
	const selected = list.slice(besides, besides + 1);
	return besides < start ? [...selected, ...own] : [...own, ...selected];
}
