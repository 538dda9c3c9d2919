import type { Attachment } from 'svelte/attachments';

const GAP_PX = 14;

/**
 * Moves the cards in the margin down where one above would cover them, without moving the text: cards overflow
 * their rows, and later cards are pushed down.
 */
export function stackCards(selectedId: () => string | undefined): Attachment<HTMLElement> {
	return (article) => {
		const offsets = new WeakMap<HTMLElement, number>();
		const place = () => {
			const cards = [...article.querySelectorAll<HTMLElement>('[data-card]')];
			// read all boxes before writing any style, or each write would force a layout
			const boxes = cards.map((card) => card.getBoundingClientRect());
			let free = -Infinity;
			for (const [i, card] of cards.entries()) {
				const { top = 0, height = 0 } = boxes[i] ?? {};
				if (height === 0) continue;
				const before = offsets.get(card) ?? 0;
				const offset = Math.max(free - (top - before), 0);
				if (offset !== before) card.style.translate = offset > 0 ? `0 ${offset}px` : '';
				offsets.set(card, offset);
				free = top - before + offset + height + GAP_PX;
			}
			// the last cards may overflow the article
			const { top } = article.getBoundingClientRect();
			article.style.minBlockSize = Number.isFinite(free) ? `${Math.ceil(free - top)}px` : '';
		};
		const observer = new ResizeObserver(place);
		observer.observe(article);
		$effect(() => {
			selectedId();
			place();
		});
		return () => observer.disconnect();
	};
}
