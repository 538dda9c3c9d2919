import { labelLink } from './label-link.ts';

/** Events that tell what a reader did to a control. */
export const ACTIONS = ['click', 'input', 'change', 'toggle'] as const;

type State = Partial<
	Pick<HTMLInputElement, 'value' | 'checked'> & Pick<HTMLDetailsElement, 'open'>
>;
type Control = HTMLElement & State & { type?: string };

/**
 * A reader's actions before the page was hydrated, in order, the last one on each control only. Forms are left out, and
 * links but for those that `hold` takes: they work without scripts.
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

	/** Keeps a press of an event's label or mark for later, and shows the label as chosen; returns its link, or undefined for other presses. */
	hold(event: Event): HTMLAnchorElement | undefined {
		const { type, target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
		if (type !== 'click' || ctrlKey || metaKey || shiftKey) return;
		const link = labelLink(target as Element);
		if (!link) return;
		event.preventDefault();
		link.ariaCurrent = 'true';
		this.#note(link, type);
		return link;
	}

	#note(control: Control, type: string, open?: boolean): void {
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
