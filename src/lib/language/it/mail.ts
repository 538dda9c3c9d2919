import type { MailWords } from '#lib/language/de/mail.ts';
import { withDate } from './date-phrases.ts';

/** The mails that the newsroom sends, in Italian. */
export const it: MailWords = {
	invitation: {
		subject: (site) => `Invito alla redazione di ${site}`,
		text: (by, link, until) =>
			`Buongiorno\n\n${by} La invita a scrivere storie insieme. Con questo link si crea l’account:\n\n${link}\n\nIl link vale fino ${withDate('to', until)} e per un solo account. Se non sa di che cosa si tratta, elimini questo messaggio.\n`
	},
	reset: {
		subject: (site) => `Nuova password per ${site}`,
		text: (by, link, until) =>
			`Buongiorno\n\n${by} ha creato per Lei un link con cui impostare una nuova password:\n\n${link}\n\nIl link vale una volta sola e fino ${withDate('to', until)}. Fino ad allora la password resta quella attuale. Se non ne serve una nuova, elimini questo messaggio.\n`
	}
};
