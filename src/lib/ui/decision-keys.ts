import { alongLine } from './arrow-keys.ts';

type Press = Pick<
	KeyboardEvent,
	'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'isComposing'
>;

/** The decision that a key makes, if it is pressed alone: by its letter in the page's language; arrows lead on. */
export function decisionOf<Decision extends string>(
	press: Press,
	letters: Record<Decision, string>,
	rightToLeft = false
): Decision | 'previous' | 'next' | undefined {
	if (press.defaultPrevented || press.isComposing) return undefined;
	if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
	const key = alongLine(press.key, rightToLeft);
	if (key === 'ArrowLeft') return 'previous';
	if (key === 'ArrowRight') return 'next';
	const decisions = Object.keys(letters) as Decision[];
	return decisions.find((decision) => letters[decision].toLowerCase() === key.toLowerCase());
}

/** Whether an element takes keys itself: what can be typed in, chosen from, or moved through by arrows. */
export function takesKeys(element: Element): boolean {
	return (
		element.closest(
			'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], dialog'
		) !== null
	);
}
