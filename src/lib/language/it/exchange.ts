import type { Rule, Rules } from '#lib/dates/parsed.ts';
import { groupDigits } from '#lib/language/counts.ts';
import type { Sentences } from '#lib/language/sentences.ts';

type ExchangeRule = Extract<Rule, `exchange.${string}`>;
type Loss = Rules['exchange.loss'];

const count = (n: number) => groupDigits(n, '’');
const events = (n: number) => (n === 1 ? 'un evento' : `${count(n)} eventi`);
const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');

/** Sentences for a loss: of so many events, or of the story. */
const PARTS: Record<Loss['part'], (loss: Loss) => string> = {
	events: ({ count: n, of }) =>
		`${n === 1 ? 'Un evento' : `${count(n)} eventi`} su ${count(of)} ${n === 1 ? 'manca' : 'mancano'}, perché il formato richiede un giorno che sappia scrivere`,
	titles: ({ count: n }) => `Il titolo cambia in ${events(n)}`,
	summaries: ({ count: n }) => `Il riassunto cambia o manca in ${events(n)}`,
	dates: ({ count: n }) => `La data diventa un’altra in ${events(n)}`,
	bases: ({ count: n }) => `In ${events(n)} manca come si conosce la data`,
	ownKinds: ({ count: n }) =>
		n === 1
			? 'Un tipo proprio di evento con i suoi nomi'
			: `${count(n)} tipi propri di evento con i loro nomi`,
	kinds: ({ count: n }) => `In ${events(n)} manca di che tipo si tratta`,
	claims: ({ count: n }) => `In ${events(n)} manca chi lo ha riferito`,
	weights: ({ count: n }) => `Il peso manca in ${events(n)}`,
	media: ({ count: n }) => `Immagini, audio e video mancano in ${events(n)}`,
	mediaFiles: ({ count: n }) =>
		`${n === 1 ? 'Un file di immagine, audio o video resta' : `${count(n)} file di immagini, audio e video restano`} nella cartella della storia`,
	ids: ({ count: n }) => `L’indirizzo nella storia diventa un altro per ${events(n)}`,
	companies: ({ count: n }) => `Non tutte le aziende sono nominate in ${events(n)}`,
	companyNames: ({ count: n }) =>
		`Per ${n === 1 ? 'un’azienda' : `${count(n)} aziende`} mancano o cambiano gli altri nomi o l’identificatore`,
	articles: ({ count: n }) =>
		n === 1 ? 'Manca il testo dell’articolo' : `Mancano i testi di ${count(n)} articoli`,
	passages: ({ count: n }) => `I passi mancano in ${events(n)}`,
	quotedOnly: ({ count: n }) =>
		`Le citazioni ci sono come testo, senza il loro punto nell’articolo, in ${events(n)}`,
	places: ({ count: n }) =>
		`In ${events(n)} manca dove si trovano i passi; si ritrovano grazie alle loro parole`,
	eras: ({ count: n }) => (n === 1 ? 'Manca un’epoca' : `Mancano ${count(n)} epoche`),
	relations: ({ count: n }) =>
		n === 1 ? 'Manca una relazione tra due eventi' : `Mancano ${count(n)} relazioni tra eventi`,
	storyTitle: () => 'Il titolo della storia manca o cambia',
	storySummary: () => 'Il riassunto della storia manca o cambia',
	steps: () => 'Manca l’ordine in cui la storia è raccontata, con le frasi delle tappe',
	language: () => 'Manca la lingua della storia',
	slug: () => 'Manca l’indirizzo della storia'
};

/** Sentences for a file of another format, in Italian: faults, notes and losses. */
export const exchange: Sentences<ExchangeRule> = {
	'exchange.empty': 'Il file è vuoto. Controllare che sia stato salvato correttamente.',
	'exchange.notThis': ({ format }) =>
		`Questo non è un file in formato ${format}: scegliere un altro formato o esportare di nuovo il file.`,
	'exchange.unknownFormat':
		'Il formato di questo file non è stato riconosciuto: scegliere il formato o salvare il file come CSV.',
	'exchange.json':
		'Da qui in poi non è JSON: il file è danneggiato o incompleto. Esportarlo di nuovo.',
	'exchange.xml':
		'Il file finisce troppo presto o i suoi tag non sono chiusi; ciò che era leggibile è stato ripreso. Esportarlo di nuovo.',
	'exchange.tooLarge': ({ limit }) =>
		`Il file contiene più di ${count(limit)} voci: dividerlo in più file.`,
	'exchange.cosmological':
		'Questa cronologia conta in milioni di anni («cosmological»): Fundstelle conosce solo gli anni dal 9999 a.C. al 9999.',
	'exchange.noEvent': 'Questa voce non è un evento ed è stata tralasciata.',
	'exchange.noEvents': 'In questo file non è stato trovato nessun evento.',
	'exchange.untitled': ({ title }) =>
		`Questo evento non ha titolo; al suo posto c’è «${title}»: dargli un titolo.`,
	'exchange.date': ({ text }) =>
		`«${text}» non è leggibile come data: l’evento arriva senza data o meno preciso. Dargli la sua data.`,
	'exchange.year': ({ text }) =>
		`«${text}» è fuori dagli anni dal 9999 a.C. al 9999: l’evento arriva senza data.`,
	'exchange.reversed': ({ text }) =>
		`In «${text}» la fine viene prima dell’inizio; le due date sono state scambiate: controllarle.`,
	'exchange.dayOrder': ({ text }) =>
		`«${text}» è stato letto come mese/giorno: controllare la data se lì il giorno viene per primo.`,
	'exchange.precision': ({ text }) =>
		`Non è detto quanto sia preciso «${text}»; è stato ripreso l’anno. Chiedere nella query anche la precisione.`,
	'exchange.relative': ({ text }) =>
		`«${text}» si riferisce a qualcosa che non è nel file, o a oggi: l’evento arriva senza data.`,
	'exchange.recurs': ({ text }) => `Si ripete («${text}»); è stata ripresa solo la prima volta.`,
	'exchange.groups': ({ names, count: n }) =>
		`${n === 1 ? 'Un gruppo o una parola chiave è diventato un’azienda' : `${count(n)} gruppi o parole chiave sono diventati aziende`}: ${quoted(names)}${n > names.length ? ' …' : ''}. Togliere ciò che non lo è.`,
	'exchange.line': ({ text }) => `Questa riga non era leggibile ed è stata tralasciata: «${text}».`,
	'exchange.brokenOff':
		'Fin qui troppe righe non erano leggibili: ciò che segue non è stato letto.',
	'exchange.columns': ({ columns }) =>
		`${columns.length > 0 ? `Tra ${quoted(columns)}` : 'Tra queste colonne'} non se ne trova una con date o titoli: chiamarne una «Data» e una «Titolo».`,
	'exchange.row':
		'Le virgolette di questa riga non corrispondono: controllare che sia stata letta correttamente.',
	'exchange.noQuote': 'Questa annotazione non segna parole: arriva senza passo.',
	'exchange.story': 'Questa parte della storia è danneggiata ed è stata tralasciata.',
	'exchange.newer':
		'Questo file è stato scritto da una versione più recente di Fundstelle: aggiornare questa.',
	'exchange.more': ({ count: n }) =>
		n === 1
			? 'Un altro punto non è stato letto o è stato modificato, e non è elencato.'
			: `Altri ${count(n)} punti non sono stati letti o sono stati modificati, e non sono elencati.`,
	'exchange.loss': (loss) => {
		const { part, count: n, examples } = loss;
		const isOfEvents = !['storyTitle', 'storySummary', 'language', 'slug', 'steps'].includes(part);
		const named = isOfEvents && examples.length > 0 ? `: ${quoted(examples)}` : '';
		return `${PARTS[part](loss)}${named}${named && n > examples.length ? ' …' : '.'}`;
	},
	'exchange.drawn': ({ count: n, of }) =>
		`${n === 1 ? 'Una data' : `${count(n)} date`} su ${count(of)} ${n === 1 ? 'è vaga' : 'sono vaghe'}; il formato disegna solo date esatte, ciò che si sa è scritto accanto.`
};
