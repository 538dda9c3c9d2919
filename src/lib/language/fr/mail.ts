import type { MailWords } from '#lib/language/de/mail.ts';

/** The mails that the newsroom sends, in French. */
export const fr: MailWords = {
	invitation: {
		subject: (site) => `Invitation à la rédaction de ${site}`,
		text: (by, link, until) =>
			`Bonjour,\n\n${by} vous invite à écrire des récits à plusieurs. Ce lien vous permet de créer votre compte :\n\n${link}\n\nLe lien est valable jusqu’au ${until}, pour un seul compte. Si vous ne savez pas de quoi il s’agit, supprimez ce message.\n`
	},
	reset: {
		subject: (site) => `Nouveau mot de passe pour ${site}`,
		text: (by, link, until) =>
			`Bonjour,\n\n${by} a créé pour vous un lien qui permet de définir un nouveau mot de passe :\n\n${link}\n\nLe lien est valable une seule fois, jusqu’au ${until}. D’ici là, votre mot de passe reste le même. Si vous n’en voulez pas de nouveau, supprimez ce message.\n`
	}
};
