/** The tag of Kit's boot script. Only the tag is replaced: the policy has the hash of the text. */
const KIT_BOOT_TAG = /<script>(?=\s*\{\s*__sveltekit_)/;
const DEFERRED_TAG = '<script type="text/plain" id="start" data-modules="';

/** Keeps Kit's boot script from running by itself; `ui/start` runs it, after preloading the modules. */
export function deferBoot(html: string, modules: string[]): string {
	return html.replace(KIT_BOOT_TAG, () => `${DEFERRED_TAG}${modules.join(' ')}">`);
}

/**
 * Names the modules in the page's head. Kit would name them in a header, which proxies do not pass on when all headers
 * together are longer than 4 kB (`proxy_buffer_size` of nginx).
 */
export function preloadModules(html: string, modules: string[]): string {
	const links = modules.map((path) => `<link rel="modulepreload" href="${path}">`);
	return html.replace('</head>', () => `${links.join('')}</head>`);
}

/** Throws where a page's boot script was not found, as after an update of Kit that writes it differently. */
export function assertBootDeferred(html: string): void {
	if (html.includes(DEFERRED_TAG)) return;
	throw new Error(
		"Kit's boot script was not found in a rendered page, so no page would start as it should: " +
			'KIT_BOOT_TAG in src/lib/server/web/deferred-boot.ts must match what this version of Kit writes.'
	);
}
