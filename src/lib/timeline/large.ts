/** More events than this are not all drawn for themselves. */
export const MOST_SINGLY = 120;

/** What draws a story of so many events; nothing where each is drawn for itself. */
export async function loadLarge(count: number) {
	return count > MOST_SINGLY ? (await import('./LargeStage.svelte')).default : undefined;
}
