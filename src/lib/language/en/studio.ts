import { groupDigits } from '#lib/language/counts.ts';
import type { StudioMessages } from '#lib/language/de/studio.ts';

const count = (n: number) => groupDigits(n, ',');
const number = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`;

/** The studio's words in English; only the studio loads them. */
export const en: StudioMessages = {
	steps: {
		text: 'text changed',
		articleAdded: 'text added',
		articleRemoved: 'text removed',
		article: 'details of the text changed',
		story: 'details of the story changed',
		eventAdded: 'event added',
		eventRemoved: 'event removed',
		accepted: 'proposal accepted',
		joined: 'proposal joined',
		dismissed: 'proposal skipped',
		title: 'title changed',
		summary: 'summary changed',
		date: 'date changed',
		kind: 'kind changed',
		companies: 'companies changed',
		claim: 'source of the claim changed',
		weight: 'weight changed',
		passage: 'passage changed',
		passageAdded: 'passage added',
		passageRemoved: 'passage removed',
		companyAdded: 'company added',
		companyRemoved: 'company removed',
		company: 'details of the company changed',
		restored: 'earlier state restored'
	},
	home: {
		title: 'From article to timeline',
		intro:
			'Bring an article. Fundstelle proposes events, each with the words that prove it; you decide. Everything stays in this browser until you hand it on.',
		create: 'New story',
		changed: (when: string) => `changed ${when}`,
		delete: 'Delete',
		confirmDelete: (title: string) =>
			`Delete “${title}” with all of its earlier states? This cannot be undone.`
	},
	bring: {
		title: 'Bring the text that this is about',
		ways: 'Paste with Ctrl+V anywhere on this page, drag files here or choose them, several at once. They are read in this browser; nothing is sent away.',
		more: 'Bring another text',
		label: 'Paste or write a text',
		placeholder: 'Paste here …',
		choose: 'Choose files',
		takeTyped: 'Take this text',
		formats: 'Word (DOCX), PDF with text, saved web pages, Markdown or plain text; up to 20 MB',
		byHand: 'Start with an empty text',
		newText: 'New text',
		pasted: 'Pasted text',
		remove: 'Leave out',
		removeOf: (name: string) => `Leave out: ${name}`,
		reading: 'Reading …',
		read: (n: number): string =>
			n === 0 ? 'None of this could be read.' : 'Read. Check the details.',
		cancel: 'Cancel',
		add: (n: number) => (n === 1 ? 'Add text' : `Add ${count(n)} texts`),
		wordCount: (n: number) => number(n, 'word', 'words'),
		fields: {
			title: 'Title',
			author: 'Author',
			publisher: 'Publication or publisher',
			url: 'Web address',
			published: 'Published on'
		},
		language: 'Language of the text',
		languages: {
			'de-CH': 'German (Switzerland)',
			de: 'German',
			en: 'English',
			fr: 'French',
			it: 'Italian',
			es: 'Spanish'
		},
		found: (source: string) => `${source.charAt(0).toUpperCase()}${source.slice(1)}`,
		titleMissing: 'Give the text a title.',
		urlWrong: 'This is not a web address. One begins with https:// or http://.',
		publishedWrong:
			'This date cannot be read. Write it like “4 June 2024”, “June 2024” or 2024-06-04.',
		publishedHint: 'Words like “yesterday” depend on it; leave it empty if you do not know the day.'
	},
	handOn: {
		open: 'Hand on',
		title: 'Hand on',
		close: 'Close',
		publish: 'As a story to publish',
		ready: (n: number, all: number): string =>
			all === 0
				? 'There are no events yet.'
				: n === all
					? `${all === 1 ? 'The event is' : `All ${count(all)} events are`} proven and ready.`
					: `${count(n)} of ${number(all, 'event', 'events')} ${n === 1 ? 'is' : 'are'} proven and ready.`,
		behind: (n: number) =>
			n === 1 ? 'One event stays in the draft' : `${count(n)} events stay in the draft`,
		obstacles: {
			title: 'Give the story a title.',
			slug: 'Give the story a short name of lower-case letters, digits and hyphens, such as “the-railway-dispute”.',
			noText: 'The story has no text yet. Bring one first.',
			noEvents: 'No event can be published yet. Each needs at least one passage in the text.'
		},
		storyTitle: 'Title of the story',
		slug: 'Short name',
		slugHint: (slug: string) =>
			`The folder’s name and the end of the address: /stories/${slug || '…'}`,
		archive: 'Download as an archive (ZIP)',
		folder: 'Write into a folder …',
		how: (slug: string) =>
			`Put into Fundstelle’s directory src/content, the folder “${slug}” is published by the next “npm start”.`,
		draft: 'As a draft to work on',
		draftHow:
			'A file with everything, events without proof too: for a colleague, another device or as a backup. It can be opened on the studio’s first page.',
		draftFile: 'Save the draft as a file',
		saved: (name: string) => `${name} is among your downloads.`,
		savedIn: (path: string) => `Written to ${path}.`,
		left: (files: string[]) =>
			`Some texts there no longer belong to the story; delete them: ${files.join(', ')}.`,
		notSaved: 'The folder could not be written to. Choose another one, or download the archive.'
	},
	shell: {
		studio: 'Studio',
		drafts: 'Drafts',
		untitled: 'Untitled',
		write: 'Write',
		preview: 'Preview',
		places: 'Parts of the draft',
		undo: (step: string) => `Undo: ${step}`,
		redo: (step: string) => `Redo: ${step}`,
		nothingToUndo: 'Nothing to undo',
		nothingToRedo: 'Nothing to redo',
		opening: 'Opening the draft …',
		keeping: {
			opening: 'opening …',
			saving: 'saving …',
			saved: 'saved on this device',
			failed: 'NOT saved',
			unavailable: 'not being saved'
		},
		failed:
			'The last changes are not saved yet: this browser’s storage is full or locked. We keep trying. Free some space, or save the draft as a file before you close this window.',
		unavailable:
			'This browser keeps nothing, perhaps because the window is private or the draft comes from a newer edition of Fundstelle. You can work, but the draft is lost with the window: save it as a file.',
		broken: (n: number) =>
			`${number(n, 'change of this draft is', 'changes of this draft are')} unreadable; everything else is here. Nothing has been deleted.`,
		noScripts:
			'The studio needs JavaScript: it works entirely in this browser and sends nothing away. Stories can be read without it.',
		text: 'Text',
		panels: 'Work areas',
		proposals: 'Proposals',
		events: 'Events',
		problems: 'To settle',
		story: 'Story'
	}
};
