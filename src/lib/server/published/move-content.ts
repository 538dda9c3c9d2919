import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeStory } from '#lib/exchange/folder/write-story.ts';
import { DraftLog, type KeptDraft } from '#lib/server/drafts/draft-log.ts';
import type { Store } from '#lib/server/store/store.ts';
import { isSlug } from '#lib/story/rules.ts';
import type { Story } from '#lib/story/story.ts';
import { versionAt } from './editions.ts';
import { eachPublished } from './published-stories.ts';
import { publish } from './publish.ts';

/** The name of a file in a story's folder. */
const FILE = /^[\w-]+(?:@[\d.-]+)?\.(?:md|yaml)$/;

/** Who did what no person did. */
const PROGRAM = 'program';

/**
 * Takes stories into the store: each as a draft that editors may write, published as it is. `encode` gives a story as
 * the update of a draft. A slug that the store has is left alone. Returns the slugs that were taken in.
 */
export async function importStories(
	store: Store,
	stories: readonly Story[],
	encode: (story: Story) => Uint8Array
): Promise<string[]> {
	const log = new DraftLog(store);
	const taken: string[] = [];
	for (const story of stories) {
		if ((await versionAt(store, story.slug)) !== undefined) continue;
		const [draft, at] = [randomUUID(), Date.now()];
		const row = { id: draft, title: story.title, owner: null, counter: 0 };
		await store.write((transaction) =>
			transaction
				.insertInto('drafts')
				.values({ ...row, created_at: at, changed_at: at })
				.onConflict((conflict) => conflict.column('id').doNothing())
				.execute()
		);
		await log.append({ draft, data: encode(story), person: null });
		const done = await publish(store, { draft, story, person: PROGRAM, at });
		if (done === 'done') taken.push(story.slug);
	}
	return taken;
}

/**
 * Writes what the store has into a folder: each published story as a folder as `src/content` has them, each draft as a
 * file that the studio opens (`describe` gives name and content). Nothing that is there is changed. Returns the names
 * that were written, and those that were there.
 */
export async function exportStories(
	store: Store,
	folder: string,
	describe: (kept: KeptDraft, draft: string) => { name: string; content: string }
): Promise<{ written: string[]; left: string[] }> {
	const written: string[] = [];
	const left: string[] = [];
	for await (const story of eachPublished(store)) {
		const target = join(folder, story.slug);
		const files = Object.entries(writeStory(story));
		// whatever is in the store: nothing is written elsewhere
		const isWritable = isSlug(story.slug) && files.every(([name]) => FILE.test(name));
		if (existsSync(target) || !isWritable) left.push(story.slug);
		else {
			mkdirSync(target, { recursive: true });
			for (const [name, content] of files) writeFileSync(join(target, name), content);
			written.push(story.slug);
		}
	}
	const log = new DraftLog(store);
	const drafts = await store.db.selectFrom('drafts').select('id').orderBy('id').execute();
	mkdirSync(join(folder, 'drafts'), { recursive: true });
	for (const { id } of drafts) {
		const kept = await log.load(id);
		if (!kept || kept.number === 0) continue;
		const { name, content } = describe(kept, id);
		const target = join(folder, 'drafts', name);
		if (existsSync(target)) left.push(`drafts/${name}`);
		else {
			writeFileSync(target, content);
			written.push(`drafts/${name}`);
		}
	}
	return { written, left };
}
