import { LRUCache } from 'lru-cache';
import * as Y from 'yjs';
import { fillWithWriters } from '#lib/server/drafts/draft-document.ts';
import { DraftLog } from '#lib/server/drafts/draft-log.ts';
import { writerOf, type Writers } from '#lib/server/drafts/draft-writers.ts';
import type { Checkable } from '#lib/server/review/checks.ts';
import type { Store } from '#lib/server/store/store.ts';
import { checkedContent } from '#lib/story/checked.ts';
import type { Story, StoryEvent } from '#lib/story/story.ts';
import { toStory } from '#lib/studio/document/draft.ts';

/** A draft as the server has it on disk. */
export type DraftAtServer = { story: Story; writers: Writers; owner: string | null };

/** Those that were read last, by their id and the number of their last update. */
const read = new LRUCache<string, DraftAtServer>({ max: 20 });

/** Reads a draft; `undefined` if there is none. */
export async function readDraft(store: Store, draft: string): Promise<DraftAtServer | undefined> {
	const row = await store.db
		.selectFrom('drafts')
		.select(['counter', 'owner'])
		.where('id', '=', draft)
		.executeTakeFirst();
	if (!row) return undefined;
	const known = read.get(`${draft} ${row.counter}`);
	if (known) return known;
	const kept = await new DraftLog(store).load(draft);
	if (!kept) return undefined;
	const doc = new Y.Doc();
	const writers = fillWithWriters(doc, kept);
	const found = { story: toStory(doc), writers, owner: row.owner };
	doc.destroy();
	read.set(`${draft} ${kept.number}`, found);
	return found;
}

/** The content that a check of an event would cover, and who wrote it last. */
export function checkable({ story, writers, owner }: DraftAtServer, event: StoryEvent): Checkable {
	const content = checkedContent(event, story.companies);
	return { id: event.id, content, writer: writerOf(writers, event, owner) };
}
