/** Counts the lists whose numbers an article will not show: its items are numbered from 1, anew after any other block. */
export class ListNumbers {
	renumbered = 0;
	#expected = 1;
	#isCounted = false;

	/** `number` is that of an ordered item, as its text has it; `NaN` for a letter, undefined where nobody knows. */
	note(isOrdered: boolean, number: number | undefined): void {
		if (!isOrdered) {
			this.#expected = 1;
			this.#isCounted = false;
			return;
		}
		if (number !== undefined && number !== this.#expected && !this.#isCounted) {
			this.renumbered += 1;
			this.#isCounted = true;
		}
		this.#expected += 1;
	}
}
