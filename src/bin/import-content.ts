import './read-secrets.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import { readContent } from '#lib/server/content/read-content.ts';
import { importStories } from '#lib/server/published/move-content.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { storePlace } from '#lib/server/store/store-place.ts';
import { fromStory } from '#lib/studio/document/draft.ts';

const content = process.env.FUNDSTELLE_CONTENT || 'src/content';
const read = [...readContent(content)];
const broken = read.filter(([, story]) => !story.ok).map(([slug]) => slug);
const stories = read.flatMap(([, story]) => (story.ok ? [story.value.story] : []));

try {
	const store = await openStore(storePlace(process.env));
	const taken = await importStories(store, stories, {
		encode: (story) => Y.encodeStateAsUpdate(fromStory(story)),
		read: ({ slug }, name) => new Uint8Array(readFileSync(join(content, slug, name)))
	});
	await store.close();
	for (const slug of taken) console.log(`${slug} is in the store now.`);
	console.log(
		taken.length === 0
			? 'The store has all of them already.'
			: `Take ${taken.length === 1 ? 'its folder' : 'their folders'} out of ${content}: as long as a folder is there, readers see that one.`
	);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
if (broken.length > 0) {
	console.error(
		`Not taken in, because they break a rule (npm run check says which): ${broken.join(', ')}`
	);
	process.exitCode = 1;
}
