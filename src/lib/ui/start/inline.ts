/*
 * Inlined into every page, before anything is painted: the theme, and the start of Kit's client. Links and
 * forms work without scripts, so the client waits for the first sign of a reader, or until the page is
 * painted and something that moves by itself (`data-lively`) comes near the window.
 */
import { boot, isSignOfReader, SIGNS } from './boot.ts';
import { ACTIONS, EarlyActions } from './early-actions.ts';
import { EarlyPinch } from './early-pinch.ts';
import { storedTheme } from './theme.ts';

const root = document.documentElement;
// in a frame nothing of this site's is read, and the page around it decides
const theme = 'embedded' in root.dataset ? undefined : storedTheme(() => localStorage);
if (theme) root.dataset.theme = theme;

let started = false;

function start(): void {
	started ||= boot(document, history, startAnew);
}

let anew = false;

/** A page that was open while the site got a new version asks for modules that are gone; loaded anew, it has those of now. */
function startAnew(): void {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (anew || visit?.type === 'reload') return;
	anew = true;
	// what can be read is not given up for a page that does not come
	fetch(location.href).then(
		({ ok }) => ok && location.reload(),
		() => undefined
	);
}

function startOnSign(event: Event): void {
	if (!isSignOfReader(event)) return;
	root.dataset.seen = '';
	start();
	// the studio has been started by its page
	if (!started && !('alive' in root.dataset)) return;
	for (const type of SIGNS) removeEventListener(type, startOnSign, true);
	dispatchEvent(new Event('seen'));
}

function startWhenNear(): void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			start();
		},
		{ rootMargin: '25%' }
	);
	for (const element of document.querySelectorAll('[data-lively]')) observer.observe(element);
}

/** Scripts that run before there is something to read would delay it; the page's mere background is painted earlier. */
function afterPaint(callback: () => void): void {
	new PerformanceObserver((list, observer) => {
		if (list.getEntriesByName('first-contentful-paint').length === 0) return;
		observer.disconnect();
		callback();
	}).observe({ type: 'paint', buffered: true });
}

const actions = new EarlyActions();

/** How long a press waits for the page to come alive before its link is followed, in ms. */
const PATIENCE = 4000;

function record(event: Event): void {
	// from here on, changes are made by hydration itself
	if ('alive' in root.dataset) return;
	const link = started ? actions.hold(event) : undefined;
	if (!link) return actions.record(event);
	setTimeout(() => {
		if (!('alive' in root.dataset)) location.href = link.href;
	}, PATIENCE);
}

function replay(): void {
	for (const type of ACTIONS) removeEventListener(type, record, true);
	actions.replay();
}

const pinch = new EarlyPinch();

let fingers = 0;

function followFingers(event: TouchEvent): void {
	fingers = event.touches.length;
	pinch.record(event);
	tellPinch();
}

function tellPinch(): void {
	if (!fingers && 'alive' in root.dataset) pinch.tell();
}

for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
	addEventListener(type, followFingers, { capture: true, passive: true });
addEventListener('alive', tellPinch);
for (const type of SIGNS) addEventListener(type, startOnSign, { capture: true, passive: true });
for (const type of ACTIONS) addEventListener(type, record, true);
addEventListener('alive', replay, { once: true });
addEventListener('load', () => afterPaint(startWhenNear), { once: true });
