import type { Attachment } from 'svelte/attachments';

const GAP = 14;

/**
 * Moves the cards in the margin down where one above has grown over them, without moving the text: the
 * cards hang out of their rows, and whoever follows makes room.
 */
export function makeRoom(selectedId: () => string | undefined): Attachment<HTMLElement> {
	return (article) => {
		const place = () => {
			const cards = [...article.querySelectorAll<HTMLElement>('[data-card]')];
			for (const card of cards) card.style.translate = '';
			const boxes = cards.map((card) => card.getBoundingClientRect());
			let free = -Infinity;
			for (const [i, card] of cards.entries()) {
				const box = boxes[i];
				if (!box || box.height === 0) continue;
				const top = Math.max(box.top, free);
				if (top > box.top) card.style.translate = `0 ${top - box.top}px`;
				free = top + box.height + GAP;
			}
			// the last cards may hang out below the text
			const { top } = article.getBoundingClientRect();
			article.style.minBlockSize = Number.isFinite(free) ? `${free - top}px` : '';
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
