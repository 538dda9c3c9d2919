import { alongLine } from '#lib/ui/arrow-keys.ts';

/** The actions of keys on the current proposal. */
export type TriageAction =
	'accept' | 'skip' | 'edit' | 'join' | 'name' | 'undo' | 'previous' | 'next';

const KEYS = new Map<string, TriageAction>([
	['a', 'accept'],
	['x', 'skip'],
	['e', 'edit'],
	['j', 'join'],
	['n', 'name'],
	['u', 'undo'],
	['ArrowLeft', 'previous'],
	['ArrowRight', 'next']
]);

type Press = Pick<
	KeyboardEvent,
	'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'isComposing'
>;

/** The action of a key press, if it is one of ours alone. */
export function triageAction(press: Press, rightToLeft = false): TriageAction | undefined {
	if (press.defaultPrevented || press.isComposing) return undefined;
	if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
	const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
	return KEYS.get(alongLine(key, rightToLeft));
}

/** Whether an element takes keys itself: what can be typed in, chosen from, or moved through by arrows. */
export function takesKeys(element: Element): boolean {
	return (
		element.closest(
			'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], dialog'
		) !== null
	);
}
