import type { MailWords } from '#lib/language/de/mail.ts';

/** The mails that the newsroom sends, in Spanish. */
export const es: MailWords = {
	invitation: {
		subject: (site) => `Invitación a la redacción de ${site}`,
		text: (by, link, until) =>
			`Hola:\n\n${by} le invita a escribir historias en común. Con este enlace crea usted su cuenta:\n\n${link}\n\nEl enlace vale hasta el ${until} y para una sola cuenta. Si no sabe de qué se trata, borre este mensaje.\n`
	},
	reset: {
		subject: (site) => `Contraseña nueva para ${site}`,
		text: (by, link, until) =>
			`Hola:\n\n${by} ha creado para usted un enlace con el que establece una contraseña nueva:\n\n${link}\n\nEl enlace vale una sola vez y hasta el ${until}. Hasta entonces su contraseña sigue siendo la misma. Si no necesita una nueva, borre este mensaje.\n`
	}
};
