/*
 * Inlined into the pages to which a link with a secret leads, before everything else: takes the secret out of the
 * address, where it would be seen and kept, and sends it in the body of the page's form.
 */
const root = document.documentElement;

function open(): void {
	const { hash, pathname, search } = location;
	if (hash.length < 2) return;
	history.replaceState(null, '', pathname + search);
	root.dataset.opening = '';
	if (document.readyState === 'complete') send(hash);
	else addEventListener('load', () => send(hash), { once: true });
}

function send(secret: string): void {
	const form = document.querySelector<HTMLFormElement>('form[action^="?/open"]');
	const field = form?.elements.namedItem('secret');
	if (!(field instanceof HTMLInputElement)) return;
	field.value = secret;
	form?.submit();
}

open();
// a link that is pasted over the address of its own page loads nothing
addEventListener('hashchange', open);
// whoever comes back finds the form
addEventListener('pagehide', () => delete root.dataset.opening);
