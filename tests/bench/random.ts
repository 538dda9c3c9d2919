/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	/** A whole number from `low` up to, not including, `high`. */
	int(low: number, high: number): number {
		return low + Math.floor(this.next() * (high - low));
	}

	chance(share: number): boolean {
		return this.next() < share;
	}

	pick<T>(items: readonly T[]): T {
		return items[this.int(0, items.length)]!;
	}
}
