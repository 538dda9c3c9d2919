import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
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
	server: ['story', 'exchange'],
	suggest: ['story'],
	storage: ['story', 'exchange'],
	studio: [
		...['story', 'i18n', 'ui', 'exchange', 'reading', 'suggest'],
		...['storage', 'timeline', 'reader']
	]
};

const boundaries = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
	const patterns = [
		{
			regex: `^#lib/(?!(${[folder, ...allowed].join('|')})/)|^\\.\\./`,
			message: `lib/${folder} may not import this; see MAY_IMPORT in eslint.config.js`
		}
	];
	if (folder !== 'server') patterns.push({ regex: '^node:', message: 'only lib/server has Node' });
	if (folder !== 'timeline')
		patterns.push({ regex: '^vis-', message: 'only lib/timeline knows vis-timeline' });
	/** @type {import('eslint').Linter.RulesRecord} */
	const rules = { 'no-restricted-imports': ['error', { patterns }] };
	return { files: [`src/lib/${folder}/**`], rules };
});

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/consistent-type-definitions': 'off',
			'no-undef': 'off',
			// most addresses are handed down, made by the page from its own
			'svelte/no-navigation-without-resolve': 'off',
			// plain Map, Set and Date where nothing has to react
			'svelte/prefer-svelte-reactivity': 'off'
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
	{
		files: ['src/lib/story/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						"CallExpression[callee.object.name='Date'][callee.property.name='parse'], NewExpression[callee.name='Date'] > :matches(TemplateLiteral, Literal[raw=/^[\"']/])",
					message: 'Date reads strings in the zone of whoever reads; see edtf.ts'
				}
			]
		}
	},
	// a unit test may read files and data of any folder below its own
	{ files: ['src/lib/**/*.test.ts'], rules: { 'no-restricted-imports': 'off' } }
);
