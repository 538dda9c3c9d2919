import type { Line, Page } from './lines.ts';

/** Running heads and feet lie this near to the upper or lower edge, as a share of the height of the page. */
const EDGE_SHARE = 0.13;
/** Lines looked at on each edge of a page. */
const MAX_EDGE_LINES = 3;
/** They lie at the same height on each page, within this share of its height. */
const SAME_HEIGHT = 0.012;
/** On how many pages a line is repeated at least. */
const MIN_PAGES = 2;
/** A page number by itself is left out on a single page too. */
const PAGE_NUMBER =
	/^\W*(?:seite|page|s\.|p\.)\s*\d+(?:\s*(?:von|of|\/)\s*\d+)?\W*$|^[-–—]\s*\d+\s*[-–—]$/i;

/** Running heads, running feet and page numbers: lines at an edge that are repeated, but for their numbers. */
export function findRunningLines(pages: Page[]): Set<Line> {
	const groups = new Map<string, { line: Line; share: number }[]>();
	const running = new Set<Line>();
	for (const { lines, height } of pages) {
		const byHeight = [...lines].sort((a, b) => b.y - a.y);
		for (const [edge, nearest] of [
			['top', byHeight.slice(0, MAX_EDGE_LINES)],
			['bottom', byHeight.slice(-MAX_EDGE_LINES)]
		] as const) {
			for (const line of nearest) {
				const share = line.y / height;
				if (edge === 'top' ? share < 1 - EDGE_SHARE : share > EDGE_SHARE) continue;
				if (PAGE_NUMBER.test(line.text.trim())) running.add(line);
				const key = `${edge} ${normalize(line.text)}`;
				groups.set(key, [...(groups.get(key) ?? []), { line, share }]);
			}
		}
	}
	for (const group of groups.values()) {
		for (const { line, share } of group) {
			const alike = group.filter((other) => Math.abs(other.share - share) <= SAME_HEIGHT);
			const onPages = new Set(alike.map((other) => other.line.page));
			if (onPages.size >= MIN_PAGES) running.add(line);
		}
	}
	return running;
}

function normalize(text: string): string {
	return text
		.trim()
		.toLowerCase()
		.replace(/^[ivxlc]+$/, '#')
		.replace(/\d+/g, '#')
		.replace(/\s+/g, ' ');
}
