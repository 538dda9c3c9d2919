/** The tag of Kit's boot script. Only the tag is replaced: the policy has the hash of the text. */
const KIT_BOOT_TAG = /<script>(?=\s*\{\s*__sveltekit_)/;
const DEFERRED_TAG = '<script type="text/plain" id="start" data-modules="';

/** Keeps Kit's boot script, in the page's body, from running by itself; `ui/start` runs it, after preloading the modules. */
export function deferBoot(body: string, modules: string[]): string {
	return body.replace(KIT_BOOT_TAG, () => `${DEFERRED_TAG}${modules.join(' ')}">`);
}

/**
 * The links that name the modules in a page's head. Kit would name them in a header, which proxies do not pass on when
 * all headers together are longer than 4 kB (`proxy_buffer_size` of nginx).
 */
export function preloadModules(modules: string[]): string {
	return modules.map((path) => `<link rel="modulepreload" href="${path}">`).join('');
}

/** Throws where a page's boot script was not found, as after an update of Kit that writes it differently. */
export function assertBootDeferred(html: string): void {
	if (html.includes(DEFERRED_TAG)) return;
	throw new Error(
		"Kit's boot script was not found in a rendered page, so no page would start as it should: " +
			'KIT_BOOT_TAG in src/lib/server/web/deferred-boot.ts must match what this version of Kit writes.'
	);
}
