import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const BELOW_STORY = ['story', 'dates', 'article', 'quotes'];

/** The folders of src/lib that each folder may import besides itself. */
const MAY_IMPORT = {
	dates: [],
	article: [],
	quotes: [],
	ui: [],
	story: ['dates', 'article', 'quotes'],
	density: BELOW_STORY,
	language: BELOW_STORY,
	suggest: BELOW_STORY,
	exchange: BELOW_STORY,
	reading: [...BELOW_STORY, 'ui'],
	timeline: [...BELOW_STORY, 'density', 'language', 'ui'],
	reader: [...BELOW_STORY, 'density', 'reading', 'language', 'ui'],
	pictures: [...BELOW_STORY, 'density', 'language', 'timeline', 'reader', 'ui'],
	storage: [...BELOW_STORY, 'exchange'],
	archive: [...BELOW_STORY, 'density'],
	server: [...BELOW_STORY, 'suggest', 'density', 'exchange', 'archive', 'language'],
	studio: [
		...[...BELOW_STORY, 'density', 'language', 'suggest', 'exchange'],
		...['reading', 'timeline', 'reader', 'storage', 'archive', 'ui']
	]
};

/**
 * @param {keyof typeof MAY_IMPORT} folder
 * @returns {import('eslint').Linter.RuleEntry}
 */
function boundary(folder, { vis = false } = {}) {
	const patterns = [
		{
			regex: `^#lib/(?!(${[folder, ...MAY_IMPORT[folder]].join('|')})/)|^\\.\\./`,
			message: `lib/${folder} may not import this; see MAY_IMPORT in eslint.config.js`
		}
	];
	if (folder !== 'server') patterns.push({ regex: '^node:', message: 'only lib/server has Node' });
	if (!vis) patterns.push({ regex: '^vis-', message: 'only lib/timeline/live knows vis-timeline' });
	return ['error', { patterns }];
}

const boundaries = Object.keys(MAY_IMPORT).map((name) => {
	const folder = /** @type {keyof typeof MAY_IMPORT} */ (name);
	return { files: [`src/lib/${folder}/**`], rules: { 'no-restricted-imports': boundary(folder) } };
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
	// what the server asks of words that anyone may send takes no longer than these are long
	{
		files: [
			'src/lib/{server,story,article,quotes,dates,exchange/folder}/**/*.ts',
			'src/routes/**/*.ts',
			'src/hooks*.ts'
		],
		ignores: ['**/*.{test,test-data}.ts'],
		plugins: { regexp },
		rules: {
			'regexp/no-super-linear-backtracking': 'error',
			'regexp/no-super-linear-move': 'error'
		}
	},
	{
		files: ['src/lib/{dates,story}/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						"CallExpression[callee.object.name='Date'][callee.property.name='parse'], NewExpression[callee.name='Date'] > :matches(TemplateLiteral, Literal[raw=/^[\"']/])",
					message: 'Date reads strings in the zone of whoever reads; see dates/days.ts'
				}
			]
		}
	},
	// the one place that may import vis-timeline; all other rules of its folder hold
	{
		files: ['src/lib/timeline/live/**'],
		rules: { 'no-restricted-imports': boundary('timeline', { vis: true }) }
	},
	// French has a narrow no-break space before high punctuation and within quotation marks
	{
		files: ['src/lib/language/fr/**'],
		rules: { 'no-irregular-whitespace': ['error', { skipTemplates: true }] }
	},
	// a unit test may read files and data of any folder below its own
	{
		files: ['src/lib/**/*.{test,test-data}.ts'],
		rules: { 'no-restricted-imports': 'off' }
	}
);
