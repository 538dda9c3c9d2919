import { alongLine } from '#lib/ui/arrow-keys.ts';

type Press = Pick<
	KeyboardEvent,
	'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'isComposing'
>;

export type CheckAction = 'right' | 'wrong' | 'previous' | 'next';

/** A checker's action for a key, if it is pressed alone; `keys` are the letters of the page's language. */
export function checkAction(
	press: Press,
	keys: { right: string; wrong: string },
	rightToLeft = false
): CheckAction | undefined {
	if (press.defaultPrevented || press.isComposing) return undefined;
	if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
	const actions = new Map<string, CheckAction>([
		[keys.right.toLowerCase(), 'right'],
		[keys.wrong.toLowerCase(), 'wrong'],
		['ArrowLeft', 'previous'],
		['ArrowRight', 'next']
	]);
	const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
	return actions.get(alongLine(key, rightToLeft));
}
