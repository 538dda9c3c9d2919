/**
 * A whole number, not negative, in groups of three digits. `Intl` writes the same language with one sign or another
 * from version to version, and the server and a browser must write alike.
 */
export function groupDigits(n: number, separator: string): string {
	return String(n).replace(/\B(?=(\d{3})+$)/g, separator);
}
