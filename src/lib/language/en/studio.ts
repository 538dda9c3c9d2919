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
