/** Events that tell what a reader did to a control. */
export const ACTIONS = ['click', 'input', 'change', 'toggle'] as const;

type State = Partial<
	Pick<HTMLInputElement, 'value' | 'checked'> & Pick<HTMLDetailsElement, 'open'>
>;
type Control = HTMLElement & State & { type?: string };

/**
 * What a reader did before the page was hydrated, in order, the last action on each control only. Links and
 * forms are left out: they work without scripts.
 */
export class EarlyActions {
	#actions = new Map<Control, State & { type: string }>();

	record({ type, target }: Pick<Event, 'type' | 'target'>): void {
		const element = target as Control;
		const control: Control | null | undefined =
			type === 'click' ? element.closest?.('button') : element;
		if (!control || control.type === 'submit') return;
		const { value, checked, open } = control;
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
