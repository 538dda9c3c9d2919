/** The environment that builds and serves the made-up stories of tests/stories as a site of their own. */
export const TEST_STORIES = {
	FUNDSTELLE_CONTENT: 'tests/stories',
	FUNDSTELLE_BUILD: '.svelte-kit/stories'
};
