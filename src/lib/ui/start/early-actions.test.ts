import { expect, test } from 'vitest';
import { EarlyActions } from './early-actions.ts';

type Stub = Record<string, unknown> & { isConnected: boolean };

/** A control that logs what is done to it as `name: action`. */
function control(log: string[], name: string, state: Record<string, unknown>) {
	const stub: Stub = {
		isConnected: true,
		closest: () => null,
		click: () => log.push(`${name}: click`),
		dispatchEvent: ({ type, bubbles }: Event) =>
			log.push(`${name}: ${type} ${bubbles} ${String(stub.checked ?? stub.value)}`),
		...state
	};
	return stub;
}

const button = (log: string[], name: string, type = 'button') => {
	const stub = control(log, name, { type });
	stub.closest = (selector: string) => (selector === 'button' ? stub : null);
	return stub;
};

const event = (type: string, target: Stub) => ({ type, target: target as unknown as EventTarget });

test('each control gets its last action again, in the order of these', () => {
	const log: string[] = [];
	const actions = new EarlyActions();
	const box = control(log, 'box', { type: 'checkbox', value: 'on', checked: true });
	const field = control(log, 'field', { type: 'search', value: 'k' });
	const press = button(log, 'button');

	actions.record(event('input', field));
	actions.record(event('input', box));
	actions.record(event('change', box));
	actions.record(event('click', press));
	field.value = 'klage';
	actions.record(event('input', field));
	// hydration resets them
	Object.assign(box, { checked: false });
	Object.assign(field, { value: '' });

	actions.replay();
	expect(log).toEqual([
		'box: input true true',
		'box: change true true',
		'button: click',
		'field: input true klage',
		'field: change true klage'
	]);
});

test.for([true, false])('details are open as they were left: %s', (open) => {
	const actions = new EarlyActions();
	const details = control([], 'details', { open });
	actions.record(event('toggle', details));
	details.open = !open;
	actions.replay();
	expect(details.open).toBe(open);
});

test('a click on a summary counts before its details tell of it', () => {
	const actions = new EarlyActions();
	const details = control([], 'details', { open: false });
	const summary = control([], 'summary', {
		closest: (selector: string) => (selector === 'summary' ? { parentElement: details } : null)
	});
	actions.record(event('click', summary));
	actions.replay();
	expect(details.open).toBe(true);
});

test('a click within a button presses it', () => {
	const log: string[] = [];
	const actions = new EarlyActions();
	const icon = control(log, 'icon', {
		closest: (selector: string) => (selector === 'button' ? button(log, 'button') : null)
	});
	actions.record(event('click', icon));
	actions.replay();
	expect(log).toEqual(['button: click']);
});

test.for<[string, (log: string[]) => ReturnType<typeof event>]>([
	['a link', (log) => event('click', control(log, 'link', {}))],
	['a form', (log) => event('click', button(log, 'send', 'submit'))],
	[
		'what hydration has removed',
		(log) => {
			const gone = control(log, 'gone', { value: '' });
			gone.isConnected = false;
			return event('input', gone);
		}
	]
])('%s is left alone', ([, make]) => {
	const log: string[] = [];
	const actions = new EarlyActions();
	actions.record(make(log));
	actions.replay();
	expect(log).toEqual([]);
});

test.for<
	[string, pressed: 'label' | 'mark' | 'faint mark' | 'other', event: object, held: boolean]
>([
	['an event beside the timeline', 'label', {}, true],
	['the mark of an event', 'mark', {}, true],
	['a mark that the filter leaves out', 'faint mark', {}, false],
	['an event that is to be in another tab', 'label', { ctrlKey: true }, false],
	['an event, whose focus it is only', 'label', { type: 'toggle' }, false],
	['another link', 'other', {}, false]
])('a press of %s', ([, pressed, given, held]) => {
	const log: string[] = [];
	const actions = new EarlyActions();
	const link = control(log, 'link', {});
	const target = pressed.endsWith('mark') ? control(log, 'mark', {}) : link;
	// the second event of a timeline
	const place = {
		querySelectorAll: (selector: string) =>
			selector.startsWith('.mark') ? [{}, target, {}] : [{}, link, {}]
	};
	target.closest = (selector: string) => {
		if (selector === '#timeline-down') return pressed === 'other' ? null : place;
		if (selector === 'a') return target === link ? link : null;
		return selector === '.mark:not(.faint)' && pressed === 'mark' ? target : null;
	};
	const press = {
		...event('click', target),
		preventDefault: () => log.push('kept on the page'),
		...given
	};
	expect(actions.hold(press as unknown as Event)).toBe(held ? link : undefined);
	actions.replay();
	expect(log).toEqual(held ? ['kept on the page', 'link: click'] : []);
	expect(link.ariaCurrent).toBe(held ? 'true' : undefined);
});
