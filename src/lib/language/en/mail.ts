import type { MailWords } from '#lib/language/de/mail.ts';

/** The mails that the newsroom sends, in English. */
export const en: MailWords = {
	invitation: {
		subject: (site) => `Invitation to the newsroom of ${site}`,
		text: (by, link, until) =>
			`Hello\n\n${by} invites you to write stories together. This link lets you make your account:\n\n${link}\n\nThe link holds until ${until}, and for one account. If you do not know what this is about, delete this message.\n`
	},
	reset: {
		subject: (site) => `New password for ${site}`,
		text: (by, link, until) =>
			`Hello\n\n${by} has made a link for you with which you set a new password:\n\n${link}\n\nThe link holds once, and until ${until}. Until then your password stays as it is. If you need no new one, delete this message.\n`
	}
};
