import type { RefusalMessages } from '#lib/language/de/refusals.ts';

/** Why the server refuses a request, in English. */
export const en: RefusalMessages = {
	session: 'Your session has ended. Sign in again.',
	factor: 'This site demands a second factor. Set it up under “Account”.',
	editor: 'This takes the role “Editor”.',
	owner: 'This takes the role “Owner”.',
	origin: 'The request did not come from a page of this site.',
	draft: 'There is no such draft, or it is not shared with you.',
	share: 'Only whoever began a draft, or an editor, decides with whom it is shared.',
	nobody: 'This address is for nobody.',
	unsized: 'The request does not say how long it is.',
	large: 'This is larger than the server accepts.',
	shape: 'The server does not understand the request. Reload the page.',
	time: 'The time must be yet to come, and at most a year away.',
	often: 'Those were too many files in a short time. Try again in a moment.',
	unsound: 'The draft cannot be published like this: something is missing or wrong.',
	original: 'This original is not here.',
	comment: 'This comment is no longer here.',
	state: 'This state is not here.',
	states: 'This draft has as many named states as it may have.',
	medium: 'This file is not here.',
	sameName: 'Another file of this draft already has this name.',
	noOriginal: 'This file is neither PDF nor Word (DOCX) nor HTML.',
	noMedium: 'This file is no picture, sound, film or captions.',
	infected: 'The server’s virus scanner takes this file for harmful. It is not kept.',
	unscanned:
		'The server cannot scan files for viruses just now, and therefore takes none. Try again in a moment.',
	newsroom: 'To the newsroom',
	gone: (slug) => `The story “${slug}” has been withdrawn.`
};
