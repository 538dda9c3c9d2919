/** The data of an item of vis-timeline. */
export type Datum = { id: string; type: 'event'; start: Date; end: Date; element: HTMLElement };

type Group = { dom: { foreground: HTMLElement }; stackDirty: boolean };
type Conversion = { toScreen: (time: Date) => number };
/** Screens are counted from the right where time runs to the left. */
type Options = { rtl?: boolean };

/**
 * A kind of item for vis-timeline: an element of ours that it shows, hides and places. Its own kinds measure
 * themselves at every change, and each time the browser lays out the page for that.
 */
export class EventItem {
	data: Datum;
	parent: Group | null = null;
	displayed = false;
	/** Rows are for the style sheet; vis-timeline gives its items neither a height nor a row. */
	top = 0;
	height = 0;

	#toScreen: Conversion['toScreen'];
	#sign: 1 | -1;
	#left = NaN;
	#width = NaN;

	constructor(data: Datum, { toScreen }: Conversion, { rtl = false }: Options) {
		this.data = data;
		this.#toScreen = toScreen;
		this.#sign = rtl ? -1 : 1;
	}

	setData(data: Datum): void {
		this.data = data;
		if (this.parent) this.parent.stackDirty = true;
	}

	setParent(parent: Group | null): void {
		this.hide();
		this.parent = parent;
	}

	isVisible({ start, end }: { start: number; end: number }): boolean {
		return +this.data.start < end && +this.data.end > start;
	}

	show(): void {
		if (this.displayed) return;
		this.parent?.dom.foreground.append(this.data.element);
		this.displayed = true;
	}

	hide(): void {
		if (this.displayed) this.data.element.remove();
		this.displayed = false;
	}

	/** vis-timeline redraws many items step by step; here is one step. */
	redraw(asSteps?: boolean): (() => void)[] | undefined {
		if (asSteps) return [() => this.show()];
		this.show();
		return undefined;
	}

	repositionX(): void {
		const { element, start, end } = this.data;
		const left = this.#toScreen(start);
		const width = Math.max(Math.round((this.#toScreen(end) - left) * 1000) / 1000, 1);
		if (left !== this.#left) element.style.transform = `translateX(${left * this.#sign}px)`;
		if (width !== this.#width) element.style.width = `${width}px`;
		[this.#left, this.#width] = [left, width];
	}

	repositionY(): void {
		// by the style sheet
	}
}
