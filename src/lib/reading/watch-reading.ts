import type { Attachment } from 'svelte/attachments';

/**
 * Reports the event whose passage is being read: the first, in text order, that is between 40 % and 65 % of the
 * window's height; `undefined` when there is none.
 */
export function watchReading(
	onnear: (eventId: string | undefined) => void
): Attachment<HTMLElement> {
	return (article) => {
		const inBand = new Set<Element>();
		const observer = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) {
					if (isIntersecting) inBand.add(target);
					else inBand.delete(target);
				}
				const first = marks().find((mark) => inBand.has(mark));
				onnear(first?.dataset.events?.split(' ')[0]);
			},
			{ rootMargin: '-40% 0px -35% 0px' }
		);
		const marks = () => [...article.querySelectorAll<HTMLElement>('mark.passage')];
		const observeAll = () => {
			observer.disconnect();
			inBand.clear();
			for (const mark of marks()) observer.observe(mark);
		};
		const changes = new MutationObserver(observeAll);
		changes.observe(article, { childList: true, subtree: true });
		observeAll();
		return () => {
			changes.disconnect();
			observer.disconnect();
			onnear(undefined);
		};
	};
}
