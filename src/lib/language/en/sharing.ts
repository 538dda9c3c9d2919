import type { SharingWords } from '#lib/language/de/sharing.ts';

/** The words of the pages that hand a story on, in English. */
export const en: SharingWords = {
	back: 'Back to the story',
	embedTitle: 'Embed',
	embedIntro:
		'This timeline in another page: with its list, the chosen event and its proof. No cookies, no requests to third parties.',
	options: 'Options',
	theme: 'Colours',
	themePage: 'as the page around it',
	themeLight: 'light',
	themeDark: 'dark',
	event: 'Chosen event',
	noEvent: 'none',
	height: 'Height in pixels, as long as nothing adapts it',
	apply: 'Apply',
	iframe: 'Frame (iframe)',
	iframeHint:
		'Works everywhere. Scripts for embeds of Datawrapper or pym.js adapt its height; without them it stays as it is.',
	component: 'Element (one script)',
	componentHint: 'Is always as high as what is in it.',
	copy: 'Copy code',
	copied: 'copied',
	copyFailed: 'Copying did not work; please select and copy by hand.',
	preview: 'Preview',
	narrow: '320 pixels wide',
	wide: 'full width',
	weight: 'Transferred before anybody does anything:',
	files: 'files',
	picture: 'As a picture',
	pictureIntro:
		'The whole timeline with title, legend and source. Its width in pixels is in the address (width).',
	pictureWide: 'across',
	pictureDown: 'running down',
	cardTitle: 'Quote card',
	cardIntro:
		'The event with the words that prove it, as HTML to paste: no script, all styles included, for light, dark and paper.',
	cardCode: 'HTML of the card',
	asPicture: 'As a picture, where HTML is no option',
	version: 'This version of the story'
};
