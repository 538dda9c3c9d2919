/** Why the server refuses a request, in German as written in Switzerland. */
export const de = {
	session: 'Ihre Anmeldung ist zu Ende. Melden Sie sich neu an.',
	factor: 'Diese Website verlangt einen zweiten Faktor. Richten Sie ihn unter «Konto» ein.',
	editor: 'Dafür braucht es die Rolle «Redaktion».',
	owner: 'Dafür braucht es die Rolle «Leitung».',
	origin: 'Die Anfrage kam nicht von einer Seite dieser Website.',
	draft: 'Diesen Entwurf gibt es nicht, oder er ist nicht mit Ihnen geteilt.',
	share:
		'Mit wem ein Entwurf geteilt wird, bestimmt nur, wer ihn begonnen hat, oder die Redaktion.',
	nobody: 'Diese Adresse ist für niemanden.',
	unsized: 'Die Anfrage sagt nicht, wie lang sie ist.',
	large: 'Das ist grösser, als der Server annimmt.',
	shape: 'Der Server versteht die Anfrage nicht. Laden Sie die Seite neu.',
	time: 'Die Zeit muss noch kommen, und höchstens ein Jahr entfernt sein.',
	often: 'Das waren zu viele Dateien in kurzer Zeit. Versuchen Sie es gleich wieder.',
	unsound:
		'So lässt sich der Entwurf nicht veröffentlichen: es fehlt etwas, oder etwas stimmt nicht.',
	original: 'Dieses Original ist nicht hier.',
	comment: 'Dieser Kommentar ist nicht mehr hier.',
	state: 'Dieser Stand ist nicht hier.',
	states: 'Dieser Entwurf hat so viele benannte Stände, wie er haben darf.',
	medium: 'Diese Datei ist nicht hier.',
	sameName: 'Eine andere Datei dieses Entwurfs heisst schon so.',
	noOriginal: 'Diese Datei ist weder PDF noch Word (DOCX) noch HTML.',
	noMedium: 'Diese Datei ist weder Bild noch Ton, Film oder Untertitel.',
	infected: 'Der Virenschutz des Servers hält diese Datei für schädlich. Sie wird nicht behalten.',
	unscanned:
		'Der Server kann Dateien gerade nicht auf Viren prüfen und nimmt deshalb keine an. Versuchen Sie es gleich wieder.',
	/** Where a page that is refused leads to. */
	newsroom: 'Zum Newsroom',
	gone: (slug: string) => `Die Geschichte «${slug}» ist zurückgezogen worden.`
};

export type RefusalMessages = typeof de;
