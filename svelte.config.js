import { readFileSync } from 'node:fs';
import node from '@sveltejs/adapter-node';
import { assertBootDeferred } from './src/lib/server/web/deferred-boot.ts';
import { bundleInlineScript } from './src/lib/server/web/inline-script.ts';
import { INLINE_SCRIPTS } from './src/lib/server/web/inline-scripts.ts';
import { scopeStyles } from './src/lib/server/web/scope-styles.ts';

const inlineScripts = await Promise.all(Object.values(INLINE_SCRIPTS).map(bundleInlineScript));

/**
 * The adapter for Node, once a page rendered by the build has passed the check of its boot script.
 * @returns {import('@sveltejs/kit').Adapter}
 */
function adapter() {
	const { adapt, ...rest } = node({ out: process.env.FUNDSTELLE_BUILD || 'build' });
	return {
		...rest,
		async adapt(builder) {
			const page = builder.getBuildDirectory('boot-check.html');
			await builder.generateFallback(page);
			assertBootDeferred(readFileSync(page, 'utf8'));
			await adapt(builder);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { cssHash: scopeStyles() },
	kit: {
		adapter: adapter(),
		// registered once a page is alive, and never by an embed (routes/+layout.svelte)
		serviceWorker: { register: false },
		// inlined styles save a round trip before the first paint
		inlineStyleThreshold: 100_000,
		// only the newsroom takes what is sent, and its guard refuses other origins in a sentence (accounts/guard.ts)
		csrf: { trustedOrigins: ['*'] },
		csp: {
			// hashes, not nonces, so that the bytes of an unchanged page do not change
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inlineScripts.map(({ hash }) => hash)],
				'style-src': ['self'],
				// Kit's route announcer has a style attribute
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self'],
				'media-src': ['self'],
				// previews of what other pages frame
				'frame-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['self'],
				'object-src': ['none']
			}
		}
	}
};
