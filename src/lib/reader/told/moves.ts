/** Where a reader of steps goes. */
export type Move = 'next' | 'previous' | 'first' | 'last';

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The least way of a finger that counts as a swipe, in px; it must go at least twice as far across as down. */
const MIN_SWIPE_PX = 48;

/**
 * The move that a key asks for. A presenter's remote sends Page Up and Page Down: they scroll as ever where
 * `scrolls` says that the step is longer than the window in that direction, or that steps lie below each other.
 */
export function moveOfKey(
	{ key, altKey, ctrlKey, metaKey, shiftKey }: Key,
	{ rightToLeft, scrolls }: { rightToLeft: boolean; scrolls: (down: boolean) => boolean }
): Move | undefined {
	if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
	if (key === 'ArrowRight') return rightToLeft ? 'previous' : 'next';
	if (key === 'ArrowLeft') return rightToLeft ? 'next' : 'previous';
	if (key === 'PageDown') return scrolls(true) ? undefined : 'next';
	if (key === 'PageUp') return scrolls(false) ? undefined : 'previous';
	if (key === 'Home') return 'first';
	if (key === 'End') return 'last';
	return undefined;
}

/** The move that a finger's way asks for, in px. Whoever swipes to the left pulls in what is on the right. */
export function moveOfSwipe(across: number, down: number, rightToLeft: boolean): Move | undefined {
	if (Math.abs(across) < MIN_SWIPE_PX || Math.abs(across) < 2 * Math.abs(down)) return undefined;
	return across < 0 !== rightToLeft ? 'next' : 'previous';
}
