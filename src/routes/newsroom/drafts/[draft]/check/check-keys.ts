import { alongLine } from '#lib/ui/arrow-keys.ts';

type Press = Pick<
	KeyboardEvent,
	'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'isComposing'
>;

export type CheckAction = 'right' | 'wrong' | 'previous' | 'next';

/** A checker's action for a key, if it is pressed alone; `wrongKey` is the first letter of that word. */
export function checkAction(
	press: Press,
	wrongKey: string,
	rightToLeft = false
): CheckAction | undefined {
	if (press.defaultPrevented || press.isComposing) return undefined;
	if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
	const actions: Record<string, CheckAction> = {
		r: 'right',
		[wrongKey.toLowerCase()]: 'wrong',
		ArrowLeft: 'previous',
		ArrowRight: 'next'
	};
	return actions[
		press.key.length === 1 ? press.key.toLowerCase() : alongLine(press.key, rightToLeft)
	];
}
