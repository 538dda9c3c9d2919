import { cardHtml } from '#lib/pictures/card.ts';
import { answerFile } from '#lib/server/web/file-answer.ts';
import { findCard } from '../../../../../drawings.ts';
import { findStory } from '../../../../../find-story.ts';
import type { RequestHandler } from './$types';

/** A quote card alone: a document without doctype and head is as valid as what other pages paste. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
	const { card, options } = await findCard(
		await findStory(params.slug, locals),
		params.event,
		url,
		locals
	);
	const head =
		'<!doctype html><meta charset="utf-8"><meta name="robots" content="noindex">' +
		`<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">`;
	return answerFile(`${head}\n${cardHtml(card, options)}`, 'text/html; charset=utf-8');
};
