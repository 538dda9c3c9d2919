import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { syncPlugin } from './src/lib/server/collab/sync-plugin.ts';
import { contentPlugin } from './src/lib/server/content/content-plugin.ts';
import { inlineScriptsPlugin } from './src/lib/server/web/inline-script.ts';
import { INLINE_SCRIPTS } from './src/lib/server/web/inline-scripts.ts';

/** Markdown's parser takes a form of this for browsers that needs a document; workers have none. */
const ENTITIES = 'decode-named-character-reference';

/** A file costs a request with its headers, so that what nearly all pages load, or all of a story, is not split into small ones. */
const CHUNKS = {
	groups: [
		// Svelte, Kit's client and the bundler's own
		{
			name: 'runtime',
			test: /[\\/](svelte|@sveltejs[\\/]kit)[\\/]src[\\/]|^\0/,
			minShareCount: 10
		},
		{
			name: 'small',
			test: /[\\/](dates[\\/]language(-tag)?|language[\\/](counts|direction|i18n|sentences)|story-apart|mounted\.svelte|when-idle|density[\\/]length|flags[\\/]legacy)\.[jt]s$/
		},
		{ name: 'buttons', test: /[\\/]ui[\\/](Copy|Icon)Button\.svelte/ },
		{
			name: 'masthead',
			test: /[\\/](reader[\\/](LanguageMenu|Masthead)|ui[\\/](Dropdown|ThemeSwitch))\.svelte/
		},
		{
			name: 'details',
			test: /[\\/](events[\\/](DateSteps|Difference|labels)|ui[\\/]Switch|story[\\/](media|relations|search)|article[\\/]segments|language[\\/]kinds|density[\\/]limits)\.(svelte|ts)/
		}
	]
};

export default defineConfig({
	plugins: [
		contentPlugin(process.env.FUNDSTELLE_CONTENT ?? 'src/content'),
		inlineScriptsPlugin(INLINE_SCRIPTS),
		syncPlugin(),
		sveltekit()
	],
	resolve: {
		alias: {
			[ENTITIES]: fileURLToPath(new URL(`node_modules/${ENTITIES}/index.js`, import.meta.url))
		}
	},
	// its part for Svelte has it taken for one of Svelte's libraries, which are bundled
	ssr: { external: ['better-auth'] },
	// inlined assets would need data: in the content security policy
	build: { assetsInlineLimit: 0 },
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting: CHUNKS } } } } },
	// workers load their heavy parts when they need them, which only modules can
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'tests/run/*.test.ts'],
		environment: 'node',
		setupFiles: 'tests/run/property-seed.ts',
		// pictures bring the page's styles along as text; all others are of no use without a page
		css: { include: /\.css\?raw$/ },
		// no test changes what another file reads, and a process for each file costs as much as all tests
		isolate: false,
		// by default two cores get one worker, and one of them soon has nothing to do
		maxWorkers: Math.max(2, availableParallelism() - 1),
		// a busy machine must not fail a test: the limit only ends what hangs
		testTimeout: 300_000,
		hookTimeout: 300_000
	}
});
