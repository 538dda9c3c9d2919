const NAME = 'arrived';
const MILLISECONDS = 1600;

/**
 * Colours the words of a passage for a moment, so that the eye finds them. The page itself stays as it is:
 * nothing is announced, and where the browser cannot do it nothing happens.
 */
export function flash(passageId: string): void {
	if (!('highlights' in CSS)) return;
	const marks = [...document.querySelectorAll(`[data-passages~="${CSS.escape(passageId)}"]`)];
	const [first, last] = [marks[0], marks.at(-1)];
	if (!first || !last) return;
	const range = new Range();
	range.setStartBefore(first);
	range.setEndAfter(last);
	const highlight = new Highlight(range);
	CSS.highlights.set(NAME, highlight);
	// a later passage has its own
	setTimeout(() => {
		if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME);
	}, MILLISECONDS);
}
