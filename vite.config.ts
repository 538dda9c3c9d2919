import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './src/lib/server/content/content-plugin.ts';

export default defineConfig({
	plugins: [contentPlugin(process.env.FUNDSTELLE_CONTENT ?? 'src/content'), sveltekit()],
	// inlined assets would need data: in the content security policy
	build: { assetsInlineLimit: 0 },
	test: {
		include: ['src/**/*.test.ts', 'tests/run/*.test.ts'],
		environment: 'node',
		// properties try hundreds of cases, and machines are shared
		testTimeout: 60_000
	}
});
