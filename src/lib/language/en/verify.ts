import type { VerifyWords } from '#lib/language/de/verify.ts';

/** The words of `npm run verify`, in English. */
export const en: VerifyWords = {
	title: (file, story) => `${file}, compared with “${story}”`,
	exact: 'stands in the article word for word',
	several: 'stands in the article word for word, in several places',
	changed: 'The wording has changed',
	lost: 'no longer stands in the article',
	sum: (found, all) =>
		all === 1
			? `The quote of this file ${found === 1 ? 'stands' : 'no longer stands'} in the article word for word.`
			: `${found} of ${all} quotes of this file stand in the article word for word.`,
	noQuotes: 'This file holds no quotes: it can only be said whether the story is still the same.',
	same: (day) => `The story is still the same as on ${day}.`,
	different: (day, address) =>
		`The story has changed since ${day}: export the file again, from ${address}.`,
	altered:
		'This file was changed after it was exported: it does not hold what it says. Export it again.',
	noProvenance: 'This file does not say from which version of the story it is.'
};
