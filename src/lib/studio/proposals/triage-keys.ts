/** What keys do with the proposal that is looked at. */
export const TRIAGE_KEYS = {
	a: 'accept',
	x: 'skip',
	e: 'edit',
	j: 'join',
	u: 'undo',
	ArrowLeft: 'previous',
	ArrowRight: 'next'
} as const;
export type TriageAction = (typeof TRIAGE_KEYS)[keyof typeof TRIAGE_KEYS];

type Press = Pick<
	KeyboardEvent,
	'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'isComposing'
>;

/** What a key press means, if it is one of ours alone. */
export function triageAction(press: Press): TriageAction | undefined {
	if (press.defaultPrevented || press.isComposing) return undefined;
	if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
	const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
	return TRIAGE_KEYS[key as keyof typeof TRIAGE_KEYS];
}

/** Whether an element takes keys itself: what can be typed in, chosen from, or moved through by arrows. */
export function takesKeys(element: Element): boolean {
	return (
		element.closest(
			'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], dialog'
		) !== null
	);
}
