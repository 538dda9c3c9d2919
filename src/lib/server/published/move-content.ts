import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeStory } from '#lib/exchange/folder/write-story.ts';
import { titleColumns } from '#lib/server/drafts/access.ts';
import { DraftLog, type KeptDraft } from '#lib/server/drafts/draft-log.ts';
import { bringMedia, listMedia, withHashes } from '#lib/server/media/draft-media.ts';
import { readPieces } from '#lib/server/store/pieces.ts';
import type { Store } from '#lib/server/store/store.ts';
import { mediaFileNames } from '#lib/story/media.ts';
import { isFileName } from '#lib/story/media-rules.ts';
import { isSlug } from '#lib/story/rules.ts';
import type { Story } from '#lib/story/story.ts';
import { versionAt } from './editions.ts';
import { eachPublished } from './published-stories.ts';
import { publish } from './publish.ts';

/** The name of a text in a story's folder. */
const TEXT = /^[\w-]+(?:@[\d.-]+)?\.(?:md|yaml)$/;

/** Gives the bytes of a file of a story's media. */
type ReadMedia = (story: Story, name: string) => Uint8Array<ArrayBuffer>;
/** Files of a draft's media by name. */
type Files = Record<string, Uint8Array<ArrayBuffer>>;

/** Who did what no person did. */
const PROGRAM = 'program';

/**
 * Takes stories into the store: each as a draft that editors may write, published as it is. `encode` gives a story as
 * the update of a draft, `read` a file of its media. A slug that the store has is left alone. Returns the slugs that
 * were taken in. Throws for a picture that cannot be read.
 */
export async function importStories(
	store: Store,
	stories: readonly Story[],
	{ encode, read }: { encode: (story: Story) => Uint8Array; read: ReadMedia }
): Promise<string[]> {
	const log = new DraftLog(store);
	const taken: string[] = [];
	for (const story of stories) {
		if ((await versionAt(store, story.slug)) !== undefined) continue;
		const [draft, at] = [randomUUID(), Date.now()];
		for (const name of mediaFileNames(story))
			if ((await bringMedia(store, { draft, name, person: null }, read(story, name))) !== 'kept')
				throw new Error(`${story.slug}/${name} cannot be read.`);
		const row = { id: draft, ...titleColumns(story.title), owner: null, counter: 0 };
		await store.write((transaction) =>
			transaction
				.insertInto('drafts')
				.values({ ...row, created_at: at, changed_at: at })
				.onConflict((conflict) => conflict.column('id').doNothing())
				.execute()
		);
		await log.append({ draft, data: encode(story), person: null });
		const whole = withHashes(story, await listMedia(store.db, draft));
		const done = await publish(store, { draft, story: whole, person: PROGRAM, at });
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
	describe: (kept: KeptDraft, draft: string, files: Files) => { name: string; content: string }
): Promise<{ written: string[]; left: string[] }> {
	const written: string[] = [];
	const left: string[] = [];
	for await (const story of eachPublished(store)) {
		const target = join(folder, story.slug);
		const files = Object.entries(writeStory(story));
		// whatever is in the store: nothing is written elsewhere
		const isWritable = isSlug(story.slug) && files.every(([name]) => TEXT.test(name));
		if (existsSync(target) || !isWritable) left.push(story.slug);
		else {
			mkdirSync(target, { recursive: true });
			for (const [name, content] of files) writeFileSync(join(target, name), content);
			for (const [name, hash] of Object.entries(story.mediaHashes ?? {}))
				if (isFileName(name) && !existsSync(join(target, name)))
					writeFileSync(join(target, name), await readPieces(store, hash));
			written.push(story.slug);
		}
	}
	const log = new DraftLog(store);
	const drafts = await store.db.selectFrom('drafts').select('id').orderBy('id').execute();
	mkdirSync(join(folder, 'drafts'), { recursive: true });
	for (const { id } of drafts) {
		const kept = await log.load(id);
		if (!kept || kept.number === 0) continue;
		const { name, content } = describe(kept, id, await filesOf(store, id));
		const target = join(folder, 'drafts', name);
		if (existsSync(target)) left.push(`drafts/${name}`);
		else {
			writeFileSync(target, content);
			written.push(`drafts/${name}`);
		}
	}
	return { written, left };
}

async function filesOf(store: Store, draft: string): Promise<Files> {
	const files: Files = {};
	for (const { name, hash } of await listMedia(store.db, draft))
		files[name] = await readPieces(store, hash);
	return files;
}
