export type Theme = 'light' | 'dark';

/** The theme chosen on an earlier visit; `undefined` leaves it to the system, as when storage is blocked. */
export function storedTheme(storage: () => Pick<Storage, 'getItem'>): Theme | undefined {
	try {
		const theme = storage().getItem('theme');
		return theme === 'light' || theme === 'dark' ? theme : undefined;
	} catch {
		return undefined;
	}
}
