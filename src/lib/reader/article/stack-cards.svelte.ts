import type { Attachment } from 'svelte/attachments';

const GAP = 14;

/**
 * Moves the cards in the margin down where one above has grown over them, without moving the text: the
 * cards hang out of their rows, and whoever follows makes room.
 */
export function makeRoom(selectedId: () => string | undefined): Attachment<HTMLElement> {
	return (article) => {
		const moved = new WeakMap<HTMLElement, number>();
		const place = () => {
			const cards = [...article.querySelectorAll<HTMLElement>('[data-card]')];
			// all are looked at before any is moved, and only those that move: a browser lays out anew in between
			const boxes = cards.map((card) => card.getBoundingClientRect());
			let free = -Infinity;
			for (const [i, card] of cards.entries()) {
				const { top = 0, height = 0 } = boxes[i] ?? {};
				if (height === 0) continue;
				const before = moved.get(card) ?? 0;
				const by = Math.max(free - (top - before), 0);
				if (by !== before) card.style.translate = by > 0 ? `0 ${by}px` : '';
				moved.set(card, by);
				free = top - before + by + height + GAP;
			}
			// the last cards may hang out below the text
			const { top } = article.getBoundingClientRect();
			article.style.minBlockSize = Number.isFinite(free) ? `${Math.ceil(free - top)}px` : '';
		};
		const observer = new ResizeObserver(place);
		observer.observe(article);
		$effect(() => {
			selectedId();
			place();
		});
		return () => {
			observer.disconnect();
		};
	};
}
