type Finger = Pick<Touch, 'clientX' | 'clientY'>;
type Fingers = Pick<Event, 'type' | 'target'> & { touches: ArrayLike<Finger> };

/** How many times as far apart two fingers are, around a height of the window. */
export type Pinch = { factor: number; at: number };

/**
 * Follows two fingers, one above the other, on what has nothing yet that would (`data-pinch`); a `pinch` event tells
 * what they did once they have let go and the page is alive.
 */
export class EarlyPinch {
	#target: EventTarget | undefined;
	#apart = 0;
	#pinch: Pinch | undefined;

	record({ type, target, touches }: Fingers): void {
		const [a, b] = Array.from(touches);
		if (!a || !b) return;
		const apart = Math.abs(a.clientY - b.clientY);
		if (type === 'touchstart') {
			const isPinch = apart > Math.abs(a.clientX - b.clientX);
			const place = isPinch ? (target as Element).closest('[data-pinch]') : null;
			this.#target = place ?? undefined;
			this.#apart = apart;
		}
		this.#pinch = { factor: apart / this.#apart, at: (a.clientY + b.clientY) / 2 };
	}

	tell(): void {
		const detail = this.#pinch;
		if (detail) this.#target?.dispatchEvent(new CustomEvent('pinch', { detail }));
		this.#target = undefined;
	}
}
