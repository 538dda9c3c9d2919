/** Events that tell what a reader did to a control. */
export const ACTIONS = ['click', 'input', 'change', 'toggle'] as const;

type State = Partial<
	Pick<HTMLInputElement, 'value' | 'checked'> & Pick<HTMLDetailsElement, 'open'>
>;
type Control = HTMLElement & State & { type?: string };

/**
 * A reader's actions before the page was hydrated, in order, the last one on each control only. Links and forms are left
 * out: they work without scripts.
 */
export class EarlyActions {
	#actions = new Map<Control, State & { type: string }>();

	record({ type, target }: Pick<Event, 'type' | 'target'>): void {
		const element = target as Control;
		const details = type === 'click' && element.closest?.('summary')?.parentElement;
		// a click will unfold or fold them; that it has is told by an event that may come after hydration
		if (details) return this.#note(details, 'toggle', !(details as Control).open);
		const control: Control | null | undefined =
			type === 'click' ? element.closest?.('button') : element;
		if (control && control.type !== 'submit') this.#note(control, type, control.open);
	}

	#note(control: Control, type: string, open: boolean | undefined): void {
		const { value, checked } = control;
		// deleted first, so that it moves to the end
		this.#actions.delete(control);
		this.#actions.set(control, { type, value, checked, open });
	}

	/** Repeats them; controls that hydration has removed are skipped. */
	replay(): void {
		for (const [control, { type, ...state }] of this.#actions) {
			if (!control.isConnected) continue;
			if (type === 'click') control.click();
			else if (type === 'toggle') control.open = state.open;
			else enter(control, state);
		}
	}
}

function enter(control: Control, { value, checked }: State): void {
	if ('checked' in control) control.checked = checked;
	control.value = value;
	for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}
