import { encode } from 'uqr';

export type Drawing = { size: number; path: string };

/** A QR code as the path of an SVG, a unit for each module. */
export function drawCode(text: string): Drawing {
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
	const path = data
		.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
		.join('');
	return { size, path };
}
