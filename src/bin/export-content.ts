import './read-secrets.ts';
import { parseArgs } from 'node:util';
import * as Y from 'yjs';
import { fillDocument } from '#lib/server/drafts/draft-document.ts';
import { exportStories } from '#lib/server/published/move-content.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { storePlace } from '#lib/server/store/store-place.ts';
import { toStory } from '#lib/studio/document/draft.ts';
import { filesOf } from '#lib/studio/media/files-of.ts';
import { DRAFT_EXTENSION, writeDraftFile } from '#lib/studio/hand-on/draft-file.ts';

const USAGE = `npm run export-content -- --out DIR

Writes the newsroom's stories as folders, as src/content has them, and its drafts as files that the studio opens. What is
in DIR already stays as it is.`;

const { values } = parseArgs({ options: { out: { type: 'string' } }, strict: false });
if (typeof values.out !== 'string') {
	console.error(USAGE);
	process.exitCode = 1;
} else
	try {
		const store = await openStore(storePlace(process.env));
		const { written, left } = await exportStories(store, values.out, (kept, draft, all) => {
			const doc = new Y.Doc();
			fillDocument(doc, kept);
			const story = toStory(doc);
			const files = filesOf(story, all);
			const content = writeDraftFile({
				...{ story, ...(files && { files }) },
				dismissed: [...doc.getMap('dismissed').keys()],
				taken: [...doc.getMap<string>('taken').entries()]
			});
			return { name: `${draft}${DRAFT_EXTENSION}`, content };
		});
		await store.close();
		for (const name of written) console.log(`${values.out}/${name}`);
		if (left.length > 0) console.log(`There already, and left as they are: ${left.join(', ')}`);
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
