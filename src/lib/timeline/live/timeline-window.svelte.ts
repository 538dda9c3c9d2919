import { DAY } from '#lib/dates/days.ts';
import type { Plan } from '#lib/timeline/plan.ts';
import { createScale, pan, zoom, type Stretch } from '#lib/density/scale.ts';

/** The window may show this much more than the whole story. */
const LIMIT = 1.5;

type Source = {
	plan: () => Pick<Plan, 'folds' | 'fit'>;
	/** Width of the plot, in px. */
	width: () => number;
	/** The window that the address asks for; without it everything is shown. */
	asked: () => Stretch | undefined;
	/** The reader moved the window; in whole days. `undefined` shows everything. */
	onwindow: (window: Stretch | undefined) => void;
};

/** The stretch of time that one timeline shows, and the ways to move it. */
export class TimelineWindow {
	/** The window as it is drawn now, also during a movement. */
	view: Stretch | undefined = $state.raw();

	#source: Source;
	#shared: Stretch | undefined = $state.raw();
	/** The window that a hand holds or has just let go of, and the one that the address asked for at that time. */
	#held: { window: Stretch; asked: Stretch | undefined } | undefined = $state.raw();

	/** Where the window belongs. */
	target: Stretch = $derived.by(() => {
		const { folds, fit } = this.#source.plan();
		const asked = this.#source.asked();
		if (this.#held && this.#held.asked === asked) return this.#held.window;
		// on this width, what was asked for may lie in a fold, where there is nothing to see
		if (!asked || createScale(asked, folds, 1).perPixel < DAY) return fit;
		// the address keeps whole days: what it says of a window that is here already is no reason to move it
		const same = this.#shared && wholeDays(this.#shared);
		const here = same?.start === asked.start && same.end === asked.end;
		return here && this.#shared ? this.#shared : asked;
	});
	scale = $derived.by(() => this.#scaleOf(this.view ?? this.target));
	/** The scale on which everything is shown. */
	fitted = $derived.by(() => this.#scaleOf(this.#source.plan().fit));
	limits: Stretch = $derived.by(() => {
		const { fit } = this.#source.plan();
		const margin = (this.fitted.perPixel * this.fitted.width * (LIMIT - 1)) / 2;
		return { start: fit.start - margin, end: fit.end + margin };
	});

	constructor(source: Source) {
		this.#source = source;
	}

	/** Show everything. */
	fit = (): void => {
		this.#held = undefined;
		if (this.#source.asked()) this.#source.onwindow(undefined);
		else this.view = { ...this.#source.plan().fit };
	};

	/** Show `factor` times as much, with what is at `x` px staying there. */
	zoomBy(factor: number, x = this.scale.width / 2): void {
		this.show(zoom(this.scale, factor, x));
	}

	/** Move by a share of what is shown. */
	panBy(share: number): void {
		this.show(pan(this.scale, share));
	}

	toEnd(end: 'start' | 'end'): void {
		const { fitted, scale } = this;
		const at = fitted.toX(this.#source.plan().fit[end]);
		const length = scale.width * (scale.perPixel / fitted.perPixel);
		const from = end === 'start' ? at : at - length;
		this.show({ start: fitted.toTime(from), end: fitted.toTime(from + length) });
	}

	/** Bring a stretch into the window, if none of it is there. */
	reveal({ start, end }: Stretch): void {
		const { width, toX } = this.scale;
		const [left, right] = [toX(start), toX(end)];
		if (right < 0 || left > width) this.panBy(((left + right) / 2 - width / 2) / width);
	}

	/** Where a gesture left the window is where it stays, though only its days are shared. */
	rest(window: Stretch): void {
		this.#shared = window;
		this.#source.onwindow(wholeDays(window));
	}

	show(window: Stretch): void {
		this.#held = undefined;
		this.rest(this.#within(window));
	}

	/** Show a stretch while a hand moves it; nobody is told before it is let go. */
	hold(window: Stretch): void {
		this.#held = { window: this.#within(window), asked: this.#source.asked() };
	}

	letGo(): void {
		// the address may answer later: until then the window stays where it is
		if (this.#held) this.rest(this.#held.window);
	}

	#within({ start, end }: Stretch): Stretch {
		const length = Math.max(end - start, DAY);
		const from = Math.max(start, this.limits.start);
		return wholeDays({ start: from, end: Math.min(from + length, this.limits.end) });
	}

	#scaleOf(window: Stretch) {
		return createScale(window, this.#source.plan().folds, this.#source.width());
	}
}

function wholeDays({ start, end }: Stretch): Stretch {
	return { start: Math.floor(start / DAY) * DAY, end: Math.ceil(end / DAY) * DAY };
}
