import { shapesOf } from '#lib/timeline/ink/shapes.ts';
import type { Mark } from '#lib/timeline/ink/mark.ts';
import type { Placed } from '#lib/density/rows.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** How an event is drawn. */
export type EventLook = Pick<Placed, 'core' | 'dated' | 'side'> & {
	mark: Mark;
	language: string;
	name: string;
	/** Counted from the top of the plot. */
	line: number;
	/** Longest label in px; undefined for a label that has all its room. */
	cut: number | undefined;
	pressed: boolean;
	faint: boolean;
	near: boolean;
	tabbable: boolean;
};

/** The button of an event on the live timeline, which vis-timeline places. */
export class EventButton {
	readonly element = document.createElement('button');
	#look: EventLook | undefined;
	#shift = '';

	constructor(id: string, key: string) {
		this.element.type = 'button';
		this.element.dataset.event = id;
		this.element.dataset.key = key;
	}

	/** Draws what has changed; the element itself stays, and with it the focus. */
	draw(look: EventLook): HTMLElement {
		const { element } = this;
		const was = this.#look;
		this.#look = look;
		if (was && LOOKS.every((part) => was[part] === look[part]) && hasSameCore(was, look))
			return element;
		const { mark, side, line, cut, pressed, faint, near, tabbable } = look;
		const classes = [
			...['event', mark.kind, `label-${side}`, mark.openStart && 'from-end'],
			...[cut !== undefined && 'cut', pressed && 'selected', faint && 'faint', near && 'near']
		];
		element.className = classes.filter(Boolean).join(' ');
		element.style.setProperty('--row', String(line));
		element.style.setProperty('--label', cut === undefined ? null : `${cut}px`);
		element.ariaLabel = look.name;
		element.ariaPressed = String(pressed);
		// a browser checks at once whether the focused element keeps its focus, for which it lays out the page
		if (was?.tabbable !== tabbable) element.tabIndex = tabbable ? 0 : -1;
		element.inert = faint;
		// replacing what is under the pointer between its press and its release would cost the click
		if (!was || INKS.some((part) => was[part] !== look[part]) || !hasSameCore(was, look))
			element.replaceChildren(inkOf(look), labelOf(look));
		return element;
	}

	/** Moves the label of a bar along the bar, by a length of CSS. */
	shiftLabel(shift: string): void {
		if (shift !== this.#shift) this.element.style.setProperty('--shift', shift);
		this.#shift = shift;
	}
}

/** Parts of a look that its ink and its label are made of, and all those that are compared by identity. */
const INKS = ['mark', 'dated', 'language'] as const;
const LOOKS = [
	...INKS,
	...(['name', 'side', 'line', 'cut', 'pressed', 'faint', 'near', 'tabbable'] as const)
] as const;

function hasSameCore({ core: a }: EventLook, { core: b }: EventLook): boolean {
	return a.from === b.from && a.to === b.to;
}

function inkOf({ mark, core }: EventLook): SVGElement {
	const ink = document.createElementNS(SVG, 'svg');
	ink.setAttribute('class', 'ink');
	ink.setAttribute('aria-hidden', 'true');
	for (const { tag, attributes } of shapesOf(mark, core)) {
		const shape = document.createElementNS(SVG, tag);
		for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
		ink.append(shape);
	}
	return ink;
}

function labelOf({ mark, dated, language }: EventLook): HTMLElement {
	const date = document.createElement('span');
	date.className = 'date';
	date.textContent = mark.dateWords;
	const label = document.createElement('span');
	label.className = dated ? 'label' : 'label undated';
	const title = document.createElement('span');
	title.lang = language;
	title.textContent = mark.title;
	label.append(title, ' ', date);
	return label;
}
