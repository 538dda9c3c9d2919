import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The folders of src/lib that a folder may import, itself aside. */
const MAY_IMPORT = {
	story: [],
	i18n: [],
	ui: [],
	exchange: ['story'],
	reading: ['story'],
	timeline: ['story', 'i18n', 'ui'],
	reader: ['story', 'i18n', 'ui'],
	server: ['story', 'exchange']
};

const boundaries = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
	files: [`src/lib/${folder}/**`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^#lib/(?!(${[folder, ...allowed].join('|')})/)|^\\.\\./`,
						message: `lib/${folder} may not import this; see MAY_IMPORT in eslint.config.js`
					},
					...(folder === 'server'
						? []
						: [{ regex: '^node:', message: 'only lib/server may use Node' }]),
					...(folder === 'timeline'
						? []
						: [{ regex: '^vis-', message: 'only lib/timeline may use vis-timeline' }])
				]
			}
		]
	}
}));

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/consistent-type-definitions': 'off',
			'no-undef': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		files: ['**/*.test.ts', 'tests/**'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	},
	...boundaries,
	// a unit test may read files and data of any folder below its own
	{ files: ['src/lib/**/*.test.ts'], rules: { 'no-restricted-imports': 'off' } }
);
