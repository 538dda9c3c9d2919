import type { Placed } from '#lib/timeline/layout.ts';
import { shapesOf } from '#lib/timeline/ink/shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

export type ButtonState = {
	name: string;
	pressed: boolean;
	faint: boolean;
	tabbable: boolean;
	language: string;
};

/** The button that a mark of the live timeline is; vis-timeline puts it into its own item. */
export function createEventButton(id: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'event';
	button.dataset.event = id;
	return button;
}

/** Draw a mark and its label into its button; the button itself stays, and with it the focus. */
export function drawEventButton(
	button: HTMLButtonElement,
	placed: Pick<Placed, 'mark' | 'core' | 'dated'>,
	{ name, pressed, faint, tabbable, language }: ButtonState
): HTMLButtonElement {
	button.setAttribute('aria-label', name);
	button.setAttribute('aria-pressed', String(pressed));
	// where it has the focus a browser looks at once whether it keeps it, for which it lays out the page
	const tabIndex = tabbable ? 0 : -1;
	if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
	button.inert = faint;

	const ink = document.createElementNS(SVG, 'svg');
	ink.setAttribute('class', 'ink');
	ink.setAttribute('aria-hidden', 'true');
	for (const { tag, attributes } of shapesOf(placed)) {
		const shape = document.createElementNS(SVG, tag);
		for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
		ink.append(shape);
	}
	const date = document.createElement('span');
	date.className = 'date';
	date.textContent = placed.mark.dateWords;
	const label = document.createElement('span');
	label.className = placed.dated ? 'label' : 'label undated';
	const title = document.createElement('span');
	title.lang = language;
	title.textContent = placed.mark.title;
	label.append(title, ' ', date);
	// what is under the pointer must not be exchanged between its press and its release: there would be no click
	const [oldInk, oldLabel] = button.children;
	if (oldInk?.isEqualNode(ink) && oldLabel?.isEqualNode(label)) return button;
	button.replaceChildren(ink, label);
	return button;
}
