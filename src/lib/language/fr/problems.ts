import type { Unit } from '#lib/dates/named-unit.ts';
import { nameYear } from '#lib/language/year.ts';
import type { Sentences } from '#lib/language/sentences.ts';
import { exchange } from './exchange.ts';
import { fr } from './interface.ts';

/** The finest unit that the words of a date name. */
const UNITS: Record<Unit, string> = {
	century: 'un siècle',
	decade: 'une décennie',
	year: 'une année',
	'half-year': 'un semestre',
	season: 'une saison ou un trimestre',
	month: 'un mois',
	week: 'une semaine',
	weekend: 'un week-end',
	day: 'un jour'
};

/** An example for each key that is easily forgotten. */
const HINTS: Record<string, string> = {
	date: ' Si l’article ne donne pas de date, écrivez « date: null ».',
	published: ' Si l’on ne sait pas quand l’article a paru, écrivez « published: null ».',
	passages: ' Un événement a besoin d’au moins un passage : les mots de l’article qui le prouvent.',
	companies: ' S’il n’y a pas d’entreprises, écrivez « companies: [] ».'
};

const edtf =
	(text: string) =>
	({ right }: { right: string }) =>
		`${text} Il faudrait ${right}`;

export const problems: Sentences = {
	...fr.problems,
	...exchange,

	'edtf.empty': edtf('La date manque.'),
	'edtf.time': edtf('Seul un jour unique a une heure, avec les secondes.'),
	'edtf.space': edtf('Une date n’a pas d’espaces.'),
	'edtf.order': edtf('Une date s’écrit année-mois-jour.'),
	'edtf.capital': edtf('Un chiffre inconnu est un X majuscule.'),
	'edtf.dash': edtf('Une date a des traits d’union simples.'),
	'edtf.interval': edtf('Une période s’écrit début/fin.'),
	'edtf.year': edtf('Les années vont de -9999 à -0001 et de 0000 à 9999.'),
	'edtf.range': edtf('Entre crochets s’écrit plus tôt..plus tard.'),
	'edtf.qualifier': edtf('À la fin d’une date ne figure qu’un seul signe ? ~ %.'),
	'edtf.unspecified': edtf('X ne figure qu’à la fin d’une date, pas dans les périodes.'),
	'edtf.digits': edtf('Une année a quatre chiffres, le mois et le jour en ont deux.'),
	'edtf.month': edtf(
		'Les mois sont 01-12, les saisons 21-24, les trimestres 33-36, les semestres 40-41.'
	),
	'edtf.group': edtf('Les saisons, les trimestres et les semestres n’ont pas de jour.'),
	'edtf.day': ({ days, right }) => `Ce mois a ${days} jours. Il faudrait ${right}`,
	'edtf.reversed': edtf('La fin précède le début.'),
	'edtf.reversedRange': edtf('Entre crochets, le plus tôt vient en premier.'),

	'date.noWords': ({ basis }) =>
		`Une date avec « basis: ${basis} » a besoin de « words » : les mots du passage qui la donnent.`,
	'date.noAnchor':
		'Une date avec « basis: relative » a besoin de « anchor » : « published », l’identifiant d’un événement ou une date EDTF à laquelle les mots se rapportent.',
	'date.noSource':
		'Une date avec « basis: external » a besoin de « source » : la source dont elle vient, ou son adresse.',
	'date.noNote':
		'Une date avec « basis: inferred » a besoin de « note » : une phrase qui dit d’où elle est déduite.',
	'date.year': ({ words, ...year }) =>
		`L’année ${nameYear(year, 'av.\u00a0J.-C.')} ne figure pas dans les mots « ${words} » : ajoutez-la à « words » ; si elle n’est pas dans le passage, « basis: relative » ou « external » convient.`,
	'date.finer': ({ edtf, unit }) =>
		`${edtf} est plus précis que les mots, qui ne nomment qu’${UNITS[unit]} : écrivez la date avec la même précision que les mots, ou indiquez avec « basis: external » la source qui en sait plus.`,

	'story.slug': ({ id }) =>
		`« ${id} » ne convient pas comme identifiant : utilisez seulement a–z, 0–9 et des traits d’union simples, comme « plainte-2024 ».`,
	'story.duplicate': ({ id }) =>
		`L’identifiant « ${id} » figure déjà plus haut : donnez-en un autre à l’un des deux.`,
	'story.reserved':
		'L’identifiant « published » désigne la parution de l’article : prenez-en un autre.',
	'story.company': ({ company }) =>
		`L’entreprise « ${company} » manque sous « companies » : ajoutez-la là, ou vérifiez l’orthographe.`,
	'story.companyTwice': ({ company }) =>
		`L’entreprise « ${company} » figure deux fois ici : supprimez l’une des deux.`,
	'story.kindTaken': ({ id }) =>
		`Le type « ${id} » existe déjà, avec des mots dans chaque langue : supprimez le vôtre, ou donnez-lui un autre identifiant.`,
	'story.kindName': ({ language }) =>
		`Le type n’a pas de nom dans la langue du récit : écrivez-le comme « ${language} » sous « names ».`,
	'story.eraName': ({ language }) =>
		`L’époque n’a pas de nom dans la langue du récit : écrivez-le comme « ${language} » sous « title ».`,
	'story.kind': ({ kind }) =>
		`Le type « ${kind} » n’existe pas : prenez-en un connu, ou nommez-le sous « kinds ».`,
	'story.article': ({ article }) =>
		`L’article « ${article} » n’existe pas dans ce récit : ajoutez-le sous « articles », ou vérifiez l’orthographe.`,
	'story.stepEvent': ({ event }) =>
		`L’événement « ${event} » n’existe pas dans ce récit : vérifiez l’orthographe, ou supprimez l’étape.`,
	'story.stepTwice': ({ event }) =>
		`L’événement « ${event} » est déjà une étape : chacun n’est raconté qu’une fois. Supprimez l’une des deux.`,
	'relation.event': ({ event }) =>
		`L’événement « ${event} » n’existe pas dans ce récit : donnez l’identifiant d’un événement.`,
	'relation.self': 'Un événement n’a pas de relation avec lui-même : nommez-en un autre.',
	'relation.twice': 'Cette relation figure déjà plus haut : supprimez l’une des deux.',
	'relation.noGround':
		'Rien ne prouve la relation : donnez comme « passage » les mots de l’article qui la prouvent, ou dites comme « judgement » pourquoi la rédaction la voit ainsi.',
	'relation.againstTime': ({ first, firstDate, then, thenDate }) =>
		`La relation va contre le temps : « ${first} » (${firstDate}) devrait précéder « ${then} » (${thenDate}). Inversez « from » et « to », ou vérifiez les deux dates.`,
	'relation.circle': ({ events }) =>
		`Les relations tournent en rond : ${events.map((title) => `« ${title} »`).join(' → ')}. Supprimez l’une d’elles, ou inversez-la.`,
	'media.noAlt': ({ file }) =>
		`« alt » manque : dites en une phrase ce que « ${file} » montre ou fait entendre, pour qui ne le voit ou ne l’entend pas.`,
	'media.path': ({ file }) =>
		`« ${file} » mène à un autre endroit : placez le fichier à côté de story.yaml, et ne donnez que son nom.`,
	'media.missing': ({ file }) =>
		`Le fichier « ${file} » manque : placez-le à côté de story.yaml, ou vérifiez son orthographe.`,
	'media.damaged': ({ file }) =>
		`« ${file} » est endommagé ou vide : ouvrez l’image dans un autre logiciel et enregistrez-la de nouveau.`,
	'media.away': ({ file }) =>
		`« ${file} » n’a pas pu être récupéré. Ce qui en est dit est repris : réessayez, ou choisissez de nouveau le fichier dans le brouillon.`,
	'media.tooLarge': ({ file }) =>
		`« ${file} » est trop grand pour un brouillon (20 Mo par fichier, 100 Mo en tout) et n’est pas repris. Ce qui en est dit l’est : choisissez-en un plus petit dans le brouillon.`,
	'media.type': ({ file }) =>
		`« ${file} » n’est rien qui puisse être montré ici : sont possibles les images (AVIF, WebP, JPEG, PNG, SVG), les sons (MP3, M4A, Ogg, FLAC, WAV) et les films (MP4, WebM). C’est le contenu qui compte, pas le nom.`,
	'media.captions': ({ file }) =>
		`« ${file} » ne contient pas de sous-titres : le fichier doit commencer par WEBVTT.`,
	'media.captionsOfPicture':
		'Les sous-titres vont avec un son ou un film : ce que montre une image est dans « alt », ce qui figure au-dessous dans « caption ».',
	'media.linkPicture':
		'Un « link » va avec une image à vous : nommez-en une sous « file » qui montre ce qui s’y trouve.',
	'story.noPassage':
		'L’événement n’a pas de passage : ajoutez les mots de l’article qui le prouvent.',
	'story.wordsElsewhere': ({ words }) =>
		`Les mots « ${words} » ne sont pas dans le passage : écrivez-les comme ils y figurent, ou allongez le passage pour qu’il les contienne.`,
	'story.anchor': ({ anchor }) =>
		`« ${anchor} » n’est ni « published », ni l’identifiant d’un événement, ni une date EDTF : dites à quoi les mots se rapportent.`,
	'story.anchorSelf':
		'Cette date se rapporte à elle-même : nommez un autre événement ou une date EDTF.',
	'story.anchorUnpublished':
		'L’article n’a pas de date de parution à laquelle les mots pourraient se rapporter : donnez-lui-en une sous « published », ou nommez un autre point de référence.',
	'story.acceptedDay': ({ day }) =>
		`« ${day} » n’est pas un jour : écrivez sous « on » depuis quand la formulation est différente, comme 2024-08-01.`,
	'story.afterPublication':
		'L’événement est postérieur à la parution de l’article : vérifiez la date, ou prenez « kind: plan » s’il est annoncé.',

	'quote.changed': ({ was, is }) =>
		`La formulation a changé : au lieu de « ${was} », l’article dit maintenant « ${is} ». Reprenez les nouveaux mots s’ils prouvent encore l’événement, ou notez avec « accepted » qu’ils n’existent plus.`,
	'quote.lost': ({ article }) =>
		`Ces mots ne sont pas dans l’article « ${article} » : copiez-y le passage mot pour mot.`,
	'quote.lostButSimilar': ({ article, similar }) =>
		`Ces mots ne sont pas dans l’article « ${article} » ; les plus proches sont « ${similar} » : copiez-y le passage mot pour mot.`,
	'quote.ambiguous': ({ article, count }) =>
		`Ces mots figurent ${count} fois dans l’article « ${article} » : prenez plus de mots, ou dites avec « prefix » et « suffix » ce qui précède et ce qui suit.`,
	'quote.similar': ({ article, count }) =>
		`Ces mots peuvent désigner ${count} endroits de l’article « ${article} » : copiez le passage à nouveau, avec plus de mots ou avec « prefix » et « suffix ».`,

	'folder.noStory':
		'Il manque au dossier le fichier story.yaml : créez-le, ou supprimez le dossier.',
	'folder.name': ({ slug }) =>
		`Le dossier s’appelle « ${slug} » : son nom devient une partie de l’adresse, utilisez seulement a–z, 0–9 et des traits d’union.`,
	'folder.noArticle': ({ file }) =>
		`Le fichier ${file} manque : placez l’article sous ce nom à côté de story.yaml.`,
	'folder.noVersion': ({ file }) =>
		`Cette phrase concerne la version ${file}, qui n’existe pas : ajoutez le fichier, ou indiquez le jour d’une version qui existe.`,
	'folder.unlisted': ({ id }) =>
		`Cet article n’est pas dans story.yaml : ajoutez-le là sous « articles » avec « id: ${id} », ou supprimez le fichier.`,
	'folder.emptyArticle': 'L’article est vide : mettez-y son texte.',
	'folder.versionDay': ({ file }) =>
		`Le nom ${file} ne donne pas de jour : une version ultérieure porte le nom de l’article, avec le jour depuis lequel elle vaut, comme article@2024-08-01.md.`,
	'folder.acceptedWhere':
		'Aucun passage de cet événement n’a les mots sous « was » : écrivez « accepted » dans le passage dont il s’agit.',
	'folder.whichArticle': ({ ids }) =>
		`La clé « article » manque : le récit a plusieurs articles (${ids.join(', ')}), nommez donc celui dont viennent les mots.`,

	'shape.text': 'Il faut un texte ici.',
	'shape.number': 'Il faut un nombre entier ici, compté à partir de 0.',
	'shape.weight': 'Il faut un nombre entier de 0 à 9 ici.',
	'shape.list': 'Il faut une liste ici : une ligne avec « -  » par entrée, ou [a, b].',
	'shape.emptyList': 'Cette liste est vide : elle a besoin d’au moins une entrée.',
	'shape.map': 'Il faut des clés avec des valeurs ici, comme « id: tesla ».',
	'shape.missing': ({ key }) => `La clé « ${key} » manque.${HINTS[key] ?? ''}`,
	'shape.unknown': ({ key, nearest, known }) =>
		`La clé « ${key} » n’existe pas ici : ${nearest ? `vouliez-vous dire « ${nearest} » ?` : `sont possibles ${known.join(', ')}.`}`,
	'shape.choice': ({ typed, nearest, known }) =>
		`${typed ? `« ${typed} » n’est pas possible ici` : 'Il manque un mot ici'} : ${nearest ? `vouliez-vous dire « ${nearest} » ? Sont` : 'sont'} possibles ${known.join(', ')}.`,
	'shape.webAddress': 'Il faut ici une adresse qui commence par https:// ou http://.',
	'site.contact':
		'Il faut ici une adresse e-mail, ou une adresse qui commence par https:// ou http://.',
	'shape.languageTag': 'Il faut ici le code d’une langue, comme fr, de-CH ou rm.',

	'yaml.duplicateKey': 'Cette clé figure déjà plus haut : supprimez l’une des deux.',
	'yaml.documents': 'Le fichier ne doit contenir qu’un récit : supprimez la ligne « --- ».',
	'yaml.tab': 'L’indentation utilise une tabulation : YAML ne permet que des espaces.',
	'yaml.indent':
		'L’indentation est fausse : indentez de la même façon les clés de même niveau, et fermez plus haut les crochets et les guillemets.',
	'yaml.text':
		'Le texte ne se termine pas ici comme YAML l’attend : mettez-le entre apostrophes droites, et fermez tous les crochets et guillemets.',
	'yaml.key':
		'Une clé ne peut pas figurer ici : si un texte contient « :  », mettez-le entre apostrophes droites.',
	'yaml.feature':
		'Les références (&, *), les balises (!) et les directives (%) de YAML n’existent pas ici : écrivez la valeur en entier, ou mettez-la entre apostrophes droites.',

	'markdown.html': 'Le HTML n’a pas sa place dans un article : écrivez cet endroit en Markdown.',
	'markdown.code':
		'Les articles ne contiennent pas de code : retirez les accents graves (`) ou l’indentation.',
	'markdown.table':
		'Les articles ne contiennent pas de tableaux : écrivez ceci en paragraphes ou en liste.',
	'markdown.footnote':
		'Les articles n’ont pas de notes de bas de page : déplacez le texte de la note dans le paragraphe.',
	'markdown.picture':
		'Une image ne se place pas dans un texte : donnez-lui son propre paragraphe, sous la forme ![légende](adresse).',
	'markdown.caption': 'L’image n’a pas de légende : écrivez-la entre les crochets.',
	'markdown.address':
		'Une image doit être sur ce site : commencez son adresse par « / », ou laissez-la vide.',
	'markdown.link':
		'Ce lien ne mène nulle part : seules des adresses en https:, http: ou mailto: sont possibles.',
	'markdown.heading': 'Les titres vont de # à #### : prenez un niveau plus élevé.',
	'markdown.quotation':
		'Une citation ne contient que des paragraphes : retirez le « > » devant cet endroit.',
	'markdown.item':
		'Un élément de liste n’a qu’un paragraphe : faites-en un élément à part, ou ne l’indentez pas.'
};
