import { SHARING_WORDS } from '#lib/language/sharing.ts';
import { cardHtml } from '#lib/pictures/card.ts';
import { exporting, CARD_PNGS } from '#lib/server/web/exporting.ts';
import { findCard } from '../../../../../drawings.ts';
import { findStory } from '../../../../../find-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const matched = await findStory(params.slug, locals);
	const { card, options } = await findCard(matched, params.event, url, locals);
	const { title, permalink, provenance, lang } = card;
	const number = matched.story.events.findIndex(({ id }) => id === params.event);
	return {
		...{ title, permalink, provenance, lang },
		words: SHARING_WORDS[locals.language],
		html: cardHtml(card, options),
		hasPng: !exporting || number < CARD_PNGS
	};
};
