/** The name that `::highlight()` uses in app.css. */
const HIGHLIGHT = 'arrived';
const DURATION_MS = 1600;

/**
 * Colours the words of a passage for a moment, so that the eye finds them. It changes nothing in the document
 * and announces nothing; a browser without the CSS Custom Highlight API shows nothing.
 */
export function highlightPassage(passageId: string): void {
	if (!('highlights' in CSS)) return;
	const marks = [...document.querySelectorAll(`[data-passages~="${CSS.escape(passageId)}"]`)];
	const [first, last] = [marks[0], marks.at(-1)];
	if (!first || !last) return;
	const range = new Range();
	range.setStartBefore(first);
	range.setEndAfter(last);
	const highlight = new Highlight(range);
	CSS.highlights.set(HIGHLIGHT, highlight);
	setTimeout(() => {
		// a later passage has replaced it
		if (CSS.highlights.get(HIGHLIGHT) === highlight) CSS.highlights.delete(HIGHLIGHT);
	}, DURATION_MS);
}
