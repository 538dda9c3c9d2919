import type { Times } from '#lib/dates/times.ts';
import type { Placed } from '#lib/density/rows.ts';

/** A piece of a mark's drawing, in SVG's words; lengths are of the box that the mark is drawn in. */
export type Shape = { tag: 'rect' | 'line' | 'circle'; attributes: Record<string, string> };

/** The ink of a mark, the same on the server's picture and in the live timeline; see Ink.svelte for its patterns. */
export function shapesOf(mark: Times, core: Placed['core']): Shape[] {
	const ink = (name: string) =>
		`${name}${mark.approximate ? ' approximate' : ''}${mark.uncertain ? ' uncertain' : ''}`;
	if (mark.kind === 'point') {
		return [
			{ tag: 'circle', attributes: { cx: '50%', cy: '50%', r: '5', class: ink('ink-point') } }
		];
	}
	const hatch = mark.uncertain ? [band(0, 100, 'ink-hatch')] : [];
	if (mark.kind === 'coarse') {
		return [band(0, 100, 'ink-fill'), ...hatch, band(0, 100, ink('ink-border'))];
	}
	const dashes = mark.approximate ? [band(0, 100, 'ink-border approximate open')] : [];
	if (mark.kind === 'one-of') {
		const fill = mark.openStart ? 'ink-fade-in' : mark.openEnd ? 'ink-fade-out' : 'ink-between';
		return [
			band(0, 100, fill),
			...hatch,
			...(mark.openStart ? [] : [edge(0)]),
			...(mark.openEnd ? [] : [edge(100)]),
			...dashes
		];
	}
	const coreFrom = mark.openStart ? Math.min(50, core.to * 100) : core.from * 100;
	const coreTo = mark.openEnd ? Math.max(50, coreFrom) : core.to * 100;
	return [
		...(coreFrom > 0 ? [band(0, coreFrom, 'ink-core-in')] : []),
		...(coreTo > coreFrom ? [band(coreFrom, coreTo, 'ink-core')] : []),
		...(coreTo < 100 ? [band(coreTo, 100, 'ink-core-out')] : []),
		...hatch,
		...dashes
	];
}

function band(from: number, to: number, name: string): Shape {
	const attributes = { x: `${from}%`, y: '0', width: `${to - from}%`, height: '100%', class: name };
	return { tag: 'rect', attributes };
}

function edge(at: number): Shape {
	const x = `${at}%`;
	return { tag: 'line', attributes: { x1: x, y1: '0', x2: x, y2: '100%', class: 'ink-edge' } };
}
