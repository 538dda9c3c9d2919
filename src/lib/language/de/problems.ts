import type { Unit } from '#lib/dates/named-unit.ts';
import { nameYear } from '#lib/language/year.ts';
import type { Sentences } from '#lib/language/sentences.ts';
import { exchange } from './exchange.ts';
import { de } from './interface.ts';

/** The finest unit that the words of a date name. */
const UNITS: Record<Unit, string> = {
	century: 'ein Jahrhundert',
	decade: 'ein Jahrzehnt',
	year: 'ein Jahr',
	'half-year': 'ein Halbjahr',
	season: 'eine Jahreszeit oder ein Quartal',
	month: 'einen Monat',
	week: 'eine Woche',
	weekend: 'ein Wochenende',
	day: 'einen Tag'
};

/** An example for each key that is easily forgotten. */
const HINTS: Record<string, string> = {
	date: ' Nennt der Artikel kein Datum, schreiben Sie «date: null».',
	published: ' Ist nicht bekannt, wann der Artikel erschien, schreiben Sie «published: null».',
	passages:
		' Ein Ereignis braucht mindestens eine Fundstelle: die Worte im Artikel, die es belegen.',
	companies: ' Sind keine Unternehmen beteiligt, schreiben Sie «companies: []».'
};

const edtf =
	(text: string) =>
	({ right }: { right: string }) =>
		`${text} Richtig wäre ${right}`;

export const problems: Sentences = {
	...de.problems,
	...exchange,

	'edtf.empty': edtf('Das Datum fehlt.'),
	'edtf.time': edtf('Nur ein einzelner Tag hat eine Uhrzeit, mit Sekunden.'),
	'edtf.space': edtf('Ein Datum hat keine Leerzeichen.'),
	'edtf.order': edtf('Ein Datum ist Jahr-Monat-Tag.'),
	'edtf.capital': edtf('Eine unbekannte Ziffer ist ein grosses X.'),
	'edtf.dash': edtf('Ein Datum hat kurze Bindestriche.'),
	'edtf.interval': edtf('Ein Zeitraum ist Anfang/Ende.'),
	'edtf.year': edtf('Jahre sind -9999 bis -0001 und 0000 bis 9999.'),
	'edtf.range': edtf('In eckigen Klammern steht früher..später.'),
	'edtf.qualifier': edtf('Am Schluss eines Datums steht nur ein Zeichen ? ~ %.'),
	'edtf.unspecified': edtf('X steht nur am Schluss eines Datums, nicht in Zeiträumen.'),
	'edtf.digits': edtf('Ein Jahr hat vier Ziffern, Monat und Tag zwei.'),
	'edtf.month': edtf('Monate sind 01-12, Jahreszeiten 21-24, Quartale 33-36, Halbjahre 40-41.'),
	'edtf.group': edtf('Jahreszeiten, Quartale und Halbjahre haben keinen Tag.'),
	'edtf.day': ({ days, right }) => `Dieser Monat hat ${days} Tage. Richtig wäre ${right}`,
	'edtf.reversed': edtf('Das Ende ist vor dem Anfang.'),
	'edtf.reversedRange': edtf('In eckigen Klammern steht das Frühere zuerst.'),

	'date.noWords': ({ basis }) =>
		`Ein Datum mit «basis: ${basis}» braucht «words»: die Worte der Fundstelle, die es nennen.`,
	'date.noAnchor':
		'Ein Datum mit «basis: relative» braucht «anchor»: «published», die Kennung eines Ereignisses oder ein EDTF-Datum, auf das sich die Worte beziehen.',
	'date.noSource':
		'Ein Datum mit «basis: external» braucht «source»: die Quelle, aus der es stammt, oder ihre Adresse.',
	'date.noNote':
		'Ein Datum mit «basis: inferred» braucht «note»: einen Satz, der sagt, woraus es erschlossen ist.',
	'date.year': ({ words, ...year }) =>
		`Das Jahr ${nameYear(year, 'v. Chr.')} steht nicht in den Worten «${words}»: Nehmen Sie es in «words» auf; steht es nicht in der Fundstelle, passt «basis: relative» oder «external».`,
	'date.finer': ({ edtf, unit }) =>
		`${edtf} ist genauer als die Worte, die nur ${UNITS[unit]} nennen: Schreiben Sie das Datum so grob wie die Worte, oder geben Sie mit «basis: external» die Quelle an, die es genauer weiss.`,

	'story.slug': ({ id }) =>
		`«${id}» geht nicht als Kennung: Verwenden Sie nur a–z, 0–9 und einzelne Bindestriche, wie «klage-2024».`,
	'story.duplicate': ({ id }) =>
		`Die Kennung «${id}» steht schon weiter oben: Geben Sie einem der beiden eine andere.`,
	'story.reserved':
		'Die Kennung «published» ist für das Erscheinen des Artikels vergeben: Nehmen Sie eine andere.',
	'story.company': ({ company }) =>
		`Das Unternehmen «${company}» fehlt unter «companies»: Nehmen Sie es dort auf, oder prüfen Sie die Schreibweise.`,
	'story.companyTwice': ({ company }) =>
		`Das Unternehmen «${company}» steht zweimal hier: Löschen Sie eines davon.`,
	'story.kindTaken': ({ id }) =>
		`Die Art «${id}» gibt es schon, mit Worten in jeder Sprache: Löschen Sie die eigene, oder geben Sie ihr eine andere Kennung.`,
	'story.kindName': ({ language }) =>
		`Die Art hat keinen Namen in der Sprache der Geschichte: Schreiben Sie ihn als «${language}» unter «names».`,
	'story.eraName': ({ language }) =>
		`Die Epoche hat keinen Namen in der Sprache der Geschichte: Schreiben Sie ihn als «${language}» unter «title».`,
	'story.kind': ({ kind }) =>
		`Die Art «${kind}» gibt es nicht: Nehmen Sie eine bekannte, oder nennen Sie sie unter «kinds».`,
	'story.article': ({ article }) =>
		`Den Artikel «${article}» gibt es in dieser Geschichte nicht: Nehmen Sie ihn unter «articles» auf, oder prüfen Sie die Schreibweise.`,
	'story.stepEvent': ({ event }) =>
		`Das Ereignis «${event}» gibt es in dieser Geschichte nicht: Prüfen Sie die Schreibweise, oder löschen Sie den Schritt.`,
	'story.stepTwice': ({ event }) =>
		`Das Ereignis «${event}» ist schon ein Schritt: Jedes wird nur einmal erzählt. Löschen Sie einen der beiden.`,
	'relation.event': ({ event }) =>
		`Das Ereignis «${event}» gibt es in dieser Geschichte nicht: Nennen Sie die Kennung eines Ereignisses.`,
	'relation.self': 'Ein Ereignis hat keine Beziehung zu sich selbst: Nennen Sie ein anderes.',
	'relation.twice': 'Diese Beziehung steht schon weiter oben: Löschen Sie eine der beiden.',
	'relation.noGround':
		'Die Beziehung ist nicht belegt: Geben Sie als «passage» die Worte des Artikels, die sie belegen, oder sagen Sie als «judgement», warum die Redaktion sie so sieht.',
	'relation.againstTime': ({ first, firstDate, then, thenDate }) =>
		`Die Beziehung läuft gegen die Zeit: «${first}» müsste früher sein (${firstDate}) als «${then}» (${thenDate}). Tauschen Sie «from» und «to», oder prüfen Sie die beiden Daten.`,
	'relation.circle': ({ events }) =>
		`Die Beziehungen gehen im Kreis: ${events.map((title) => `«${title}»`).join(' → ')}. Löschen Sie eine davon, oder kehren Sie sie um.`,
	'media.noAlt': ({ file }) =>
		`«alt» fehlt: Sagen Sie in einem Satz, was «${file}» zeigt oder hören lässt, für alle, die es nicht sehen oder hören.`,
	'media.path': ({ file }) =>
		`«${file}» ist ein Weg zu einem anderen Ort: Legen Sie die Datei neben story.yaml, und nennen Sie nur ihren Namen.`,
	'media.missing': ({ file }) =>
		`Die Datei «${file}» fehlt: Legen Sie sie neben story.yaml, oder prüfen Sie, wie sie geschrieben ist.`,
	'media.damaged': ({ file }) =>
		`«${file}» ist beschädigt oder leer: Öffnen Sie das Bild in einem anderen Programm, und speichern Sie es neu.`,
	'media.away': ({ file }) =>
		`«${file}» liess sich nicht holen. Was davon gesagt ist, kommt mit: Versuchen Sie es noch einmal, oder wählen Sie die Datei im Entwurf neu.`,
	'media.tooLarge': ({ file }) =>
		`«${file}» ist zu gross für einen Entwurf (20 MB die Datei, 100 MB alle zusammen) und bleibt zurück. Was davon gesagt ist, kommt mit: Wählen Sie im Entwurf eine kleinere.`,
	'media.type': ({ file }) =>
		`«${file}» ist nichts, was hier gezeigt werden kann: Möglich sind Bilder (AVIF, WebP, JPEG, PNG, SVG), Töne (MP3, M4A, Ogg, FLAC, WAV) und Filme (MP4, WebM). Entscheidend ist der Inhalt, nicht der Name.`,
	'media.captions': ({ file }) =>
		`«${file}» enthält keine Untertitel: Die Datei muss mit WEBVTT beginnen.`,
	'media.captionsOfPicture':
		'Untertitel gehören zu einem Ton oder Film: Was ein Bild zeigt, steht in «alt», was darunter steht, in «caption».',
	'media.linkPicture':
		'Zu einem «link» gehört ein eigenes Bild: Nennen Sie unter «file» eines, das zeigt, was dort ist.',
	'story.noPassage':
		'Das Ereignis hat keine Fundstelle: Fügen Sie die Worte aus dem Artikel ein, die es belegen.',
	'story.wordsElsewhere': ({ words }) =>
		`Die Worte «${words}» stehen nicht in der Fundstelle: Schreiben Sie sie wie dort, oder nehmen Sie sie in die Fundstelle auf.`,
	'story.anchor': ({ anchor }) =>
		`«${anchor}» ist weder «published» noch die Kennung eines Ereignisses noch ein EDTF-Datum: Nennen Sie, worauf sich die Worte beziehen.`,
	'story.anchorSelf':
		'Dieses Datum bezieht sich auf sich selbst: Nennen Sie ein anderes Ereignis oder ein EDTF-Datum.',
	'story.anchorUnpublished':
		'Der Artikel hat kein Erscheinungsdatum, auf das sich die Worte beziehen können: Geben Sie ihm eines unter «published», oder nennen Sie einen anderen Anker.',
	'story.acceptedDay': ({ day }) =>
		`«${day}» ist kein Tag: Schreiben Sie unter «on», seit wann der Wortlaut anders ist, wie 2024-08-01.`,
	'story.afterPublication':
		'Das Ereignis liegt nach dem Erscheinen des Artikels: Prüfen Sie das Datum, oder nehmen Sie «kind: plan», wenn es angekündigt ist.',

	'quote.changed': ({ was, is }) =>
		`Der Wortlaut hat sich geändert: Statt «${was}» steht im Artikel nun «${is}». Übernehmen Sie die neuen Worte, wenn sie das Ereignis noch belegen, oder halten Sie mit «accepted» fest, dass es sie nicht mehr gibt.`,
	'quote.lost': ({ article }) =>
		`Diese Worte stehen nicht im Artikel «${article}»: Kopieren Sie die Fundstelle Wort für Wort aus ihm.`,
	'quote.lostButSimilar': ({ article, similar }) =>
		`Diese Worte stehen nicht im Artikel «${article}»; am ähnlichsten ist «${similar}»: Kopieren Sie die Fundstelle Wort für Wort aus ihm.`,
	'quote.ambiguous': ({ article, count }) =>
		`Diese Worte stehen ${count}-mal im Artikel «${article}»: Nehmen Sie mehr Worte, oder nennen Sie mit «prefix» und «suffix», was davor und danach steht.`,
	'quote.similar': ({ article, count }) =>
		`Diese Worte können im Artikel «${article}» an ${count} Stellen gemeint sein: Kopieren Sie die Fundstelle neu, mit mehr Worten oder mit «prefix» und «suffix».`,

	'folder.noStory':
		'Im Ordner fehlt die Datei story.yaml: Legen Sie sie an, oder entfernen Sie den Ordner.',
	'folder.name': ({ slug }) =>
		`Der Ordner heisst «${slug}»: Sein Name wird Teil der Adresse, verwenden Sie nur a–z, 0–9 und Bindestriche.`,
	'folder.noArticle': ({ file }) =>
		`Die Datei ${file} fehlt: Legen Sie den Artikel unter diesem Namen neben story.yaml ab.`,
	'folder.noVersion': ({ file }) =>
		`Dieser Satz gehört zur Fassung ${file}, und die gibt es nicht: Legen Sie die Datei ab, oder nennen Sie den Tag einer Fassung, die es gibt.`,
	'folder.unlisted': ({ id }) =>
		`Dieser Artikel steht nicht in story.yaml: Tragen Sie ihn dort unter «articles» mit «id: ${id}» ein, oder entfernen Sie die Datei.`,
	'folder.emptyArticle': 'Der Artikel ist leer: Fügen Sie seinen Text ein.',
	'folder.versionDay': ({ file }) =>
		`Der Name ${file} nennt keinen Tag: Eine spätere Fassung heisst wie der Artikel, mit dem Tag, seit dem sie gilt, wie artikel@2024-08-01.md.`,
	'folder.acceptedWhere':
		'Keine Fundstelle dieses Ereignisses hat die Worte unter «was»: Schreiben Sie «accepted» zu der Fundstelle, um die es geht.',
	'folder.whichArticle': ({ ids }) =>
		`Der Schlüssel «article» fehlt: Die Geschichte hat mehrere Artikel (${ids.join(', ')}), also nennen Sie den, aus dem die Worte stammen.`,

	'shape.text': 'Hier muss ein Text stehen.',
	'shape.number': 'Hier muss eine ganze Zahl stehen, gezählt von 0.',
	'shape.weight': 'Hier muss eine ganze Zahl von 0 bis 9 stehen.',
	'shape.list': 'Hier muss eine Liste stehen: eine Zeile mit «- » für jeden Eintrag, oder [a, b].',
	'shape.emptyList': 'Diese Liste ist leer: Sie braucht mindestens einen Eintrag.',
	'shape.map': 'Hier müssen Schlüssel mit Werten stehen, wie «id: tesla».',
	'shape.missing': ({ key }) => `Der Schlüssel «${key}» fehlt.${HINTS[key] ?? ''}`,
	'shape.unknown': ({ key, nearest, known }) =>
		`Den Schlüssel «${key}» gibt es hier nicht: ${nearest ? `Meinten Sie «${nearest}»?` : `Möglich sind ${known.join(', ')}.`}`,
	'shape.choice': ({ typed, nearest, known }) =>
		`${typed ? `«${typed}» geht hier nicht` : 'Hier fehlt ein Wort'}: ${nearest ? `Meinten Sie «${nearest}»? ` : ''}Möglich sind ${known.join(', ')}.`,
	'shape.webAddress': 'Hier muss eine Adresse stehen, die mit https:// oder http:// beginnt.',
	'site.contact':
		'Hier muss eine Mailadresse stehen oder eine Adresse, die mit https:// oder http:// beginnt.',
	'shape.languageTag': 'Hier muss das Kürzel einer Sprache stehen wie de, fr-CH oder rm.',

	'yaml.duplicateKey': 'Dieser Schlüssel steht schon weiter oben: Löschen Sie einen der beiden.',
	'yaml.documents': 'Die Datei darf nur eine Geschichte enthalten: Löschen Sie die Zeile «---».',
	'yaml.tab': 'Hier ist mit einem Tabulator eingerückt: YAML erlaubt nur Leerzeichen.',
	'yaml.indent':
		'Die Einrückung stimmt nicht: Rücken Sie gleichrangige Schlüssel gleich weit ein, und schliessen Sie Klammern und Anführungszeichen weiter oben.',
	'yaml.text':
		'Hier hört der Text anders auf, als YAML es erwartet: Setzen Sie ihn in einfache Anführungszeichen und schliessen Sie alle Klammern und Anführungszeichen.',
	'yaml.key':
		'Hier kann kein Schlüssel stehen: Enthält ein Text «: », setzen Sie ihn in einfache Anführungszeichen.',
	'yaml.feature':
		'Verweise (&, *), Auszeichnungen (!) und Direktiven (%) von YAML gibt es hier nicht: Schreiben Sie den Wert aus oder setzen Sie ihn in einfache Anführungszeichen.',

	'markdown.html': 'HTML gehört nicht in einen Artikel: Schreiben Sie die Stelle als Markdown.',
	'markdown.code':
		'Code gibt es in Artikeln nicht: Nehmen Sie die Gravis-Zeichen (`) oder die Einrückung weg.',
	'markdown.table':
		'Tabellen gibt es in Artikeln nicht: Schreiben Sie den Inhalt als Absätze oder als Liste.',
	'markdown.footnote':
		'Fussnoten gibt es in Artikeln nicht: Setzen Sie den Text der Fussnote in den Absatz.',
	'markdown.picture':
		'Ein Bild steht nicht im Text: Geben Sie ihm einen eigenen Absatz, als ![Legende](Adresse).',
	'markdown.caption':
		'Dem Bild fehlt die Legende: Schreiben Sie sie zwischen die eckigen Klammern.',
	'markdown.address':
		'Ein Bild muss auf dieser Website liegen: Beginnen Sie die Adresse mit «/», oder lassen Sie sie leer.',
	'markdown.link':
		'Dieser Link führt nirgendwohin: Nur Adressen mit https:, http: oder mailto: sind möglich.',
	'markdown.heading': 'Überschriften gehen von # bis ####: Nehmen Sie eine höhere Stufe.',
	'markdown.quotation':
		'Ein Zitat besteht nur aus Absätzen: Nehmen Sie das «>» vor dieser Stelle weg.',
	'markdown.item':
		'Ein Listenpunkt hat nur einen Absatz: Machen Sie hieraus einen eigenen Punkt oder rücken Sie es nicht ein.'
};
