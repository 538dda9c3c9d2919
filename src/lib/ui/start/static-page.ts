/*
 * Inlined into the pages of a site without a server, which sends the same page for every query: goes to the page
 * that the query asks for, or lets this one show it once it is alive.
 */
import {
	changesPage,
	elsewhere,
	leadsElsewhere,
	wanted,
	type StaticPlace
} from './static-address.ts';

const MOST_HIDDEN_MS = 3000;

const { dataset, lang } = document.documentElement;
const place: StaticPlace = {
	language: lang.slice(0, 2),
	rootLanguage: dataset.rootLanguage ?? '',
	languages: dataset.languages?.split(' ') ?? [],
	base: dataset.base ?? '',
	drawn: dataset.drawn ?? '',
	versions: dataset.versions?.split(' ') ?? []
};
const address = new URL(location.href);
const theme = address.searchParams.get('theme');
if ('embedded' in dataset && (theme === 'light' || theme === 'dark')) dataset.theme = theme;

const other = elsewhere(address, place);

if (other !== undefined) location.replace(other);
else {
	dataset.wanted = wanted(address, place.drawn);
	if (changesPage(address)) {
		// the page need not wait for a sign of its reader
		addEventListener('load', () => dispatchEvent(new Event('scroll')));
		hideUntilAlive();
	}
}

/** Nothing jumps that was not seen before; without scripts in time, the page is better than none. */
function hideUntilAlive(): void {
	const { style } = document.documentElement;
	const show = () => style.removeProperty('visibility');
	style.visibility = 'hidden';
	addEventListener('alive', show, { once: true });
	setTimeout(show, MOST_HIDDEN_MS);
}

addEventListener(
	'click',
	({ target }) => {
		const link = target instanceof Element ? target.closest('a') : null;
		if (link && leadsElsewhere(new URL(link.href), new URL(location.href), place))
			link.setAttribute('data-sveltekit-reload', '');
	},
	true
);
