/** Events by which a reader shows to be there. */
export const SIGNS = [
	'pointermove',
	'pointerdown',
	'keydown',
	'focusin',
	'wheel',
	'scroll',
	'dragenter'
] as const;

/** Browsers also fire `pointermove` for a resting pointer when the layout changes under it. */
export function isSignOfReader({
	type,
	movementX,
	movementY
}: Pick<Event, 'type'> & Partial<Pick<PointerEvent, 'movementX' | 'movementY'>>): boolean {
	return type !== 'pointermove' || Boolean(movementX || movementY);
}

/**
 * Runs Kit's boot script, which the server sends as plain text with the modules it will import in
 * `data-modules`, and tells of each of them that is not there. False if it has run already, or the page has not loaded
 * that far.
 */
export function boot(
	document: Document,
	history: Pick<History, 'replaceState'>,
	onerror: () => void
): boolean {
	const deferred = document.querySelector<HTMLScriptElement>('#start');
	if (!deferred) return false;
	// a page that was drawn for another address starts there, and then goes to its own (+layout.svelte)
	const { dataset } = document.documentElement;
	if (dataset.drawn) dataset.wanted ??= document.URL;
	// the browser has restored the scroll position; Kit would do it again after the reader has scrolled on
	history.replaceState(null, '', dataset.drawn);
	for (const href of deferred.dataset.modules?.split(' ').filter(Boolean) ?? []) {
		const link = document.createElement('link');
		document.head.append(Object.assign(link, { rel: 'modulepreload', href, onerror }));
	}
	const script = document.createElement('script');
	script.textContent = deferred.textContent;
	deferred.replaceWith(script);
	return true;
}
