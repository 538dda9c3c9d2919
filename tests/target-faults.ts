import type { Page } from '@playwright/test';

/**
 * The visible controls that a finger, or a hand that trembles, would miss: lower than `height` px, or nearer than
 * `apart` px to another. A link in running text is none of them (WCAG 2.2, 2.5.8). Where a sheet or a panel lies over
 * the page, only its own controls are looked at.
 */
export function targetFaults(
	page: Page,
	size: { height: number; apart: number }
): Promise<string[]> {
	return page.evaluate(({ height, apart }) => {
		const CONTROLS = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
		const over = document.querySelector('dialog[open], details[open] > .panel') ?? document.body;
		const lengthOf = (element: Element | null) => (element?.textContent ?? '').trim().length;
		const isInText = (element: Element) => {
			if (getComputedStyle(element).display !== 'inline') return false;
			let block = element.parentElement;
			while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
			return lengthOf(block) > lengthOf(element);
		};
		const targets = [...over.querySelectorAll(CONTROLS)]
			.filter(
				(element) => element.checkVisibility({ visibilityProperty: true }) && !isInText(element)
			)
			// a label is a part of its control
			.map((element) =>
				element.matches('input') ? (element.closest('label') ?? element) : element
			);
		const boxes = [...new Set(targets)]
			.map((element) => ({ element, box: element.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 2 && box.bottom + scrollY > 0 && box.right > 0);
		const layerOf = (element: Element | null): Element | null =>
			!element || ['sticky', 'fixed'].includes(getComputedStyle(element).position)
				? element
				: layerOf(element.parentElement);
		const nameOf = (element: Element) =>
			`${element.localName} «${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40)}»`;
		const low = boxes
			.filter(({ box }) => box.height < height - 0.5 || box.width < Math.min(height, 24))
			.map(({ element, box }) => `${nameOf(element)} is ${box.width} × ${box.height}`);
		const near = boxes.flatMap((a, i) =>
			boxes.slice(i + 1).flatMap((b) => {
				// what stays while the page scrolls is over each of them in turn
				if (layerOf(a.element) !== layerOf(b.element)) return [];
				const across = Math.max(a.box.left, b.box.left) - Math.min(a.box.right, b.box.right);
				const down = Math.max(a.box.top, b.box.top) - Math.min(a.box.bottom, b.box.bottom);
				if (Math.max(across, down) > apart - 0.5) return [];
				return [`${nameOf(a.element)} is ${Math.max(across, down)} px from ${nameOf(b.element)}`];
			})
		);
		return [...low, ...near];
	}, size);
}
