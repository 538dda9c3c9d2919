import { groupDigits } from '#lib/language/counts.ts';
import type { StudioMessages } from '#lib/language/de/studio.ts';

const count = (n: number) => groupDigits(n, ',');
const number = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`;

/** The studio's words in English; only the studio loads them. */
export const en: StudioMessages = {
	steps: {
		text: 'text changed',
		chronology: 'chronology taken over',
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
		kinds: 'own kinds changed',
		kind: 'kind changed',
		companies: 'companies changed',
		claim: 'source of the claim changed',
		weight: 'weight changed',
		passage: 'passage changed',
		passageAdded: 'passage added',
		passageRemoved: 'passage removed',
		companyAdded: 'company added',
		companyRemoved: 'company removed',
		companyMerged: 'companies merged',
		company: 'details of the company changed',
		eraAdded: 'era added',
		eraRemoved: 'era removed',
		era: 'era changed',
		relationAdded: 'relation added',
		relationRemoved: 'relation removed',
		relation: 'relation changed',
		mediaAdded: 'picture or sound added',
		mediaRemoved: 'picture or sound removed',
		media: 'picture or sound changed',
		restored: 'earlier state restored'
	},
	home: {
		invitation: 'Make a story yourself',
		title: 'From article to timeline',
		intro:
			'A timeline that can be checked: every event with the words that prove it. In a few minutes, without knowing anything first.',
		steps: [
			{
				title: 'Bring a text',
				text: 'Paste an article, or choose files: Word, PDF, web pages.'
			},
			{
				title: 'Prove events',
				text: 'Fundstelle proposes events, each with its date and passage. You decide, change and add.'
			},
			{
				title: 'Hand it on',
				text: 'Download the finished story. What is not proven yet stays in the draft.'
			}
		],
		create: 'New story',
		openFile: 'Open files',
		openHint:
			'Also a draft (.fundstelle), the folder of a story or its ZIP, or a timeline from TimelineJS, markwhen, Simile, vis-timeline, Wikidata, Hypothesis, a calendar (.ics) or a table. You can drag them onto this page, or paste a text here.',
		drafts: 'Your drafts',
		changed: (when: string) => `changed ${when}`,
		delete: 'Delete',
		deleteOf: (title: string) => `Delete: ${title}`,
		confirmDelete: (title: string) =>
			`Delete “${title}” with all of its earlier states? This cannot be undone.`,
		unavailable:
			'This browser keeps no drafts, perhaps because the window is private. You can work, but save your draft as a file before you close the window.',
		published: 'Published stories',
		publishedHint: 'Open a copy to see how it is made, or to carry it on.',
		copy: 'Open a copy',
		copyOf: (title: string) => `Open a copy: ${title}`,
		copying: 'Fetching the copy …',
		copyFailed: 'The story could not be loaded. Check the connection, and try again.',
		together: 'To write, check and publish with others:',
		newsroom: 'to the newsroom',
		privacy: 'Everything stays in this browser until you hand it on. Nothing is sent away.'
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
		otherWays:
			'Or start with a chronology (XLSX, CSV), a timeline of another program (TimelineJS, markwhen, iCalendar …), a draft (.fundstelle) or the ZIP of a story: right here.',
		fromAddress: {
			title: 'Fetch a page from its address',
			label: 'Address',
			fetch: 'Fetch',
			how: 'The newsroom’s server fetches the page and keeps it as evidence, with address, time and checksum. What only subscribers can read, save in your browser and bring the file.',
			fetching: 'The page is being fetched …',
			signedOut:
				'Only the server of a newsroom can do this, and only for those who are signed in. Otherwise save the page in your browser (Ctrl+S) and bring the file.',
			signIn: 'Sign in',
			problems: {
				address: 'This is not a web address. One begins with https:// or http://.',
				unreachable:
					'Nothing on the public internet answers at this address. Check that it is spelled correctly.',
				status:
					'The server of this page does not hand it out. Open it in your browser, save it and bring the file.',
				type: 'There is no text at this address: web pages, PDF, Word (DOCX) and plain text are read.',
				'too-large': 'What is there is larger than 20 MB.',
				'too-slow':
					'The page did not come within 10 seconds. Try again, or save it in your browser and bring the file.',
				redirects:
					'The address leads in a circle. Open it in your browser and take the one you see there.',
				busy: 'Too many pages are being fetched just now. Try again in a moment.',
				failed: 'The server cannot be reached just now. Try again in a moment.'
			}
		},
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
		found: (source: string) => `${source.charAt(0).toUpperCase()}${source.slice(1)}`,
		titleMissing: 'Give the text a title.',
		urlWrong: 'This is not a web address. One begins with https:// or http://.',
		publishedWrong:
			'This date cannot be read. Write it like “4 June 2024”, “June 2024” or 2024-06-04.',
		publishedHint: 'Words like “yesterday” depend on it; leave it empty if you do not know the day.'
	},
	newsroom: {
		title: 'With the newsroom',
		how: 'The draft goes to the server. It stays there even if this device is lost, and others can write it with you.',
		share: 'Put it on the server',
		sharing: 'Share',
		check: 'Check',
		overview: 'What waits for you',
		shared: 'The draft is on the server. Whoever may write it opens it at this address:',
		publish: 'Publish',
		correct: 'Publish the correction',
		withdraw: 'Withdraw',
		published: 'Published at',
		note: 'What was corrected (one sentence, optional)',
		noteHint:
			'Everyone reads it at the text’s new version, and in the feed of corrections. If the text is the same, it is kept under “Earlier states” only.',
		isPublished: 'The story is published.',
		isCorrected: 'The correction is published. The version before stays readable.',
		isWithdrawn: 'The story is withdrawn; the draft stays.',
		hasMoved: (slug: string) => `The old address /stories/${slug} leads there.`,
		schedule: {
			title: 'Publish later',
			when: 'When',
			hint: 'What is published is the draft as the server has it now; not what you change afterwards.',
			past: 'This time has passed. Choose one that is still to come.',
			submit: 'Publish at this time',
			done: 'It is scheduled.',
			planned: (when: string) =>
				`Scheduled: appears on ${when}, as the draft was when it was scheduled.`,
			failed: (when: string) => `The story could not appear on ${when}.`,
			withdraw: 'Do not publish it then',
			withdrawn: 'It is no longer scheduled.'
		},
		problems: {
			same: 'Nothing has changed: readers have exactly this version already. Nothing was published.',
			taken: 'Another story has this short name already. Choose another.',
			redirects:
				'Another story was at this short name before; the address leads on to it, so that links to it stay good. Choose another.',
			unchecked: 'Nobody else has checked these events yet. The site demands it before publishing.',
			files: 'The server lacks these files. Add them again in their event, or take them out there:',
			unsound:
				'The draft cannot be published like this. What is missing or wrong is listed here under “As a story to publish”.',
			failed: 'The server cannot be reached at the moment. Try again shortly.'
		},
		at: {
			connecting: 'connecting to the server …',
			saving: 'saving on the server …',
			saved: 'saved on the server',
			away: 'not connected to the server',
			refused: 'refused by the server'
		},
		originals: {
			title: 'Fetched pages',
			how: 'As they were when the server fetched them; visible to all who may write this draft.',
			fetched: (when: string) => `fetched ${when}`,
			download: 'Download',
			downloadOf: (address: string) => `Download: ${address}`
		},
		original: {
			title: 'Original',
			of: (title) => `Original: ${title}`,
			open: (page) => (page === undefined ? 'Original' : `Original, page ${page}`),
			bring: 'Add a file (PDF, DOCX, HTML; up to 20 MB)',
			how: 'The server keeps it as it is. Whoever may write the draft can open it beside the text.',
			onTheWay: {
				waiting: 'It is kept in this browser, and goes to the server once the draft is there.',
				away: 'It is kept in this browser, and goes to the server once that can be reached again.',
				sending: 'It is being sent to the server …',
				refused: 'The server does not take this file: it is too large, or no PDF, DOCX or HTML.'
			},
			windowOnly:
				'The browser could not keep it: until the server has it, it is in this window alone.',
			again: 'Send it again',
			shown: 'Give it to readers',
			shownHow: 'From the next publication on, the article has a link to it.',
			remove: 'Take it off the article',
			refused:
				'That did not work: the file is too large or no PDF, DOCX or HTML, or the server cannot be reached just now.',
			close: 'Close',
			opening: 'Opening the original …',
			failed: 'The original cannot be opened here. Download it under “Story”, at the article.',
			asText: 'The words of the original, without its design.',
			page: (n, all) => `Page ${n} of ${all}`,
			before: 'Page back',
			after: 'Page on'
		},
		refused: {
			signedOut:
				'You are not signed in here any more, or your account was removed. Sign in in another tab; then you go on here.',
			denied:
				'The server does not take this draft from you: it is someone else’s, and not, or no longer, shared with you.',
			large:
				'The server takes no more of this draft: with all that ever was in it, it is too large, or what you put in is. Save it as a file under “Hand on”, and make several drafts of it.',
			unknown:
				'The server does not know something in this draft: it has another version than this page. Load the page anew; if it stays so, ask whoever runs the server.',
			elsewhere:
				'The server takes changes only from pages at its own address, and this page is at another. Open the site at its usual address; if this is it, ask whoever runs the server: ORIGIN is set wrongly there.',
			kept: 'Your changes are saved on this device.'
		}
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
		mediaApart: (files) =>
			`It needs files that are not in the draft: ${files.join(', ')}. Put them back beside story.yaml. All that you said of them is there.`,
		draft: 'As a draft to work on',
		draftHow:
			'A file with everything, events without proof too: for a colleague, another device or as a backup. It can be opened on the studio’s first page.',
		draftFile: 'Save the draft as a file',
		saved: (name: string) => `${name} is among your downloads.`,
		savedIn: (path: string) => `Written to ${path}.`,
		left: (files: string[]) =>
			`Some texts there no longer belong to the story; delete them: ${files.join(', ')}.`,
		issues: (n: number) =>
			`${n === 1 ? 'One place breaks' : `${count(n)} places break`} the rules:`,
		openAnyway: 'Open as a draft anyway',
		unread: (n: number) =>
			n === 1 ? 'One place needs a look:' : `${count(n)} places need a look:`,
		openRead: (events: string) => `Open as a draft: ${events}, still to be proven`,
		onlyEmpty:
			'A whole story can only be read into an empty draft. Open it on the studio’s first page.',
		fileProblems: {
			noDraft: 'This file is not a draft of Fundstelle.',
			newer: 'This draft comes from a newer edition of Fundstelle. Open it there.',
			damaged: 'This draft is damaged or incomplete. Ask for it to be sent again.'
		},
		notSaved: 'The folder could not be written to. Choose another one, or download the archive.'
	},
	versions: {
		open: 'Earlier states',
		title: 'Earlier states',
		close: 'Close',
		here: 'On this device',
		name: 'Keep this state as',
		hint: 'Such as “Before proofreading”. A state is kept by itself at the start of every day of work.',
		unnamed: 'Without a name',
		keep: 'Keep',
		kept: (name: string) => `Kept: “${name}”`,
		daily: 'Start of the day',
		compare: 'Compare',
		compareOf: (state: string) => `Compare: ${state}`,
		restore: 'Restore',
		restoreOf: (state: string) => `Restore: ${state}`,
		restored: (name: string) => `Restored: “${name}”. “Undo” takes you back to the state before.`,
		delete: 'Delete',
		deleteOf: (state: string) => `Delete: ${state}`,
		deleted: (state: string) => `Deleted: ${state}`,
		none: 'No earlier state has been kept yet.',
		failed: 'This could not be saved: this browser’s storage is full, locked or not there.',
		server: {
			title: 'On the server',
			name: 'Keep the state on the server as',
			hint: 'Everyone who may write this draft sees it.',
			published: 'Published',
			withdrawn: 'Withdrawn',
			none: 'No state has been kept on the server yet, and nothing was published.',
			failed: 'The server cannot be reached at the moment, or you are no longer signed in.'
		},
		same: 'The draft is the same now.',
		since: 'Since then in the draft:',
		story: 'Story',
		parts: { events: 'Events', articles: 'Texts', companies: 'Companies' },
		changes: { added: 'new', removed: 'removed', changed: 'changed' },
		fields: {
			slug: 'short name',
			title: 'title',
			language: 'language',
			summary: 'summary',
			steps: 'steps',
			media: 'pictures and sounds',
			author: 'author',
			publisher: 'publication',
			url: 'address',
			published: 'day of publication',
			blocks: 'wording',
			names: 'names',
			aliases: 'other names',
			kind: 'kind',
			eras: 'eras',
			relations: 'relations',
			kinds: 'kinds of its own',
			date: 'date',
			companies: 'companies',
			claim: 'source of the claim',
			weight: 'weight',
			passages: 'passages'
		}
	},
	chronology: {
		title: (file: string) => `Chronology: ${file}`,
		how: 'Each row becomes an event that is still to be proven. Check which column holds what.',
		hasHeads: 'The first row names the columns',
		firstRows: 'The first rows',
		column: (n: number) => `Column ${n}`,
		unused: 'do not use',
		roles: {
			date: 'Date',
			what: 'What happened',
			who: 'Who (companies)',
			source: 'Source',
			page: 'Page',
			note: 'Note'
		},
		page: 'p.',
		becomes: (n: number) => `${number(n, 'event', 'events')} without proof.`,
		unread: (n: number) =>
			`${number(n, 'date', 'dates')} cannot be read and ${n === 1 ? 'stays' : 'stay'} as text in the summary.`,
		skipped: (n: number) =>
			`${number(n, 'row does', 'rows do')} not say what happened and ${n === 1 ? 'is' : 'are'} left out.`,
		take: (n: number) => `Take over ${number(n, 'event', 'events')}`,
		taken: (n: number) =>
			`${number(n, 'event waits', 'events wait')} for proof. Now bring the texts that have it.`,
		problems: {
			tooLarge: 'This table is too large; 20 MB are possible.',
			tooManyRows: 'This table has more than 5,000 rows. Split it.',
			empty: 'This table is empty.',
			broken: 'This table cannot be read. Save it again as XLSX or CSV, without a password.'
		}
	},
	proofs: {
		search: 'Looking for proof …',
		failed: 'The search failed. Reload the page.',
		left: (n: number, all: number) =>
			`${count(n)} of ${number(all, 'event', 'events')} still to be proven`,
		done: 'All events have a passage.',
		previous: 'Previous event',
		next: 'Next event',
		place: (n: number, all: number) => `${n} of ${all}`,
		candidates: 'Sentences that may prove it',
		accept: 'Take as proof',
		acceptOf: (words: string) => `Take as proof: ${words}`,
		keys: 'A or Enter takes the first sentence, the arrow keys change the event.',
		page: (page: number) => `page ${page}`,
		sameDate: (words: string) => `date: “${words}”`,
		shared: (words: string[]) => `shared: ${words.join(', ')}`,
		edit: 'Open the event',
		none: (n: number) => `${number(n, 'event', 'events')} without a fitting sentence`,
		noneHint: 'Look for yourself here, or bring more texts.'
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
		proofs: 'Find proof',
		events: 'Events',
		problems: 'To settle',
		story: 'Story'
	},
	proposals: {
		title: 'Proposals',
		searching: 'Searching the texts for events …',
		failed:
			'The search for events broke off. Your draft is not affected; events can still be made by hand.',
		retry: 'Search again',
		partly: {
			dates: (language) =>
				`In texts of this language (${language}) Fundstelle finds only dates, no whole events yet. Sentences with a date are below; you write the title yourself.`,
			nothing: (language) =>
				`In texts of this language (${language}) Fundstelle finds nothing by itself yet. Select the words in the text that prove an event.`
		},
		none: 'No event was found in these texts. Select the words in the text that prove one.',
		left: (open: number, all: number) => `${count(open)} of ${count(all)} left`,
		allDone: (all: number) =>
			all === 1 ? 'The proposal is decided.' : `All ${count(all)} proposals are decided.`,
		toEvents: 'To the events',
		eventTitle: 'Title of the event',
		noTitle: 'The event needs a title.',
		titleToWrite:
			'No title yet, only the words of the text. Shorten them, or accept them as they are.',
		inText: (words: string) => `in the text: “${words}”`,
		kind: 'Kind',
		companies: 'Companies',
		noCompanies: 'none',
		newCompany: 'new',
		newCompanies: 'New in the story',
		score: 'Estimate',
		scores: {
			high: 'very likely an event',
			good: 'likely an event',
			fair: 'perhaps an event',
			low: 'rather no event'
		},
		reasons: {
			date: 'exact date',
			'vague-date': 'rough time',
			action: 'action',
			'named-action': 'action as a noun',
			'possible-action': 'possible action',
			company: 'company',
			'company-before': 'company of the sentence before',
			'company-candidate': 'new company',
			planned: 'planned',
			hypothetical: 'only supposed',
			negated: 'negated',
			question: 'asked',
			'unsure-title': 'title unsure'
		},
		actions: 'Decide',
		accept: 'Accept',
		skip: 'Skip',
		edit: 'Edit',
		join: 'Join',
		joinWith: (title: string) => `Join with “${title}”: the same event, one more passage`,
		nothingToJoin: 'Joining needs a proposal that was accepted before',
		undo: 'Undo',
		previous: 'Previous proposal',
		next: 'Next proposal',
		keys: 'Decide by keys',
		key: { accept: 'A', skip: 'X', edit: 'E', join: 'J', name: 'N', undo: 'U' },
		isNameOf: (name: string, company: string) => `“${name}” is ${company}`,
		said: {
			accepted: (title: string) => `Accepted: ${title}`,
			joined: (title: string) => `Joined with: ${title}`,
			named: (name: string, company: string) => `“${name}” is now a name of ${company} too`,
			dismissed: (title: string) => `Skipped: ${title}`
		},
		list: 'All open proposals',
		batch: 'Accept several at once',
		batchIntro:
			'Choose how likely a proposal must be. You see first what comes in. Where the title is unsure, tick the box yourself.',
		batchLeast: 'At least',
		batchWhat: 'This comes in',
		batchNone: 'No open proposal is as likely.',
		batchAccept: (n: number) => (n === 1 ? 'Accept 1 proposal' : `Accept ${count(n)} proposals`),
		batchDone: (n: number) =>
			n === 1 ? '1 proposal accepted.' : `${count(n)} proposals accepted.`,
		overlooked: 'Nothing overlooked?',
		overlookedIntro: 'These sentences name a time and belong to no event.',
		nothingOverlooked:
			'Nothing overlooked: every sentence with a time belongs to an event, or you put it aside.',
		makeEvent: 'Make an event of it',
		dismiss: 'No event',
		showInText: 'Show in the text'
	},
	events: {
		none: 'No event yet. Accept proposals, or select the words in the text that prove one.',
		more: 'Select the words in the text that prove another one, to make it.',
		toProposals: 'To the proposals',
		untitled: 'Untitled',
		unproven: 'unproven',
		problems: (n: number) => (n === 1 ? '1 problem' : `${count(n)} problems`),
		count: (n: number, unsound: number) =>
			`${number(n, 'event', 'events')}${unsound > 0 ? `, ${count(unsound)} still a draft` : ''}`
	},
	form: {
		rules: {
			'date.noWords': 'Give the words of the passage that say the date.',
			'date.noAnchor': 'Say what the words refer to.',
			'date.noSource': 'Name the source that the date is from, or its address.',
			'date.noNote': 'Say in a sentence what the date is inferred from.',
			'date.year': ({ words }: { words: string }) =>
				`The year is not in the words “${words}”: include it. If the passage does not have it, choose that the date is derived from the text, or from another source.`,
			'date.finer': ({ words = '' }: { words?: string }) =>
				`The date is finer than the words${words && ` “${words}”`}: write it as coarse as the words, or choose another source and name the one that knows it better.`,
			'story.noPassage': 'The event has no passage: select the words in the text that prove it.',
			'story.wordsElsewhere': ({ words }: { words: string }) =>
				`The words “${words}” are not in the passage: write them as they are there, or add a passage that has them.`,
			'story.anchor': ({ anchor }: { anchor: string }) =>
				`“${anchor}” is no date and no event of this story: choose what the words refer to.`,
			'story.anchorSelf': 'This date refers to itself: choose another event or a date.',
			'story.anchorUnpublished':
				'It is not known when this text was published: enter the day under “Story”, or let the words refer to something else.',
			'story.afterPublication':
				'The event is later than the text’s publication: check the date, or choose the kind “plan” if it is announced.',
			'story.company': 'This company is no longer in the story: take it out.',
			'quote.changed': ({ was, is }: { was: string; is: string }) =>
				`The wording changed: instead of “${was}” the text now has “${is}”.`,
			'quote.lost': 'These words are no longer in the text: select the passage anew, or remove it.',
			'quote.lostButSimilar': ({ similar }: { similar: string }) =>
				`These words are no longer in the text; the most similar are “${similar}”.`,
			'quote.ambiguous': ({ count }: { count: number }) =>
				`These words are in the text ${count} times: select the passage anew, with more words.`,
			'relation.noGround':
				'Nothing proves the relation: choose the passage that does, or say why you see it so.',
			'relation.event': 'The other event is no longer there: remove the relation.',
			'relation.twice': 'This relation is there already: remove one of the two.',
			'relation.againstTime': ({ first, firstDate, then, thenDate }) =>
				`The relation runs against time: “${first}” should be earlier (${firstDate}) than “${then}” (${thenDate}). Choose the other direction, or check the two dates.`,
			'relation.circle': ({ events }: { events: readonly string[] }) =>
				`The relations go in a circle: ${events.map((title) => `“${title}”`).join(' → ')}. Remove one of them, or choose the other direction.`,
			'media.noAlt': 'Say in a sentence what there is to see or hear.',
			'shape.text': 'Something is missing here: please fill it in.'
		},
		back: 'All events',
		backToProposals: (left: number) => `Go on with the proposals (${count(left)} left)`,
		previous: 'Previous event',
		next: 'Next event',
		place: (n: number, all: number) => `${count(n)} of ${count(all)}`,
		delete: 'Delete event',
		staysDraft: 'Stays a draft and is not published until this is right:',
		title: 'Title',
		summary: 'Summary',
		summaryHint: 'A sentence or two for the event’s card. May be left out.',
		kind: 'Kind',
		weight: 'Weight',
		weightHint: '0 to 9: where there is no room for all, heavier ones are drawn first.',
		date: 'Date',
		dateHint: 'For example “in spring 2024”, “4 June 2024”, “2018” or 2024-06-04',
		dateLabel: 'In words or EDTF',
		fields: {
			title: 'title',
			summary: 'summary',
			kind: 'kind',
			date: 'date',
			words: 'words in the text',
			anchor: 'reference of the words',
			source: 'source of the date',
			note: 'note on the date',
			companies: 'companies',
			by: 'who says so',
			weight: 'weight',
			passages: 'passages',
			media: 'pictures, sounds and films',
			other: 'id'
		},
		dateUnread: ({ text }: { text: string }) =>
			`We could not read “${text}” as a date. For example: in spring 2024, 4 June 2024, 2018 or 2024-06-04. If nobody knows the date, choose “undated”.`,
		undated: 'Undated',
		undatedWhy: 'Without a date the event stands beside the axis',
		datesInText: 'Dates in the passage',
		basis: 'How the date is known',
		words: 'Words in the text',
		wordsHint: 'Exactly as in the passage: “in spring”. “…” stands for what is left out.',
		anchor: 'What the words refer to',
		anchorPublished: (date: string) => `the article’s publication (${date})`,
		anchorUnknown: 'the article’s publication (day unknown)',
		anchorEvents: 'another event',
		anchorDate: 'another date',
		anchorDateLabel: 'Reference date',
		source: 'Source',
		sourceHint: 'Where the date is from: a title with its day, or an address',
		note: 'Note',
		noteWhy: 'What the date is inferred from, in a sentence',
		noteHint: 'May be left out',
		companies: 'Companies',
		noCompanies: 'The story has no companies yet.',
		addCompany: 'Add a company',
		otherNames: 'Further names',
		otherNamesHint: 'Separated by semicolons; they are recognised in the text',
		companyName: 'Name of the company',
		add: 'Add',
		namesInText: 'Named in the text',
		claim: 'Who says so?',
		asserted: 'the article itself',
		reported: 'the article reports what someone says',
		by: 'Who?',
		byHint: 'As after “according to”: “CNBC”, “e-mails of that time”',
		passages: 'Passages',
		showInText: 'Show in the text',
		removePassage: 'Remove passage',
		passageNumber: (n: number) => `Passage ${count(n)}`,
		relations: 'Relations to other events',
		addRelation: 'Add a relation',
		noOtherEvents: 'The story has no other event yet.',
		findEvent: 'Find an event',
		foundEvents: (n: number): string =>
			n === 0 ? 'No event is called so.' : number(n, 'event', 'events'),
		relationKind: 'This event …',
		relationPassage: 'Proven by',
		noRelationPassage: 'no passage',
		judgement: 'The editors’ own judgement',
		judgementHint: 'Why you see it so, in a sentence. Needed where no passage proves it.',
		removeRelation: (title: string) => `Remove relation: ${title}`,
		relationsGo: (n: number) =>
			n === 1
				? 'Its relation to another event goes with it.'
				: `Its ${count(n)} relations to other events go with it.`
	},
	media: {
		title: 'Pictures, sounds and films',
		choose: 'Choose a file',
		hint: 'Or drag or paste it here: pictures (AVIF, WebP, JPEG, PNG, SVG), sounds (MP3, M4A, Ogg, FLAC, WAV), films (MP4, WebM), up to 20 MB each.',
		unsent:
			'This file is not on the server yet. It is sent as soon as the server can be reached; until then others do not see it.',
		refused:
			'The server does not take this file: it is damaged or empty, nothing that pages can show, or too large. Choose another.',
		notHere:
			'This file is not in this browser. What is said of it here stays; choose it again if need be.',
		replace: 'Choose its file',
		notKept:
			'The file could not be saved: this browser’s storage is full or locked. It is gone with this window; save the draft as a file.',
		altPicture: 'What is to be seen?',
		altSound: 'What is to be heard or seen?',
		altHint: 'A sentence for those who do not see or hear it',
		caption: 'Caption',
		credit: 'Credit',
		licence: 'Licence',
		source: 'Source',
		link: 'Address of the film or sound elsewhere',
		linkHint: 'The picture then leads there. May be left out.',
		linkWrong: 'This is not a web address. One begins with https:// or http://.',
		captions: 'Captions',
		chooseCaptions: 'Choose captions (VTT)',
		removeCaptions: 'Remove captions',
		remove: (what: string) => `Remove: ${what}`,
		problems: {
			tooLarge: 'The file is larger than 20 MB. Make it smaller first.',
			noRoom:
				'There is no room left for this file: the media of a story may take up 100 MB all together. Make something smaller, or remove it.',
			noMedia:
				'This is no picture, sound or film that can be shown here; what counts is the content, not the name. Save it as JPEG, MP3 or MP4 in another program.',
			noCaptions: 'These are no captions: the file must begin with WEBVTT.',
			damaged:
				'This picture is damaged, or this browser cannot show it. Open it in another program, and save it anew as JPEG or PNG.',
			unreadable: 'The file could not be read. Try again.'
		}
	},
	storyForm: {
		title: 'Title of the story',
		slug: 'Short name',
		slugHint: (slug: string) =>
			`The end of the address: /stories/${slug}. Only a–z, 0–9 and single hyphens.`,
		slugFromTitle: 'From the title',
		language: 'Language of titles and summaries',
		summary: 'Summary',
		summaryHint: 'Two sentences for the overview of stories. May be left out.',
		articles: 'Texts',
		addArticle: 'Add a text',
		articleTitle: 'Title of the text',
		author: 'Author',
		publisher: 'Published by',
		url: 'Address on the web',
		published: 'Published on',
		publishedHint:
			'The day, such as “4 July 2024” or 2024-07-04. Without it, words like “yesterday” cannot be resolved.',
		publishedBasis: 'How the day is known',
		publishedNote: 'What it is inferred from',
		publishedSource: 'Source of the day',
		articleLanguage: 'Language of the text',
		articleLanguageHint: 'A tag such as en, fr-CH or rm',
		removeArticle: 'Remove text',
		confirmRemoveArticle: (title: string, events: number) =>
			`Remove “${title}”?${events > 0 ? ` ${number(events, 'event rests', 'events rest')} on it and will stay as drafts.` : ''} “Undo” brings the text back.`,
		kinds: 'Own kinds of event',
		kindsHint:
			'For what none of the known kinds says. The names stand in the list and in the filter.',
		newKind: 'New kind',
		addKind: 'Add kind',
		eras: 'Eras',
		erasHint:
			'Named stretches of time behind the events: on the timeline, as headings of the list and in the filter.',
		newEra: 'New era',
		addEra: 'Add era',
		eraTitle: 'Name',
		eraNamesKept: (languages: string[]) =>
			`Its names in other languages are kept: ${languages.join(', ')}`,
		eraTime: 'Time',
		eraTimeHint: 'For example “1914 to 1918”, “since 2015” or 1914/1918',
		eraSource: 'Source',
		eraSourceHint: 'Who calls it so: a title or an address. May be left out.',
		kindName: (language: string) => `Name (${language})`,
		companies: 'Companies',
		noCompanies: 'None yet. Companies come in with the proposals, or by hand.',
		companyEvents: (n: number) => number(n, 'event', 'events'),
		nameNumber: (n: number) => (n === 1 ? 'Name' : `Further name ${count(n - 1)}`),
		addName: 'Further name',
		remove: (what: string) => `Remove “${what}”`,
		aliases: 'Paraphrases',
		aliasesHint:
			'Words that stand for the company in the text: always, like “the ChatGPT maker”, or only where the text also names it, like “the carmaker”.',
		alias: 'Paraphrase',
		aliasInText: (text: string) => `Paraphrase “${text}”`,
		addAlias: 'Add a paraphrase',
		match: 'Valid',
		matchWord: 'always',
		matchContext: 'only beside the name',
		from: 'since',
		until: 'until',
		aliasDateHint: 'EDTF, such as 2023-07',
		merge: 'Merge with',
		mergeChoose: 'Choose a company',
		mergeDo: 'Merge',
		removeCompany: 'Remove company',
		confirmRemoveCompany: (name: string, events: number) =>
			`Remove “${name}”? ${number(events, 'event names', 'events name')} it; they stay, without this company.`,
		confirm: 'Really remove',
		cancel: 'Cancel',
		close: 'Close'
	},
	text: {
		articles: 'Texts',
		addAnother: 'Another text',
		untitled: 'Untitled text',
		tools: 'Tools for the text',
		blocks: {
			paragraph: 'Paragraph',
			heading: 'Heading',
			quotation: 'Quotation',
			item: 'List item'
		},
		marks: { strong: 'Bold', emphasis: 'Italic', link: 'Link' },
		address: 'Address of the link',
		setLink: 'Set link',
		cancel: 'Cancel',
		showEvent: (title: string) => `Show event: ${title}`,
		moveStart: 'Drag the start of the passage',
		moveEnd: 'Drag the end of the passage'
	},
	passages: {
		newEvent: 'New event',
		another: (title: string) => `Another passage of “${title}”`,
		link: (title: string) => `Link here: “${title}”`,
		cancel: 'Cancel',
		close: 'Close',
		selection: 'Selected words',
		short: 'Few words prove little.',
		repeated: (n: number) => `The text has these words ${count(n)} times.`,
		widen: 'Take the whole sentence',
		bounds: {
			start: { name: 'Start', earlier: 'Start one word earlier', later: 'Start one word later' },
			end: { name: 'End', earlier: 'End one word earlier', later: 'End one word later' }
		},
		boundsOf: (n: number) => `Bounds of passage ${count(n)}`,
		insertQuote: 'Find a passage',
		quote: 'Quote from the text',
		quoteHint: 'Paste or type the words; they are looked for in this text.',
		find: 'Find',
		found: (state, n) => {
			if (state === 'ambiguous') return `These words fit ${count(n)} places. Choose one:`;
			if (state === 'lost') return 'These words are not in the text.';
			return state === 'changed'
				? 'The text says it like this:'
				: 'Found, and selected in the text.';
		},
		similar: 'The most similar is:',
		thisOne: 'This place',
		show: 'Show in the text',
		nothing: 'Nothing to clear up: every event has its proof.',
		quotes: 'Passages',
		quotesIntro: 'The text was changed. Do these words still prove the event?',
		others: 'Details',
		changed: 'The text now says it differently:',
		ambiguous: (n: number) => `These words fit ${count(n)} places.`,
		lost: 'These words are no longer in the text.',
		inArticle: (title: string) => `(${title})`,
		takeOver: 'Take over the new words',
		relink: 'Link anew',
		nowSelect: 'Now select the words in the text, or insert a quote there.',
		keep: 'Keep the old wording',
		remove: 'Remove passage'
	}
};
