// Builds the site, or with the argument `stories` the one of the test stories, unless it is up to date
import { run } from '../../src/bin/run.js';
import { TEST_STORIES } from './test-stories.js';

if (process.argv[2] === 'stories') {
	Object.assign(process.env, TEST_STORIES);
	await run('node', ['tests/bench/long-story.ts', TEST_STORIES.FUNDSTELLE_CONTENT, '400']);
}
// reads the environment when it is imported
const { build } = await import('../../src/bin/set-up.js');
process.exitCode = (await build()) ? 0 : 1;
