import { Parser } from 'htmlparser2';

/** The size of what has none (CSS Images 3, §5.3), in px. */
const DEFAULT = { width: 300, height: 150 };
/** In px. */
const UNITS: Record<string, number> = {
	...{ '': 1, px: 1, pt: 4 / 3, pc: 16 },
	...{ mm: 96 / 25.4, cm: 96 / 2.54, in: 96 }
};

/**
 * The size in px at which browsers show an SVG that says too little of it: without a `viewBox`, a missing width or
 * height is that of anything without a size. `undefined` if the drawing says enough.
 */
export function sizeOfDrawing(svg: string): { width: number; height: number } | undefined {
	const { viewBox, width, height } = attributesOf(svg);
	if (viewBox !== undefined) return undefined;
	const own = { width: lengthOf(width), height: lengthOf(height) };
	if (own.width !== undefined && own.height !== undefined) return undefined;
	return { width: own.width ?? DEFAULT.width, height: own.height ?? DEFAULT.height };
}

/** The attributes of the first element. */
function attributesOf(svg: string): Record<string, string> {
	let found: Record<string, string> | undefined;
	const parser = new Parser(
		{ onopentag: (_, attributes) => (found ??= attributes) },
		{ xmlMode: true }
	);
	parser.end(svg);
	return found ?? {};
}

/** A length in whole px; `undefined` if it is none, or relative to something outside. */
function lengthOf(text = ''): number | undefined {
	const [, number = '', unit = ''] = /^\s*(\d+(?:\.\d+)?|\.\d+)([a-z]*)\s*$/i.exec(text) ?? [];
	const length = Math.round(Number(number) * (UNITS[unit.toLowerCase()] ?? 0));
	return length > 0 ? length : undefined;
}
