import { error } from '@sveltejs/kit';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import { loadNewsroomMessages } from '#lib/language/newsroom.ts';
import { followLink } from '#lib/server/drafts/draft-links.ts';
import { listMedia, mediaAt, withHashes } from '#lib/server/media/draft-media.ts';
import { storeIfAny } from '#lib/server/store/the-store.ts';
import { matchStory } from '#lib/story/matches.ts';
import { showStory } from '#lib/story/shown-story.ts';
import { outlookOf } from '#lib/studio/hand-on/outlook.ts';
import { readDraft } from '../../newsroom/drafts/draft-at-server.ts';
import type { PageServerLoad } from './$types';

/** A draft as its readers would get it now, for whoever has a link to it. */
export const load: PageServerLoad = async ({ params, locals, setHeaders }) => {
	setHeaders({
		...{ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
		// the address is what lets one in
		'referrer-policy': 'no-referrer'
	});
	const { preview } = await loadNewsroomMessages(locals.language);
	const store = await storeIfAny();
	const id = store && (await followLink(store, params.token));
	if (!store || id === undefined) error(404, preview.gone);
	const draft = await readDraft(store, id);
	if (!draft) error(404, preview.gone);
	const { files } = outlookOf(draft.story);
	const sound = files && readStory(draft.story.slug, files);
	if (!sound?.ok) error(404, preview.unfinished);
	const { mediaHashes } = withHashes(sound.value.story, await listMedia(store.db, id));
	const base = `/preview/${params.token}/media/`;
	const media = mediaHashes && (await mediaAt(store, mediaHashes, base));
	return {
		shown: { ...showStory(matchStory(sound.value.story), []), ...(media && { media }) },
		notice: preview.notice
	};
};
