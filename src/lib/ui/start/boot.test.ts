import { expect, test } from 'vitest';
import { boot, isSignOfReader } from './boot.ts';

test.for<[string, Parameters<typeof isSignOfReader>[0], boolean]>([
	['a pointer that moves', { type: 'pointermove', movementX: 1, movementY: 0 }, true],
	['a pointer that moves down', { type: 'pointermove', movementX: 0, movementY: -1 }, true],
	['a pointer that rests', { type: 'pointermove', movementX: 0, movementY: 0 }, false],
	['a pointer pressed where it rests', { type: 'pointerdown', movementX: 0, movementY: 0 }, true],
	['a key', { type: 'keydown' }, true],
	['focus', { type: 'focusin' }, true],
	['the wheel', { type: 'wheel' }, true],
	['scrolling', { type: 'scroll' }, true],
	['a file that is dragged over the page', { type: 'dragenter' }, true]
])('%s: %s', ([, event, expected]) => {
	expect(isSignOfReader(event)).toBe(expected);
});

/** A page with Kit's boot script as the server sends it, or without it; and a list of what happens to it. */
function pageWith(sent: { modules: string; text: string } | undefined, drawn?: string) {
	const log: unknown[] = [];
	const links: HTMLLinkElement[] = [];
	let deferred = sent && {
		dataset: { modules: sent.modules },
		textContent: sent.text,
		replaceWith({ name, textContent }: { name: string; textContent?: string }) {
			deferred = undefined;
			log.push([name, textContent]);
		}
	};
	const root: { dataset: { drawn?: string; wanted?: string } } = {
		dataset: drawn ? { drawn } : {}
	};
	const document = {
		URL: 'https://news.example/?event=a',
		documentElement: root,
		querySelector: (selector: string) => (selector === '#start' ? (deferred ?? null) : null),
		createElement: (name: string) => ({ name }),
		head: { append: (link: HTMLLinkElement) => links.push(link) && log.push([link.rel, link.href]) }
	} as unknown as Document;
	const history = {
		replaceState: (state: unknown, _: string, address?: string) =>
			log.push(['state', state, ...(address ? [address] : [])])
	};
	const onerror = () => void log.push('gone');
	return { log, links, dataset: root.dataset, boot: () => boot(document, history, onerror) };
}

test('modules are preloaded before the script that imports them runs', () => {
	const page = pageWith({ modules: './a.js ./b.js', text: '{ start }' });
	expect(page.boot()).toBe(true);
	expect(page.log).toEqual([
		['state', null],
		['modulepreload', './a.js'],
		['modulepreload', './b.js'],
		['script', '{ start }']
	]);
});

test('a module that is not there is told of', () => {
	const page = pageWith({ modules: './a.js', text: '{ start }' });
	page.boot();
	page.links[0]?.onerror?.('');
	expect(page.log.at(-1)).toBe('gone');
});

test('a page without modules to preload starts too', () => {
	const page = pageWith({ modules: '', text: '{ start }' });
	expect(page.boot()).toBe(true);
	expect(page.log).toEqual([
		['state', null],
		['script', '{ start }']
	]);
});

test('a page drawn for another address starts there, and keeps its own for later', () => {
	const page = pageWith({ modules: '', text: '{ start }' }, '/');
	page.boot();
	expect(page.log[0]).toEqual(['state', null, '/']);
	expect(page.dataset.wanted).toBe('https://news.example/?event=a');
});

test('it runs once', () => {
	const page = pageWith({ modules: '', text: '{ start }' });
	expect([page.boot(), page.boot()]).toEqual([true, false]);
	expect(page.log).toHaveLength(2);
});

test('a sign before the page has loaded that far changes nothing', () => {
	const page = pageWith(undefined);
	expect([page.boot(), page.log]).toEqual([false, []]);
});
