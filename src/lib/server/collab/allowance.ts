/** A connection's rate limit: an average per second, and a burst. */
export class Allowance {
	#perSecond: number;
	#most: number;
	#left: number;
	#at: number;

	/** @param now in ms */
	constructor(perSecond: number, most: number, now: number) {
		this.#perSecond = perSecond;
		this.#most = most;
		this.#left = most;
		this.#at = now;
	}

	/** Takes an amount; false if there is not so much left. */
	take(amount: number, now: number): boolean {
		const earned = ((now - this.#at) / 1000) * this.#perSecond;
		this.#left = Math.min(this.#most, this.#left + earned);
		this.#at = now;
		if (amount > this.#left) return false;
		this.#left -= amount;
		return true;
	}
}
