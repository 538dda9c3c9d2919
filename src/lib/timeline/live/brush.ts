import type { Attachment } from 'svelte/attachments';
import { alongTime } from '#lib/timeline/way.ts';

/** Shift and drag choose a stretch of the plot; `onbrush` gives its ends in px from where time begins. */
export function brush(onbrush: (from: number, to: number) => void): Attachment<HTMLElement> {
	return (plot) => {
		const box = document.createElement('div');
		box.className = 'brush';
		let from: number | undefined;

		const at = ({ clientX }: PointerEvent) => alongTime(clientX, plot);
		const draw = (to: number) => {
			box.style.insetInlineStart = `${Math.min(from ?? to, to)}px`;
			box.style.width = `${Math.abs(to - (from ?? to))}px`;
		};
		const down = (event: PointerEvent) => {
			if (!event.shiftKey || event.button !== 0) return;
			// before vis-timeline takes it for panning
			event.stopPropagation();
			event.preventDefault();
			from = at(event);
			draw(from);
			plot.append(box);
			plot.setPointerCapture(event.pointerId);
		};
		const move = (event: PointerEvent) => {
			if (from === undefined) return;
			event.stopPropagation();
			draw(at(event));
		};
		const up = (event: PointerEvent) => {
			if (from === undefined) return;
			event.stopPropagation();
			const [start, end] = [Math.min(from, at(event)), Math.max(from, at(event))];
			from = undefined;
			box.remove();
			if (event.type === 'pointerup' && end - start > 6) onbrush(start, end);
		};
		const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up };
		for (const [type, listener] of Object.entries(listeners))
			plot.addEventListener(type, listener as EventListener, { capture: true });
		return () => {
			for (const [type, listener] of Object.entries(listeners))
				plot.removeEventListener(type, listener as EventListener, { capture: true });
		};
	};
}
