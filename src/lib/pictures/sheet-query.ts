import type { Theme } from './styles.ts';

/** The size that sites show beside a link (Open Graph, Twitter). */
export const SHARE_SIZE = { width: 1200, height: 630 };

export const LEAST_WIDTH = 320;
export const MOST_WIDTH = 4000;

export type SheetQuery = { width: number; direction: 'wide' | 'down'; theme: Theme };

/** The picture's options from an address; else the name of the parameter that cannot be read. */
export function readSheetQuery(
	parameters: URLSearchParams
): { ok: true; value: SheetQuery } | { ok: false; wrong: keyof SheetQuery } {
	const direction = parameters.get('direction') ?? 'wide';
	if (direction !== 'wide' && direction !== 'down') return { ok: false, wrong: 'direction' };
	const theme = parameters.get('theme') ?? 'light';
	if (theme !== 'light' && theme !== 'dark') return { ok: false, wrong: 'theme' };
	const written = parameters.get('width') ?? (direction === 'wide' ? '1200' : '600');
	const width = /^\d{1,5}$/.test(written) ? Number(written) : NaN;
	if (!(width >= LEAST_WIDTH && width <= MOST_WIDTH)) return { ok: false, wrong: 'width' };
	return { ok: true, value: { width, direction, theme } };
}
