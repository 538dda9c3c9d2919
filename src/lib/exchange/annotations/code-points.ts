/** The number of code points before a UTF-16 offset of a text, as Web Annotations count. */
export function codePointsBefore(text: string, offset: number): number {
	let count = 0;
	for (let at = 0; at < Math.min(offset, text.length); count++) {
		at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
	}
	return count;
}
