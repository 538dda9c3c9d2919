import type { PictureWords } from '#lib/language/de/pictures.ts';

/** The words of pictures and cards in English. */
export const en: PictureWords = {
	bars: 'as many events as the bar is long',
	quoted: (title) => `“${title}”`,
	moreSources: (n) => (n === 1 ? 'and one more article' : `and ${n} more articles`),
	more: (n) => (n === 1 ? 'and one more' : `and ${n} more`),
	origin: ({ address, day }) => `Fundstelle · ${address} · as of ${day}`,
	morePassages: (n) => (n === 1 ? 'and one more passage' : `and ${n} more passages`),
	openStory: 'See it on the timeline',
	altText: (title) => `Timeline: ${title}`,
	problems: {
		width: (least, most) =>
			`“width” is the width in pixels: a whole number from ${least} to ${most}.`,
		direction: '“direction” is “wide” or “down”.',
		theme: '“theme” is “light” or “dark”.',
		noEvent: (id) => `There is no event “${id}” in this story.`,
		letters:
			'The server has no letters of the script of these words. Take the picture as SVG: there the browser draws them.',
		tooLarge:
			'The picture would be too large for PNG. Choose a smaller width, or take the picture as SVG.'
	}
};
