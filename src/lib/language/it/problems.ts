import type { Unit } from '#lib/dates/named-unit.ts';
import { nameYear } from '#lib/language/year.ts';
import type { Sentences } from '#lib/language/sentences.ts';
import { exchange } from './exchange.ts';
import { it } from './interface.ts';

/** The finest unit that the words of a date name. */
const UNITS: Record<Unit, string> = {
	century: 'un secolo',
	decade: 'un decennio',
	year: 'un anno',
	'half-year': 'un semestre',
	season: 'una stagione o un trimestre',
	month: 'un mese',
	week: 'una settimana',
	weekend: 'un fine settimana',
	day: 'un giorno'
};

/** An example for each key that is easily forgotten. */
const HINTS: Record<string, string> = {
	date: ' Se l’articolo non dà una data, scrivere «date: null».',
	published: ' Se non si sa quando è uscito l’articolo, scrivere «published: null».',
	passages: ' Un evento richiede almeno un passo: le parole dell’articolo che lo provano.',
	companies: ' Se non ci sono aziende coinvolte, scrivere «companies: []».'
};

const edtf =
	(text: string) =>
	({ right }: { right: string }) =>
		`${text} Corretto sarebbe ${right}`;

export const problems: Sentences = {
	...it.problems,
	...exchange,

	'edtf.empty': edtf('Manca la data.'),
	'edtf.time': edtf('Solo un singolo giorno ha un’ora, con i secondi.'),
	'edtf.space': edtf('Una data non ha spazi.'),
	'edtf.order': edtf('Una data è anno-mese-giorno.'),
	'edtf.capital': edtf('Una cifra sconosciuta è una X maiuscola.'),
	'edtf.dash': edtf('Una data ha trattini brevi.'),
	'edtf.interval': edtf('Un periodo è inizio/fine.'),
	'edtf.year': edtf('Gli anni vanno da -9999 a -0001 e da 0000 a 9999.'),
	'edtf.range': edtf('Tra parentesi quadre sta prima..dopo.'),
	'edtf.qualifier': edtf('Alla fine di una data sta un solo segno ? ~ %.'),
	'edtf.unspecified': edtf('X sta solo alla fine di una data, non nei periodi.'),
	'edtf.digits': edtf('Un anno ha quattro cifre, il mese e il giorno due.'),
	'edtf.month': edtf('I mesi sono 01-12, le stagioni 21-24, i trimestri 33-36, i semestri 40-41.'),
	'edtf.group': edtf('Stagioni, trimestri e semestri non hanno un giorno.'),
	'edtf.day': ({ days, right }) => `Questo mese ha ${days} giorni. Corretto sarebbe ${right}`,
	'edtf.reversed': edtf('La fine viene prima dell’inizio.'),
	'edtf.reversedRange': edtf('Tra parentesi quadre la data anteriore sta per prima.'),

	'date.noWords': ({ basis }) =>
		`Una data con «basis: ${basis}» richiede «words»: le parole del passo che la indicano.`,
	'date.noAnchor':
		'Una data con «basis: relative» richiede «anchor»: «published», l’identificatore di un evento o una data EDTF a cui si riferiscono le parole.',
	'date.noSource':
		'Una data con «basis: external» richiede «source»: la fonte da cui proviene o il suo indirizzo.',
	'date.noNote':
		'Una data con «basis: inferred» richiede «note»: una frase che dica da che cosa è dedotta.',
	'date.year': ({ words, ...year }) =>
		`L’anno ${nameYear(year, 'a.C.')} non è nelle parole «${words}»: includerlo in «words»; se non è nel passo, va bene «basis: relative» o «external».`,
	'date.finer': ({ edtf, unit }) =>
		`${edtf} è più preciso delle parole, che indicano solo ${UNITS[unit]}: scrivere la data approssimativa come le parole, o indicare con «basis: external» la fonte che la conosce meglio.`,

	'story.slug': ({ id }) =>
		`«${id}» non va bene come identificatore: usare solo a–z, 0–9 e trattini singoli, come «causa-2024».`,
	'story.duplicate': ({ id }) =>
		`L’identificatore «${id}» compare già più sopra: darne un altro a uno dei due.`,
	'story.reserved':
		'L’identificatore «published» è riservato alla pubblicazione dell’articolo: usarne un altro.',
	'story.company': ({ company }) =>
		`L’azienda «${company}» manca sotto «companies»: aggiungerla lì o controllare come è scritta.`,
	'story.companyTwice': ({ company }) =>
		`L’azienda «${company}» compare qui due volte: cancellarne una.`,
	'story.kindTaken': ({ id }) =>
		`Il tipo «${id}» esiste già, con parole in ogni lingua: cancellare il proprio o dargli un altro identificatore.`,
	'story.kindName': ({ language }) =>
		`Il tipo non ha un nome nella lingua della storia: scriverlo come «${language}» sotto «names».`,
	'story.eraName': ({ language }) =>
		`L’epoca non ha un nome nella lingua della storia: scriverlo come «${language}» sotto «title».`,
	'story.kind': ({ kind }) =>
		`Il tipo «${kind}» non esiste: usarne uno conosciuto o definirlo sotto «kinds».`,
	'story.article': ({ article }) =>
		`In questa storia non c’è un articolo «${article}»: aggiungerlo sotto «articles» o controllare come è scritto.`,
	'story.stepEvent': ({ event }) =>
		`In questa storia non c’è un evento «${event}»: controllare come è scritto o cancellare la tappa.`,
	'story.stepTwice': ({ event }) =>
		`L’evento «${event}» è già una tappa: ognuno si racconta una volta sola. Cancellare una delle due.`,
	'relation.event': ({ event }) =>
		`In questa storia non c’è un evento «${event}»: indicare l’identificatore di un evento.`,
	'relation.self': 'Un evento non ha una relazione con sé stesso: indicarne un altro.',
	'relation.twice': 'Questa relazione compare già più sopra: cancellare una delle due.',
	'relation.noGround':
		'La relazione non è provata: indicare come «passage» le parole dell’articolo che la provano, o dire come «judgement» perché la redazione la vede così.',
	'relation.againstTime': ({ first, firstDate, then, thenDate }) =>
		`La relazione va contro il tempo: «${first}» dovrebbe venire prima (${firstDate}) di «${then}» (${thenDate}). Scambiare «from» e «to» o controllare le due date.`,
	'relation.circle': ({ events }) =>
		`Le relazioni girano in tondo: ${events.map((title) => `«${title}»`).join(' → ')}. Cancellarne una o invertirla.`,
	'media.noAlt': ({ file }) =>
		`Manca «alt»: dire in una frase che cosa «${file}» mostra o fa sentire, per chi non lo vede o non lo sente.`,
	'media.path': ({ file }) =>
		`«${file}» porta a un altro luogo: mettere il file accanto a story.yaml e indicarne solo il nome.`,
	'media.missing': ({ file }) =>
		`Manca il file «${file}»: metterlo accanto a story.yaml o controllare come è scritto.`,
	'media.damaged': ({ file }) =>
		`«${file}» è danneggiato o vuoto: aprire l’immagine in un altro programma e salvarla di nuovo.`,
	'media.away': ({ file }) =>
		`Non è stato possibile recuperare «${file}». Ciò che se ne dice è ripreso: riprovare, o scegliere di nuovo il file nella bozza.`,
	'media.tooLarge': ({ file }) =>
		`«${file}» è troppo grande per una bozza (20 MB per file, 100 MB in tutto) e resta fuori. Ciò che se ne dice è ripreso: sceglierne uno più piccolo nella bozza.`,
	'media.type': ({ file }) =>
		`«${file}» non è qualcosa che si possa mostrare qui: sono possibili immagini (AVIF, WebP, JPEG, PNG, SVG), audio (MP3, M4A, Ogg, FLAC, WAV) e video (MP4, WebM). Conta il contenuto, non il nome.`,
	'media.captions': ({ file }) =>
		`«${file}» non contiene sottotitoli: il file deve iniziare con WEBVTT.`,
	'media.captionsOfPicture':
		'I sottotitoli vanno con un audio o un video: ciò che un’immagine mostra sta in «alt», ciò che sta sotto in «caption».',
	'media.linkPicture':
		'Un «link» richiede un’immagine propria: indicarne sotto «file» una che mostri che cosa c’è lì.',
	'story.noPassage':
		'L’evento non ha nessun passo: aggiungere le parole dell’articolo che lo provano.',
	'story.wordsElsewhere': ({ words }) =>
		`Le parole «${words}» non sono nel passo: scriverle come lì o includerle nel passo.`,
	'story.anchor': ({ anchor }) =>
		`«${anchor}» non è «published», né l’identificatore di un evento, né una data EDTF: indicare a che cosa si riferiscono le parole.`,
	'story.anchorSelf':
		'Questa data si riferisce a sé stessa: indicare un altro evento o una data EDTF.',
	'story.anchorUnpublished':
		'L’articolo non ha una data di pubblicazione a cui le parole possano riferirsi: indicarla sotto «published» o scegliere un altro riferimento.',
	'story.acceptedDay': ({ day }) =>
		`«${day}» non è un giorno: scrivere sotto «on» da quando il testo è diverso, come 2024-08-01.`,
	'story.afterPublication':
		'L’evento è posteriore alla pubblicazione dell’articolo: controllare la data o usare «kind: plan» se è annunciato.',

	'quote.changed': ({ was, is }) =>
		`Il testo è cambiato: invece di «${was}» nell’articolo ora c’è «${is}». Riprendere le nuove parole se provano ancora l’evento, o registrare con «accepted» che non ci sono più.`,
	'quote.lost': ({ article }) =>
		`Queste parole non sono nell’articolo «${article}»: copiarne il passo parola per parola.`,
	'quote.lostButSimilar': ({ article, similar }) =>
		`Queste parole non sono nell’articolo «${article}»; le più simili sono «${similar}»: copiarne il passo parola per parola.`,
	'quote.ambiguous': ({ article, count }) =>
		`Queste parole compaiono ${count} volte nell’articolo «${article}»: prendere più parole, o indicare con «prefix» e «suffix» che cosa sta prima e dopo.`,
	'quote.similar': ({ article, count }) =>
		`Queste parole possono indicare ${count} punti nell’articolo «${article}»: copiare di nuovo il passo, con più parole o con «prefix» e «suffix».`,

	'folder.noStory': 'Nella cartella manca il file story.yaml: crearlo o rimuovere la cartella.',
	'folder.name': ({ slug }) =>
		`La cartella si chiama «${slug}»: il suo nome diventa parte dell’indirizzo, usare solo a–z, 0–9 e trattini.`,
	'folder.noArticle': ({ file }) =>
		`Manca il file ${file}: mettere l’articolo con questo nome accanto a story.yaml.`,
	'folder.noVersion': ({ file }) =>
		`Questa frase riguarda la versione ${file}, che non c’è: aggiungere il file o indicare il giorno di una versione che esiste.`,
	'folder.unlisted': ({ id }) =>
		`Questo articolo non è in story.yaml: aggiungerlo lì sotto «articles» con «id: ${id}» o rimuovere il file.`,
	'folder.emptyArticle': 'L’articolo è vuoto: inserirne il testo.',
	'folder.versionDay': ({ file }) =>
		`Il nome ${file} non indica un giorno: una versione successiva si chiama come l’articolo, con il giorno da cui vale, come articolo@2024-08-01.md.`,
	'folder.acceptedWhere':
		'Nessun passo di questo evento ha le parole sotto «was»: scrivere «accepted» nel passo di cui si tratta.',
	'folder.whichArticle': ({ ids }) =>
		`Manca la chiave «article»: la storia ha più articoli (${ids.join(', ')}), indicare quindi quello da cui provengono le parole.`,

	'shape.text': 'Qui deve esserci un testo.',
	'shape.number': 'Qui deve esserci un numero intero, contato da 0.',
	'shape.weight': 'Qui deve esserci un numero intero da 0 a 9.',
	'shape.list': 'Qui deve esserci una lista: una riga con «- » per ogni voce, o [a, b].',
	'shape.emptyList': 'Questa lista è vuota: richiede almeno una voce.',
	'shape.map': 'Qui devono esserci chiavi con valori, come «id: tesla».',
	'shape.missing': ({ key }) => `Manca la chiave «${key}».${HINTS[key] ?? ''}`,
	'shape.unknown': ({ key, nearest, known }) =>
		`Qui non esiste una chiave «${key}»: ${nearest ? `forse si intendeva «${nearest}»?` : `sono possibili ${known.join(', ')}.`}`,
	'shape.choice': ({ typed, nearest, known }) =>
		`${typed ? `«${typed}» qui non è possibile` : 'Qui manca una parola'}: ${nearest ? `forse si intendeva «${nearest}»? Sono` : 'sono'} possibili ${known.join(', ')}.`,
	'shape.webAddress': 'Qui deve esserci un indirizzo che inizia con https:// o http://.',
	'site.contact':
		'Qui deve esserci un indirizzo e-mail, o un indirizzo che inizia con https:// o http://.',
	'shape.languageTag': 'Qui deve esserci la sigla di una lingua come it, fr-CH o rm.',

	'yaml.duplicateKey': 'Questa chiave compare già più sopra: cancellare una delle due.',
	'yaml.documents': 'Il file può contenere una sola storia: cancellare la riga «---».',
	'yaml.tab': 'Qui il rientro è fatto con un tabulatore: YAML ammette solo spazi.',
	'yaml.indent':
		'Il rientro non è corretto: dare lo stesso rientro alle chiavi dello stesso livello e chiudere parentesi e virgolette più sopra.',
	'yaml.text':
		'Qui il testo finisce in modo diverso da come YAML si aspetta: metterlo tra virgolette singole e chiudere tutte le parentesi e le virgolette.',
	'yaml.key':
		'Qui non può esserci una chiave: se un testo contiene «: », metterlo tra virgolette singole.',
	'yaml.feature':
		'Qui non sono possibili riferimenti (&, *), tag (!) e direttive (%) di YAML: scrivere il valore per esteso o metterlo tra virgolette singole.',

	'markdown.html': 'In un articolo non va messo HTML: scrivere questo punto in Markdown.',
	'markdown.code': 'Negli articoli non c’è codice: togliere gli accenti gravi (`) o il rientro.',
	'markdown.table':
		'Negli articoli non ci sono tabelle: scrivere il contenuto come paragrafi o come elenco.',
	'markdown.footnote':
		'Negli articoli non ci sono note a piè di pagina: mettere il testo della nota nel paragrafo.',
	'markdown.picture':
		'Un’immagine non sta dentro il testo: darle un paragrafo proprio, come ![didascalia](indirizzo).',
	'markdown.caption': 'All’immagine manca la didascalia: scriverla tra le parentesi quadre.',
	'markdown.address':
		'Un’immagine deve trovarsi su questo sito: iniziare l’indirizzo con «/» o lasciarlo vuoto.',
	'markdown.link':
		'Questo link non porta da nessuna parte: sono possibili solo indirizzi con https:, http: o mailto:.',
	'markdown.heading': 'I titoli vanno da # a ####: usare un livello superiore.',
	'markdown.quotation':
		'Una citazione contiene solo paragrafi: togliere il «>» davanti a questo punto.',
	'markdown.item':
		'Una voce di elenco ha un solo paragrafo: farne una voce a sé o togliere il rientro.'
};
