/** Whether the page is read from right to left. */
export function isRightToLeft(): boolean {
	return document.dir === 'rtl';
}

/**
 * A key by what it means to a reader, in the words of a page that is read from left to right: the arrow that points
 * on along the line is `ArrowRight`. Other keys stay as they are.
 */
export function alongLine(key: string, rightToLeft: boolean): string {
	if (!rightToLeft) return key;
	return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}
