import type { Rule, Rules } from '#lib/dates/parsed.ts';
import { groupDigits } from '#lib/language/counts.ts';
import type { Sentences } from '#lib/language/sentences.ts';

type ExchangeRule = Extract<Rule, `exchange.${string}`>;
type Loss = Rules['exchange.loss'];

const count = (n: number) => groupDigits(n, '’');
const events = (n: number) => (n === 1 ? 'einem Ereignis' : `${count(n)} Ereignissen`);
const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');

/** Sentences for a loss: of so many events, or of the story. */
const PARTS: Record<Loss['part'], (loss: Loss) => string> = {
	events: ({ count: n, of }) =>
		`${count(n)} von ${events(of)} ${n === 1 ? 'fehlt' : 'fehlen'}, weil das Format einen Tag braucht, den es schreiben kann`,
	titles: ({ count: n }) => `Der Titel ändert sich bei ${events(n)}`,
	summaries: ({ count: n }) => `Die Zusammenfassung ändert sich oder fehlt bei ${events(n)}`,
	dates: ({ count: n }) => `Das Datum wird ein anderes bei ${events(n)}`,
	bases: ({ count: n }) => `Woher das Datum bekannt ist, fehlt bei ${events(n)}`,
	ownKinds: ({ count: n }) =>
		`${n === 1 ? 'Eine eigene Art' : `${n} eigene Arten`} von Ereignissen mit ihren Namen`,
	kinds: ({ count: n }) => `Bei ${events(n)} fehlt, von welcher Art sie sind`,
	claims: ({ count: n }) => `Bei ${events(n)} fehlt, nach wessen Angaben berichtet wird`,
	weights: ({ count: n }) => `Das Gewicht fehlt bei ${events(n)}`,
	media: ({ count: n }) => `Bilder, Töne und Filme fehlen bei ${events(n)}`,
	mediaFiles: ({ count: n }) =>
		`${n === 1 ? 'Eine Datei von Bild, Ton oder Film bleibt' : `${count(n)} Dateien von Bildern, Tönen und Filmen bleiben`} im Ordner der Geschichte`,
	ids: ({ count: n }) => `Die Adresse in der Geschichte wird eine andere bei ${events(n)}`,
	companies: ({ count: n }) => `Nicht alle Unternehmen sind genannt bei ${events(n)}`,
	companyNames: ({ count: n }) =>
		`Von ${n === 1 ? 'einem' : count(n)} Unternehmen fehlen andere Namen oder die Kennung, oder sie ändern sich`,
	articles: ({ count: n }) =>
		n === 1 ? 'Der Text des Artikels fehlt' : `Die Texte von ${count(n)} Artikeln fehlen`,
	passages: ({ count: n }) => `Die Fundstellen fehlen bei ${events(n)}`,
	quotedOnly: ({ count: n }) =>
		`Die Zitate stehen als Text da, ohne ihre Stelle im Artikel, bei ${events(n)}`,
	places: ({ count: n }) =>
		`Wo die Fundstellen stehen, fehlt bei ${events(n)}; sie werden an ihren Worten wiedergefunden`,
	eras: ({ count: n }) => (n === 1 ? 'Eine Epoche fehlt' : `${count(n)} Epochen fehlen`),
	relations: ({ count: n }) =>
		n === 1
			? 'Eine Beziehung zwischen zwei Ereignissen fehlt'
			: `${count(n)} Beziehungen zwischen Ereignissen fehlen`,
	storyTitle: () => 'Der Titel der Geschichte fehlt oder ändert sich',
	storySummary: () => 'Die Zusammenfassung der Geschichte fehlt oder ändert sich',
	steps: () => 'Die Reihenfolge fehlt, in der die Geschichte erzählt wird, mit den Sätzen dazu',
	language: () => 'Die Sprache der Geschichte fehlt',
	slug: () => 'Die Adresse der Geschichte fehlt'
};

/** Sentences for a file of another format, in German: faults, notes and losses. */
export const exchange: Sentences<ExchangeRule> = {
	'exchange.empty': 'Die Datei ist leer. Prüfen Sie, ob sie richtig gespeichert wurde.',
	'exchange.notThis': ({ format }) =>
		`Das ist keine Datei im Format ${format}: Wählen Sie ein anderes Format, oder exportieren Sie die Datei noch einmal.`,
	'exchange.unknownFormat':
		'Das Format dieser Datei wurde nicht erkannt: Wählen Sie es selbst, oder speichern Sie die Datei als CSV.',
	'exchange.json':
		'Ab hier ist das kein JSON: Die Datei ist beschädigt oder unvollständig. Exportieren Sie sie noch einmal.',
	'exchange.xml':
		'Die Datei endet zu früh, oder ihre Tags sind nicht geschlossen; was lesbar war, wurde übernommen. Exportieren Sie sie noch einmal.',
	'exchange.tooLarge': ({ limit }) =>
		`Die Datei enthält mehr als ${count(limit)} Einträge: Teilen Sie sie auf mehrere Dateien auf.`,
	'exchange.cosmological':
		'Dieser Zeitstrahl rechnet in Jahrmillionen («cosmological»): Fundstelle kennt nur die Jahre von 9999 v. Chr. bis 9999.',
	'exchange.noEvent': 'Dieser Eintrag ist kein Ereignis und wurde weggelassen.',
	'exchange.noEvents': 'In dieser Datei wurde kein Ereignis gefunden.',
	'exchange.untitled': ({ title }) =>
		`Dieses Ereignis hat keinen Titel; «${title}» steht an seiner Stelle: Geben Sie ihm einen Titel.`,
	'exchange.date': ({ text }) =>
		`«${text}» liess sich nicht als Datum lesen: Das Ereignis kommt ohne Datum oder weniger genau. Geben Sie ihm sein Datum.`,
	'exchange.year': ({ text }) =>
		`«${text}» liegt ausserhalb der Jahre von 9999 v. Chr. bis 9999: Das Ereignis kommt ohne Datum.`,
	'exchange.reversed': ({ text }) =>
		`In «${text}» liegt das Ende vor dem Anfang; die beiden wurden vertauscht: Prüfen Sie das Datum.`,
	'exchange.dayOrder': ({ text }) =>
		`«${text}» wurde als Monat/Tag gelesen: Prüfen Sie das Datum, falls dort der Tag voransteht.`,
	'exchange.precision': ({ text }) =>
		`Wie genau «${text}» ist, steht nicht da; das Jahr wurde übernommen. Fragen Sie in der Abfrage auch nach der Genauigkeit.`,
	'exchange.relative': ({ text }) =>
		`«${text}» bezieht sich auf etwas, das nicht in der Datei steht, oder auf heute: Das Ereignis kommt ohne Datum.`,
	'exchange.recurs': ({ text }) =>
		`Das wiederholt sich («${text}»); nur das erste Mal wurde übernommen.`,
	'exchange.groups': ({ names, count: n }) =>
		`${n === 1 ? 'Eine Gruppe oder ein Schlagwort wurde zum' : `${count(n)} Gruppen oder Schlagwörter wurden zu`} Unternehmen: ${quoted(names)}${n > names.length ? ' …' : ''}. Entfernen Sie, was keines ist.`,
	'exchange.line': ({ text }) => `Diese Zeile war nicht lesbar und wurde weggelassen: «${text}».`,
	'exchange.brokenOff':
		'Bis hierher waren zu viele Zeilen nicht lesbar: Was danach kommt, wurde nicht gelesen.',
	'exchange.columns': ({ columns }) =>
		`${columns.length > 0 ? `Unter ${quoted(columns)}` : 'Unter diesen Spalten'} wurde keine mit Daten oder Titeln gefunden: Nennen Sie eine davon «Datum» und eine «Titel».`,
	'exchange.row':
		'Die Anführungszeichen dieser Zeile passen nicht zusammen: Prüfen Sie, ob sie richtig gelesen wurde.',
	'exchange.noQuote': 'Diese Anmerkung markiert keine Worte: Sie kommt ohne Fundstelle.',
	'exchange.story': 'Dieser Teil der Geschichte ist beschädigt und wurde weggelassen.',
	'exchange.newer':
		'Diese Datei wurde von einem neueren Fundstelle geschrieben: Aktualisieren Sie dieses hier.',
	'exchange.more': ({ count: n }) =>
		`${n === 1 ? 'Eine weitere Stelle wurde' : `${count(n)} weitere Stellen wurden`} nicht gelesen oder geändert und nicht aufgezählt.`,
	'exchange.loss': (loss) => {
		const { part, count: n, examples } = loss;
		const isOfEvents = !['storyTitle', 'storySummary', 'language', 'slug', 'steps'].includes(part);
		const named = isOfEvents && examples.length > 0 ? `: ${quoted(examples)}` : '';
		return `${PARTS[part](loss)}${named}${named && n > examples.length ? ' …' : '.'}`;
	},
	'exchange.drawn': ({ count: n, of }) =>
		`${count(n)} von ${count(of)} Daten ${n === 1 ? 'ist' : 'sind'} vage; das Format zeichnet nur genaue, was bekannt ist, steht daneben.`
};
