import type { NewsroomMessages } from '#lib/language/de/newsroom.ts';

const ROLES = { author: 'Author', editor: 'Editor', owner: 'Owner' };

function span(seconds: number): string {
	if (seconds < 90) return `${seconds} seconds`;
	return `${Math.ceil(seconds / 60)} minutes`;
}

/** The newsroom's words in English; only its pages load them. */
export const en: NewsroomMessages = {
	locale: 'en-GB',
	newsroom: 'Newsroom',
	nav: 'Newsroom',
	overview: 'Overview',
	account: 'Account',
	people: 'People',
	log: 'Log',
	site: 'Site',
	signOut: 'Sign out',
	signedInAs: (name, role) => `${name}, ${ROLES[role]}`,
	roles: ROLES,
	roleHints: {
		author: 'their own drafts',
		editor: 'all drafts, and publishing',
		owner: 'also the people and the site'
	},
	labelled: (what, text) => `${what}: ${text}`,
	parting: '; ',
	copy: 'Copy',
	copied: 'Copied.',
	copyFailed: 'The browser did not copy it; select the text by hand.',
	faults: {
		name: 'Write a name of at most 80 characters.',
		email: 'This is not an e-mail address. Write it like name@example.org.',
		short: 'The password is too short: take at least 12 characters, such as four words.',
		long: 'This is too long: at most 200 characters.',
		simple: 'This password is easy to guess. Take, say, four words that have nothing in common.',
		breached:
			'This password is in a list of passwords that became known elsewhere. Choose another.',
		same: 'The new password is the old one. Choose another.',
		code: 'A code has six digits, or four times six characters with hyphens.',
		text: 'Write something of at most 2000 characters.',
		link: 'This is not a whole link. Copy it again, from beginning to end.',
		nobody: 'Tick who is to write with you, or choose another option.',
		field: 'This field is missing, or not as it should be.'
	},
	problems: {
		form: 'The form does not fit this page. Load the page again, and try once more.',
		wrong: 'The e-mail address and the password do not go together, or there is no such account.',
		password: 'This is not your current password.',
		code: 'This code does not hold, or no longer. Take the one that the app shows now.',
		gone: 'This link no longer holds.',
		taken:
			'There is an account with this e-mail address. Sign in with it, or take another address.',
		unknown: 'This is no longer there. The list shows how things are now.',
		'last-owner': 'This is the last owner. Make someone else an owner first.',
		'own-factor': 'First set up your own second factor under “Account”.'
	},
	wait: (seconds) => `Too many tries. You can go on in ${span(seconds)}.`,
	done: {
		password: 'Your password is changed. You are signed out everywhere else.',
		'second-factor-on':
			'From now on, signing in also takes a code from the app. You are signed out everywhere else.',
		'second-factor-off': 'The second factor is off. You are signed out everywhere else.',
		ended: 'The session is ended.',
		withdrawn: 'The invitation is withdrawn.',
		reset: 'The new password holds. Sign in with it.',
		role: 'The role is changed, from now on.',
		'sessions-ended': 'The person is signed out everywhere.',
		removed: 'The account is removed, and all its sessions are ended.',
		shared: 'Shared as you chose. Whoever is no longer among them is out at once.',
		'link-withdrawn': 'The link is withdrawn. It leads nowhere any more.',
		site: 'The setting is changed, from now on.',
		'signed-out': 'You are signed out.'
	},
	fields: {
		name: 'Name',
		nameHint: 'This is how the others see you.',
		email: 'E-mail address',
		password: 'Password',
		currentPassword: 'Current password',
		newPassword: 'New password',
		passwordHint: 'At least 12 characters. Four words are easier to remember than signs.',
		code: 'Code',
		role: 'Role'
	},
	home: {
		greeting: (name) => `Hello, ${name}`,
		intro: 'This is what you can do here.',
		refused: (role) => `That page is only for people with the role “${ROLES[role]}”.`,
		studio: 'Studio',
		studioText: 'Make a story: bring a text, prove its events, hand it on.',
		accountText: 'Password, second factor, and where you are signed in.',
		peopleText: 'Invite, give roles, remove accounts.',
		logText: 'Who did what and when.',
		siteText: 'What holds for all stories, such as four eyes before publishing.',
		share: 'Share',
		shareOf: (title) => `Share “${title}”`,
		check: 'Check',
		checkOf: (title) => `Check “${title}”`,
		waiting: 'What waits for you',
		mention: (by, title) => `${by} mentions you: “${title}”`,
		disputed: (by, title) => `${by} disputes: “${title}”`,
		toCheck: (count) => (count === 1 ? 'one event to check' : `${count} events to check`),
		drafts: 'Drafts on the server',
		list: {
			searchLabel: 'Search in titles of drafts',
			search: 'Search',
			older: 'Older drafts',
			latest: 'All drafts, those changed last first',
			found: (query) => `Drafts for “${query}”.`,
			none: (query) => `No draft that you may write has all words of “${query}” in its title.`
		},
		untitled: 'Untitled',
		changed: (day, owner) =>
			owner === null ? `changed on ${day}` : `by ${owner} · changed on ${day}`,
		secondFactor:
			'Your account has no second factor yet. With one, a stolen password alone is of no use to anyone.',
		secondFactorLink: 'Set up a second factor'
	},
	signingOut: {
		looking: 'Looking which drafts are in this browser …',
		whole:
			'The server has these drafts whole. When you sign out they leave this browser, with the states of earlier days that are on this device:',
		keep: 'This is my own device: keep them here',
		here: 'The server does not have these drafts, or not all of them (named states, files). They stay here, and whoever uses this browser can open them. Before you go, save them under “Hand on” as a file or on the server; you can delete them in the studio:'
	},
	signIn: {
		title: 'Sign in',
		intro: 'Reading needs no account.',
		submit: 'Sign in',
		noAccount: 'Accounts come by invitation. Ask an owner of this newsroom.',
		codeTitle: 'Enter a code',
		codeIntro: 'Open your app for codes, and write what it shows for Fundstelle.',
		codeHint: 'Without the device: one of the codes that you have written down.',
		codeSubmit: 'Continue',
		other: 'Sign in with another account'
	},
	linkForm: {
		label: 'Link that you were sent',
		hint: 'Paste all of it.',
		submit: 'Open'
	},
	welcome: {
		title: 'Welcome to the newsroom',
		intro: 'You are the first person here. Your account becomes the owner: you invite the others.',
		submit: 'Create the account',
		gone: 'This link no longer holds: it is a day old, or there is an account already. As long as there is none, each start of the server writes a new link.',
		signIn: 'Sign in'
	},
	reset: {
		title: 'New password',
		intro: (name) =>
			`For the account of ${name}. All sessions so far then end; a second factor stays.`,
		submit: 'Set the password',
		gone: 'This link no longer holds: it is a day old, was used, or a new one took its place. Ask an owner for a new one.'
	},
	invitation: {
		title: 'Invitation',
		intro: (by, role) => `${by} invites you to the newsroom. Your role: ${ROLES[role]}.`,
		submit: 'Create the account',
		gone: 'This invitation no longer holds: it has ended, was withdrawn or is accepted already. Ask for a new one.'
	},
	accountPage: {
		title: 'Your account',
		passwordTitle: 'Password',
		passwordSubmit: 'Change the password',
		passwordNote: 'Afterwards you are signed in only here.',
		factorTitle: 'Second factor',
		factorOff: 'Signing in then also takes a code that an app on your phone shows.',
		factorNeeded: 'This site demands a second factor. Set it up here; then you can go on.',
		factorOn: 'On: signing in takes a code from the app.',
		factorBegin: 'Set up',
		factorEnd: 'Turn off',
		scan: 'Scan this picture with the app.',
		openApp: 'Open in an app on this device',
		qr: 'QR code for the app; what it says is below',
		secret: 'Or write this key into the app',
		codes:
			'In case the device gets lost: each of these codes is good for once. Write them down; they are shown only now.',
		confirm: 'Code from the app',
		confirmSubmit: 'Turn on',
		confirmAgain:
			'Keep the app’s entry and the codes you wrote down; all that is missing is a code that holds. If you did not write the codes down, set the second factor up anew below.',
		sessionsTitle: 'Signed in',
		thisSession: 'here',
		unknownBrowser: 'unknown program',
		since: (when) => `since ${when}`,
		end: 'End',
		endOf: (browser, when) => `${browser}, since ${when}: end`
	},
	peoplePage: {
		title: 'People',
		listTitle: 'Accounts',
		you: 'you',
		withFactor: 'with a second factor',
		withoutFactor: 'without a second factor',
		setRole: 'Change',
		setRoleOf: (name) => `Change the role of ${name}`,
		roleOf: (name) => `Role of ${name}`,
		reset: 'New password',
		resetOf: (name) => `New password for ${name}`,
		resetSure: (name) =>
			`You get a link with which ${name} sets a new password, once and within a day. Give it to nobody else.`,
		resetYes: 'Make a password link',
		resetLink: 'Link for a new password',
		resetHint: 'It is shown only now, and holds for a day and once.',
		signOut: 'Sign out everywhere',
		signOutOf: (name) => `Sign ${name} out everywhere`,
		signOutSure: (name) => `${name} has to sign in again everywhere. The account stays as it is.`,
		remove: 'Remove',
		removeOf: (name) => `Remove ${name}`,
		removeSure: (name) =>
			`${name} is signed out at once and cannot come in again. The name stays beside what was done.`,
		removeYes: 'Remove the account',
		inviteTitle: 'Invite',
		inviteNote: 'For whom',
		inviteNoteHint: 'Only so that you recognise the invitation.',
		inviteDays: 'Good for',
		days: { '1': 'one day', '7': 'seven days', '30': 'thirty days' },
		inviteEmail: 'E-mail address (optional)',
		inviteEmailHint: 'The invitation is sent there. Without an address you get the link.',
		inviteLanguage: 'Language of the message',
		mailed: (email) => `The link was sent to ${email}.`,
		notMailed: (email) =>
			`The message to ${email} could not be sent. Here is the link: send it to the person yourself.`,
		resetMails: (name) =>
			`${name} gets a link by e-mail, which sets a new password once and within a day.`,
		inviteSubmit: 'Make a link',
		link: 'Link of the invitation',
		linkHint: 'Send it to the person yourself. It is good for one account, and shown only now.',
		openTitle: 'Open invitations',
		noneOpen: 'None.',
		openLine: (by, ends) => `by ${by}, good until ${ends}`,
		withoutNote: 'for nobody in particular',
		withdraw: 'Withdraw',
		withdrawOf: (note) => `Withdraw the invitation: ${note}`
	},
	sharing: {
		title: 'Share',
		studio: 'Open in the studio',
		writers: 'Who writes',
		audiences: {
			private: 'Only the person who made it, and the editors',
			people: 'Also these people:',
			all: 'Everyone with an account'
		},
		nobody: 'There is nobody else with the role of an author.',
		submit: 'Save',
		readers: 'To read',
		readersText:
			'A link shows the draft as it would look once published. Whoever has it reads without an account, until it ends or is withdrawn.',
		link: 'Link to read',
		linkHint: 'It is shown only now. Whoever has it can read, and change nothing.',
		withdrawOf: (by, ends) => `Withdraw the link by ${by} that holds until ${ends}`
	},
	preview: {
		title: 'Draft to read',
		notice:
			'A draft for you to read. It is not published, and may still change. Here alone a cookie remembers that you may read it.',
		locked:
			'This draft is for those who have a link to it. Open the link that you were sent; the browser has to accept cookies for that.',
		gone: 'This link no longer holds. Ask for a new one.',
		unfinished:
			'This draft cannot be shown yet: it lacks a title, a text or an event with its passage.'
	},
	sitePage: {
		title: 'Site',
		intro: 'What holds for all people and stories of this site.',
		checksTitle: 'Four eyes',
		checksText:
			'With four eyes a story is published only once each event is checked by someone other than the person who changed it last.',
		checksOn: 'On: every event has to be checked.',
		checksOff: 'Off: who wants to, checks.',
		checksTurnOn: 'Demand checks',
		checksTurnOff: 'Demand checks no more',
		factorTitle: 'Second factor',
		factorText:
			'With this, nobody gets into the newsroom with a password alone. Whoever has no second factor yet is signed out at once, and sets one up when they sign in next.',
		factorOn: 'On: everybody needs a second factor.',
		factorOff: 'Off: whoever wants one has a second factor.',
		factorTurnOn: 'Demand a second factor',
		factorTurnOff: 'Demand no second factor any more'
	},
	logPage: {
		title: 'Log',
		intro: 'Lines are only ever added: not even an owner can change one.',
		when: 'When',
		what: 'What',
		older: 'Older',
		newest: 'Newest',
		program: 'The program',
		nobody: 'Someone not signed in',
		noAccount: 'an account that does not exist',
		factors: {
			password: 'by password',
			code: 'by password and code',
			recovery: 'by password and a code that was written down'
		},
		all: 'everyone with an account'
	},
	actions: {
		started: (who) => `${who} created the first account.`,
		'signed-in': (who, _, how) => `${who} signed in${how && ` (${how})`}.`,
		'sign-in-failed': (_, whom, how) => `Sign-in failed, ${how}: ${whom}.`,
		'sign-in-slowed': (_, whom) => `Too many tries to sign in: ${whom}.`,
		refused: (who, _, place, why) => `${who}, refused at ${place}: ${why}`,
		'signed-out': (who) => `${who} signed out.`,
		'session-ended': (who) => `${who} ended a session of their own.`,
		'password-changed': (who) => `${who} changed their password.`,
		'second-factor-on': (who) => `${who} set up a second factor.`,
		'second-factor-off': (who) => `${who} turned the second factor off.`,
		invited: (who, _, role, note) => `${who} invited someone${note && ` (${note})`}: ${role}.`,
		'invitation-withdrawn': (who) => `${who} withdrew an invitation.`,
		joined: (who) => `${who} accepted an invitation.`,
		'role-changed': (who, whom, role) => `${who} gave ${whom} another role: ${role}.`,
		'reset-link': (who, whom) => `${who} made a link for a new password for ${whom}.`,
		'password-reset': (_, whom) => `${whom} set a new password by a link.`,
		'sessions-ended': (who, whom) => `${who} signed ${whom} out everywhere.`,
		removed: (who, whom) => `${who} removed ${whom}.`,
		'checks-demanded': (who) => `${who} demands four eyes before publishing.`,
		'checks-not-demanded': (who) => `${who} no longer demands four eyes before publishing.`,
		'secret-changed': () => 'The secret of the site was changed. Everybody had to sign in again.',
		'factor-demanded': (who) => `${who} demands a second factor of everybody.`,
		'factor-not-demanded': (who) => `${who} no longer demands a second factor.`,
		shared: (who, what, names) =>
			names ? `${who} shared “${what}”: ${names}.` : `${who} shares “${what}” with editors only.`,
		'link-made': (who, what) => `${who} made a link to read “${what}”.`,
		'link-withdrawn': (who, what) => `${who} withdrew a link to read “${what}”.`,
		published: (who, what, _, note) => `${who} published “${what}”${note && ` (${note})`}.`,
		scheduled: (who, what, when) => `${who} scheduled “${what}”: ${when}.`,
		unscheduled: (who, what) => `${who} cancelled the date of “${what}”.`,
		withdrawn: (who, what) => `${who} withdrew “${what}”.`
	}
};
