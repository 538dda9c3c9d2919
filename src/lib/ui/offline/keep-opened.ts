import { mount, unmount } from 'svelte';

type Options = {
	/** The address of the service worker; it serves what is below. */
	worker: string;
	/** The address of the page to show without network. */
	offline: string;
	words: { newVersion: string; reload: string; close: string };
};

/** Lets a service worker keep this page for reading without network, and offers a new version of the site. */
export async function keepOpened({ worker, offline, words }: Options): Promise<void> {
	const { serviceWorker } = navigator;
	if (!serviceWorker) return;
	// a browser may refuse: a private window, no room
	const registration = await serviceWorker.register(worker).catch(() => undefined);
	if (!registration) return;

	const place = document.createElement('div');
	place.setAttribute('role', 'status');
	document.body.append(place);
	const offer = () => void offerWaiting(registration, place, words);
	offer();
	registration.addEventListener('updatefound', () => {
		registration.installing?.addEventListener('statechange', offer);
	});

	const { active } = await serviceWorker.ready;
	const resources = performance.getEntriesByType('resource').map(({ name }) => name);
	active?.postMessage({
		page: location.href,
		offline: new URL(offline, location.href).href,
		resources
	});
}

let offered = false;

async function offerWaiting(
	{ waiting }: ServiceWorkerRegistration,
	target: HTMLElement,
	words: Options['words']
): Promise<void> {
	// without a controller it is the first version, which waits for nobody
	if (!waiting || offered || !navigator.serviceWorker.controller) return;
	offered = true;
	// few visits see a new version, and no other loads what offers it
	const { default: NewVersion } = await import('./NewVersion.svelte');
	const line = mount(NewVersion, {
		target,
		props: {
			words,
			onreload() {
				navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
					once: true
				});
				waiting.postMessage('take-over');
			},
			onclose: () => void unmount(line)
		}
	});
}
