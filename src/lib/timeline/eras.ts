import { labelWidth } from '#lib/density/labels.ts';
import type { Scale } from '#lib/density/scale.ts';
import type { DateWords } from '#lib/language/dates.ts';
import type { NamedEra } from '#lib/story/eras.ts';
import { toMark, type Mark } from './ink/mark.ts';

/** Height of an era's name below the axis, in px at a root font size of 16 px. */
export const ERA_ROW = 22;

/** An era with the row of its name below the axis. */
export type PlacedEra = {
	mark: Mark;
	/** The language of its name, as a BCP 47 tag. */
	language: string;
	row: number;
	/** The name ends where the era does, because it would go beyond the edge. */
	atEnd: boolean;
	/** Width of its name, in px. */
	label: number;
};

/** Where something is drawn on a scale, in px. */
export type Box = { x: number; width: number; core: { from: number; to: number } };

/**
 * Places eras in as many rows as it takes for no name to touch another where everything is shown. Nearer, they are
 * only further apart. Eras whose date cannot be read are left out.
 */
export function placeEras(eras: readonly NamedEra[], scale: Scale, words: DateWords): PlacedEra[] {
	const rows: { from: number; to: number }[][] = [];
	return eras
		.flatMap(({ id, title, edtf, language }) => {
			const mark = toMark({ id, title, date: { edtf, basis: 'external' } }, words);
			return mark ? [{ mark, language, box: boxOf(mark, scale) }] : [];
		})
		.sort((a, b) => a.box.x - b.box.x)
		.map(({ mark, language, box }) => {
			const label = labelWidth({ title: mark.title, dateWords: '' }, false);
			const start = Math.max(box.x, 0);
			const end = Math.min(box.x + box.width, scale.width);
			const atEnd = end - start < label && start + label > scale.width;
			const taken = {
				from: atEnd ? Math.min(start, end - label) : start,
				to: atEnd ? end : Math.max(end, start + label)
			};
			const free = rows.findIndex((row) =>
				row.every((other) => other.to <= taken.from || other.from >= taken.to)
			);
			const row = free === -1 ? rows.length : free;
			(rows[row] ??= []).push(taken);
			return { mark, language, row, atEnd, label };
		});
}

/** The rows that the names of eras take. */
export function eraRows(eras: readonly PlacedEra[]): number {
	return eras.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/** The box of a mark on a scale: what is open goes on to the scale's edge. */
export function boxOf(mark: Mark, scale: Scale): Box {
	const x = mark.openStart ? 0 : scale.toX(mark.start);
	const end = mark.openEnd ? scale.width : scale.toX(mark.end);
	const width = Math.max(end - x, 1);
	const share = (time: number) => (scale.toX(time) - x) / width;
	return { x, width, core: { from: share(mark.coreStart), to: share(mark.coreEnd) } };
}

/** Where the name of an era begins, in px: within the era as long as it has room there. */
export function nameAt({ atEnd, label }: PlacedEra, { x, width }: Box): number {
	const last = x + width - label;
	return atEnd ? last : Math.min(Math.max(x, 0), Math.max(x, last));
}
