import { asset, resolve } from '$app/paths';
import type { Language } from '#lib/dates/language.ts';
import { OFFLINE_WORDS } from '#lib/language/offline.ts';
import { keepOpened } from '#lib/ui/offline/keep-opened.ts';

/** Lets a service worker keep the page that is open. */
export async function keepForOffline(language: Language): Promise<void> {
	// a server of files finds a page as the index of a folder
	const slash = 'base' in document.documentElement.dataset ? '/' : '';
	await keepOpened({
		worker: asset('/service-worker.js'),
		offline: `${resolve('/offline')}${slash}?lang=${language}`,
		words: OFFLINE_WORDS[language].newVersion
	});
}
