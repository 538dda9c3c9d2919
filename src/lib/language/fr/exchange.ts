import type { Rule, Rules } from '#lib/dates/parsed.ts';
import { groupDigits } from '#lib/language/counts.ts';
import type { Sentences } from '#lib/language/sentences.ts';

type ExchangeRule = Extract<Rule, `exchange.${string}`>;
type Loss = Rules['exchange.loss'];

const count = (n: number) => groupDigits(n, '\u202f');
const events = (n: number) => (n === 1 ? 'un événement' : `${count(n)} événements`);
const quoted = (names: readonly string[]) => names.map((name) => `« ${name} »`).join(', ');

/** Sentences for a loss: of so many events, or of the story. */
const PARTS: Record<Loss['part'], (loss: Loss) => string> = {
	events: ({ count: n, of }) =>
		`${count(n)} sur ${events(of)} ${n < 2 ? 'manque' : 'manquent'}, parce que le format demande un jour qu’il puisse écrire`,
	titles: ({ count: n }) => `Le titre change pour ${events(n)}`,
	summaries: ({ count: n }) => `Le résumé change ou manque pour ${events(n)}`,
	dates: ({ count: n }) => `La date devient une autre pour ${events(n)}`,
	bases: ({ count: n }) => `D’où la date est connue n’est pas indiqué pour ${events(n)}`,
	ownKinds: ({ count: n }) =>
		`${n === 1 ? 'Un type d’événement propre au récit, avec ses noms' : `${count(n)} types d’événements propres au récit, avec leurs noms`}`,
	kinds: ({ count: n }) => `Le type manque pour ${events(n)}`,
	claims: ({ count: n }) => `Qui l’aurait dit n’est pas indiqué pour ${events(n)}`,
	weights: ({ count: n }) => `Le poids manque pour ${events(n)}`,
	media: ({ count: n }) => `Les images, les sons et les films manquent pour ${events(n)}`,
	mediaFiles: ({ count: n }) =>
		`${n === 1 ? 'Un fichier d’image, de son ou de film reste' : `${count(n)} fichiers d’images, de sons et de films restent`} dans le dossier du récit`,
	ids: ({ count: n }) => `L’adresse à l’intérieur du récit change pour ${events(n)}`,
	companies: ({ count: n }) => `Toutes les entreprises ne sont pas nommées pour ${events(n)}`,
	companyNames: ({ count: n }) =>
		`Les autres noms ou l’identifiant manquent ou changent pour ${n === 1 ? 'une entreprise' : `${count(n)} entreprises`}`,
	articles: ({ count: n }) =>
		n === 1 ? 'Le texte de l’article manque' : `Les textes de ${count(n)} articles manquent`,
	passages: ({ count: n }) => `Les passages qui servent de preuve manquent pour ${events(n)}`,
	quotedOnly: ({ count: n }) =>
		`Les citations figurent comme texte, sans leur place dans l’article, pour ${events(n)}`,
	places: ({ count: n }) =>
		`La place des passages manque pour ${events(n)} ; ils sont retrouvés par leurs mots`,
	eras: ({ count: n }) => (n === 1 ? 'Une époque manque' : `${count(n)} époques manquent`),
	relations: ({ count: n }) =>
		n === 1
			? 'Une relation entre deux événements manque'
			: `${count(n)} relations entre événements manquent`,
	storyTitle: () => 'Le titre du récit manque ou change',
	storySummary: () => 'Le résumé du récit manque ou change',
	steps: () => 'L’ordre dans lequel le récit est raconté manque, avec les phrases de ses étapes',
	language: () => 'La langue du récit manque',
	slug: () => 'L’adresse du récit manque'
};

/** Sentences for a file of another format, in French: faults, notes and losses. */
export const exchange: Sentences<ExchangeRule> = {
	'exchange.empty': 'Le fichier est vide. Vérifiez qu’il a été enregistré correctement.',
	'exchange.notThis': ({ format }) =>
		`Ce n’est pas un fichier au format ${format} : choisissez un autre format, ou exportez le fichier à nouveau.`,
	'exchange.unknownFormat':
		'Le format de ce fichier n’a pas été reconnu : choisissez-le vous-même, ou enregistrez le fichier en CSV.',
	'exchange.json':
		'À partir d’ici, ce n’est plus du JSON : le fichier est endommagé ou incomplet. Exportez-le à nouveau.',
	'exchange.xml':
		'Le fichier se termine trop tôt, ou ses balises ne sont pas fermées : ce qui était lisible a été repris. Exportez-le à nouveau.',
	'exchange.tooLarge': ({ limit }) =>
		`Le fichier contient plus de ${count(limit)} entrées : répartissez-les sur plusieurs fichiers.`,
	'exchange.cosmological':
		'Cette frise compte en millions d’années (« cosmological ») : Fundstelle ne connaît que les années de 9999 av.\u00a0J.-C. à 9999.',
	'exchange.noEvent': 'Cette entrée n’est pas un événement et a été laissée de côté.',
	'exchange.noEvents': 'Aucun événement n’a été trouvé dans ce fichier.',
	'exchange.untitled': ({ title }) =>
		`Cet événement n’a pas de titre ; « ${title} » en tient lieu : donnez-lui un titre.`,
	'exchange.date': ({ text }) =>
		`« ${text} » n’a pas pu être lu comme une date : l’événement arrive sans date, ou moins précis. Donnez-lui sa date.`,
	'exchange.year': ({ text }) =>
		`« ${text} » est en dehors des années de 9999 av.\u00a0J.-C. à 9999 : l’événement arrive sans date.`,
	'exchange.reversed': ({ text }) =>
		`Dans « ${text} », la fin précède le début ; les deux ont été inversés : vérifiez la date.`,
	'exchange.dayOrder': ({ text }) =>
		`« ${text} » a été lu comme mois/jour : vérifiez la date, au cas où le jour vient en premier.`,
	'exchange.precision': ({ text }) =>
		`La précision de « ${text} » n’est pas indiquée ; l’année a été reprise. Demandez aussi la précision dans la requête.`,
	'exchange.relative': ({ text }) =>
		`« ${text} » se rapporte à quelque chose qui n’est pas dans le fichier, ou à aujourd’hui : l’événement arrive sans date.`,
	'exchange.recurs': ({ text }) =>
		`Ceci se répète (« ${text} ») ; seule la première fois a été reprise.`,
	'exchange.groups': ({ names, count: n }) =>
		`${n === 1 ? 'Un groupe ou mot-clé est devenu une entreprise' : `${count(n)} groupes ou mots-clés sont devenus des entreprises`} : ${quoted(names)}${n > names.length ? '…' : ''}. Retirez ceux qui n’en sont pas.`,
	'exchange.line': ({ text }) =>
		`Cette ligne n’a pas pu être lue et a été laissée de côté : « ${text} ».`,
	'exchange.brokenOff': 'Jusqu’ici, trop de lignes étaient illisibles : la suite n’a pas été lue.',
	'exchange.columns': ({ columns }) =>
		`Aucune colonne avec des dates ou des titres n’a été trouvée parmi ${columns.length > 0 ? quoted(columns) : 'ces colonnes'} : appelez-en une « date » et une autre « titre ».`,
	'exchange.row':
		'Les guillemets de cette ligne ne vont pas ensemble : vérifiez qu’elle a été lue comme prévu.',
	'exchange.noQuote': 'Cette annotation ne marque aucun mot : elle arrive sans passage.',
	'exchange.story': 'Cette partie du récit est endommagée et a été laissée de côté.',
	'exchange.newer':
		'Ce fichier a été écrit par une version plus récente de Fundstelle : mettez celle-ci à jour.',
	'exchange.more': ({ count: n }) =>
		n === 1
			? 'Un autre endroit n’a pas été lu ou a été modifié, sans figurer ici.'
			: `${count(n)} autres endroits n’ont pas été lus ou ont été modifiés, sans figurer ici.`,
	'exchange.loss': (loss) => {
		const { part, count: n, examples } = loss;
		const isOfEvents = !['storyTitle', 'storySummary', 'language', 'slug', 'steps'].includes(part);
		const named = isOfEvents && examples.length > 0 ? ` : ${quoted(examples)}` : '';
		return `${PARTS[part](loss)}${named}${named && n > examples.length ? '…' : '.'}`;
	},
	'exchange.drawn': ({ count: n, of }) =>
		`${count(n)} sur ${of === 1 ? 'une date' : `${count(of)} dates`} ${n < 2 ? 'est vague' : 'sont vagues'} ; le format ne dessine que des dates exactes ; ce que l’on sait figure à côté.`
};
