import type { ReviewMessages } from '#lib/language/de/review.ts';

/** The words of checks and comments in English. */
export const en: ReviewMessages = {
	locale: 'en-GB',
	states: {
		written: () => 'Not checked yet',
		checked: (by, day) => `Checked by ${by} on ${day}`,
		wrong: (by, day) => `Disputed by ${by} on ${day}`,
		changed: (by, day) => `Changed since ${by} checked it on ${day}`
	},
	shortStates: {
		written: 'not checked',
		checked: 'checked',
		wrong: 'disputed',
		changed: 'changed since its check'
	},
	parts: {
		title: 'Title',
		kind: 'Kind',
		claim: 'Who says so',
		date: 'Date',
		summary: 'Summary',
		companies: 'Companies',
		words: 'Passage and the words around it'
	},
	itself: 'the article itself',
	presence: {
		title: 'Who else is here',
		here: (name) => `${name} is here, too`,
		inField: (name, field, event) => `${name} writes at “${field}”${event ? ` of “${event}”` : ''}`,
		inText: (name, place) => `${name} is in the text: ${place}`
	},
	comments: {
		title: 'Comments',
		write: 'New comment',
		send: 'Comment',
		about: 'On',
		onEvent: 'the event',
		onPassage: (number) => `passage ${number}`,
		onStory: 'the story',
		onStoryTitle: 'On the whole story',
		aboutEvent: (title) => `on “${title}”`,
		mention: (name) => `Mention ${name}`,
		by: (name) => `Comment by ${name}`,
		answer: 'Answer',
		answerTo: (name) => `Answer ${name}`,
		sendAnswer: 'Send the answer',
		settle: 'Settled',
		settleOf: (name) => `The comment by ${name} is settled`,
		reopen: 'Open again',
		reopenOf: (name) => `Open the comment by ${name} again`,
		settled: (name, when) => `Settled: ${name}, ${when}`,
		settledOnes: (count) => `Settled (${count})`,
		lost: 'This was not saved: the server did not answer. Try once more.'
	},
	check: {
		title: 'Check',
		open: 'Show it to a checker',
		intro:
			'Does the article say what the event says? Are its date and its companies right? An event is checked once someone other than the person who changed it last finds it right.',
		progress: (checked, all) => `${checked} of ${all} checked`,
		place: (number, all) => `Event ${number} of ${all}`,
		all: 'All events',
		none: 'This draft has no events yet.',
		studio: 'Open in the studio',
		difference: 'What is different since then',
		passage: 'Passage',
		date: 'Date',
		companies: 'Companies',
		noCompanies: 'none',
		claim: 'Who says so',
		source: 'Source',
		actions: 'Verdict',
		right: 'Right',
		wrong: 'Wrong',
		withdraw: 'Take my verdict back',
		previous: 'Previous event',
		next: 'Next event',
		keys: 'Use keys',
		key: { right: 'R', wrong: 'W' },
		reason: 'What is wrong?',
		reasonHint: 'It becomes a comment on the event. Write @name to ask someone.',
		wrongSubmit: 'Report as wrong',
		own: 'You changed this event last. Someone else has to check it.',
		unproven: 'This event has no passage: there is nothing to check yet.',
		problems: {
			stale: 'The event has just been changed. This is how it is now; please judge again.',
			'same-person': 'You changed this event last. Someone else has to check it.',
			text: 'Write what is wrong, in at most 2000 characters.',
			unknown: 'This event is no longer there.'
		},
		done: {
			right: (title) => `“${title}” is checked.`,
			withdrawn: (title) => `Your verdict on “${title}” is taken back.`,
			wrong: (title) => `“${title}” is disputed, with your comment.`
		}
	}
};
