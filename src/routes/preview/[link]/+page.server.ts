import { error } from '@sveltejs/kit';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import { loadNewsroomMessages } from '#lib/language/newsroom.ts';
import { readableAt } from '#lib/server/drafts/draft-link-cookie.ts';
import { listMedia, mediaAt, withHashes } from '#lib/server/media/draft-media.ts';
import { storeIfAny } from '#lib/server/store/the-store.ts';
import { matchStory } from '#lib/story/matches.ts';
import { showStory } from '#lib/story/shown-story.ts';
import { outlookOf } from '#lib/studio/hand-on/outlook.ts';
import { readDraft } from '../../newsroom/drafts/draft-at-server.ts';
import type { PageServerLoad } from './$types';

/** A draft as its readers would get it now, for whoever has opened a link to it. */
export const load: PageServerLoad = async ({ params, locals, cookies, url, setHeaders }) => {
	setHeaders({ 'x-robots-tag': 'noindex' });
	const { preview } = await loadNewsroomMessages(locals.language);
	const store = await storeIfAny();
	const readable = await readableAt(store, { cookies, url }, params.link);
	if (readable === 'locked') error(403, preview.locked);
	if (!store || readable === 'gone') error(404, preview.gone);
	const draft = await readDraft(store, readable.draft);
	if (!draft) error(404, preview.gone);
	const { files } = outlookOf(draft.story);
	const sound = files && readStory(draft.story.slug, files);
	if (!sound?.ok) error(404, preview.unfinished);
	const { mediaHashes } = withHashes(sound.value.story, await listMedia(store.db, readable.draft));
	const base = `/preview/${params.link}/media/`;
	const media = mediaHashes && (await mediaAt(store, mediaHashes, base));
	return {
		shown: { ...showStory(matchStory(sound.value.story), []), ...(media && { media }) },
		notice: preview.notice
	};
};
