/** The mails that the newsroom sends, in German as written in Switzerland. */
export const de = {
	invitation: {
		subject: (site: string) => `Einladung zur Redaktion von ${site}`,
		text: (by: string, link: string, until: string) =>
			`Guten Tag\n\n${by} lädt Sie ein, an Geschichten mitzuschreiben. Unter diesem Link legen Sie Ihr Konto an:\n\n${link}\n\nDer Link gilt bis ${until} und für ein Konto. Wenn Sie nichts damit anfangen können, löschen Sie diese Nachricht.\n`
	},
	reset: {
		subject: (site: string) => `Neues Passwort für ${site}`,
		text: (by: string, link: string, until: string) =>
			`Guten Tag\n\n${by} hat für Sie einen Link gemacht, mit dem Sie ein neues Passwort setzen:\n\n${link}\n\nDer Link gilt einmal und bis ${until}. Bis dahin bleibt Ihr Passwort, wie es ist. Wenn Sie kein neues brauchen, löschen Sie diese Nachricht.\n`
	}
};

export type MailWords = typeof de;
