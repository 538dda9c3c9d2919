import { shapesOf } from '#lib/timeline/ink/shapes.ts';
import type { Mark } from '#lib/timeline/ink/mark.ts';
import type { Placed } from '#lib/density/rows.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Drawing = Pick<Placed, 'core' | 'dated'> & { mark: Mark; language: string };

export type ButtonState = { name: string; pressed: boolean; faint: boolean; tabbable: boolean };

/** The button of an event on the live timeline; vis-timeline puts it into its own item. */
export class EventButton {
	readonly element = document.createElement('button');
	#drawn: Drawing | undefined;

	constructor(id: string, key: string) {
		this.element.type = 'button';
		this.element.className = 'event';
		this.element.dataset.event = id;
		this.element.dataset.key = key;
	}

	/** Draws the mark and its label; the element itself stays, and with it the focus. */
	draw(drawing: Drawing, { name, pressed, faint, tabbable }: ButtonState): HTMLElement {
		const { element } = this;
		element.setAttribute('aria-label', name);
		element.setAttribute('aria-pressed', String(pressed));
		// a browser checks at once whether the focused element keeps its focus, for which it lays out the page
		const tabIndex = tabbable ? 0 : -1;
		if (element.tabIndex !== tabIndex) element.tabIndex = tabIndex;
		element.inert = faint;
		// replacing what is under the pointer between its press and its release would cost the click
		if (!this.#drawn || !isSame(this.#drawn, drawing))
			element.replaceChildren(inkOf(drawing), labelOf(drawing));
		this.#drawn = drawing;
		return element;
	}
}

function isSame(a: Drawing, b: Drawing): boolean {
	const { mark, core, dated, language } = a;
	return (
		mark === b.mark &&
		core.from === b.core.from &&
		core.to === b.core.to &&
		dated === b.dated &&
		language === b.language
	);
}

function inkOf({ mark, core }: Drawing): SVGElement {
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

function labelOf({ mark, dated, language }: Drawing): HTMLElement {
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
