import type { Element } from './markup.ts';

/** The number of the next item of a list, and how far it is to the one after. */
export type Numbering = { next: number; step: 1 | -1; isDigits: boolean };

/** The numbering of an `<ol>`, by its `start`, `reversed` and `type`. */
export function numberingOf({ attributes, children }: Element): Numbering {
	const { start, reversed, type = '1' } = attributes;
	const items = children.filter((child) => typeof child === 'object' && child.name === 'li');
	const first = reversed === undefined ? 1 : items.length;
	return {
		next: integer(start) ?? first,
		step: reversed === undefined ? 1 : -1,
		isDigits: type === '1'
	};
}

/** The number of an item, `NaN` if the list has letters; the list goes on after it. */
export function numberOf({ attributes }: Element, list: Numbering): number {
	const number = integer(attributes.value) ?? list.next;
	list.next = number + list.step;
	return list.isDigits ? number : NaN;
}

const integer = (text: string | undefined) =>
	/^\s*-?\d+\s*$/.test(text ?? '') ? Number(text) : undefined;
