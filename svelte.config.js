import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';

// The one inline script of app.html sets the theme before the first paint; its hash goes into the policy
const [, themeScript = ''] =
	/<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
const themeHash = createHash('sha256').update(themeScript).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ out: process.env.FUNDSTELLE_BUILD || 'build' }),
		// styles come with the page: one way back and forth less before the first paint
		inlineStyleThreshold: 100_000,
		csp: {
			// hashes, not nonces: an unchanged page then has unchanged bytes
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${themeHash}`],
				'style-src': ['self'],
				// the one style attribute of Kit's own, on its announcer of routes
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['self'],
				'object-src': ['none']
			}
		}
	}
};
