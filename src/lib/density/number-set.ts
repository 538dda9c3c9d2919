/** A set of whole numbers below a size, with the nearest member on each side found in a few steps. */
export class NumberSet {
	/** A bit for each number, then a bit for each word of the bits below, up to a single word. */
	#levels: Uint32Array[] = [];

	constructor(size: number) {
		for (let words = size; this.#levels.length === 0 || words > 1;) {
			words = Math.max(1, Math.ceil(words / 32));
			this.#levels.push(new Uint32Array(words));
		}
	}

	has(number: number): boolean {
		return (((this.#levels[0]?.[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
	}

	add(number: number): void {
		let at = number;
		for (const level of this.#levels) {
			level[at >>> 5] = (level[at >>> 5] ?? 0) | (1 << (at & 31));
			at >>>= 5;
		}
	}

	/** The greatest member below a number; -1 if there is none. */
	before(number: number): number {
		let at = number;
		for (let i = 0; i < this.#levels.length; i++, at >>>= 5) {
			const bits = this.#word(i, at >>> 5) & ((1 << (at & 31)) - 1);
			if (bits !== 0) return this.#descend(i, (at & ~31) + highest(bits), highest);
		}
		return -1;
	}

	/** The least member above a number; -1 if there is none. */
	after(number: number): number {
		let at = number;
		for (let i = 0; i < this.#levels.length; i++, at >>>= 5) {
			// two shifts, because one by 32 is none
			const bits = this.#word(i, at >>> 5) & ((~0 << (at & 31)) << 1);
			if (bits !== 0) return this.#descend(i, (at & ~31) + lowest(bits), lowest);
		}
		return -1;
	}

	#word(level: number, at: number): number {
		return this.#levels[level]?.[at] ?? 0;
	}

	#descend(level: number, found: number, side: (bits: number) => number): number {
		let at = found;
		for (let i = level - 1; i >= 0; i--) at = at * 32 + side(this.#word(i, at));
		return at;
	}
}

function highest(bits: number): number {
	return 31 - Math.clz32(bits);
}

function lowest(bits: number): number {
	return highest(bits & -bits);
}
