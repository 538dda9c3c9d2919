import { groupDigits } from '#lib/language/counts.ts';
import type { TextMessages } from '#lib/language/de/texts.ts';

const count = (n: number) => groupDigits(n, '\u202f');
const times = (n: number, one: string, many: string) => (n === 1 ? one : `${count(n)} ${many}`);

/** Advice for a format that is not read, where there is some. */
const WAYS: Record<string, string> = {
	EPUB: 'Copiez le texte dans votre application de lecture et collez-le ici.',
	ODT: 'Enregistrez le document en DOCX : dans LibreOffice, « Fichier », « Enregistrer sous ».',
	Pages: 'Exportez le document de Pages comme document Word : « Fichier », « Exporter vers ».',
	RTF: 'Ouvrez le fichier dans Word ou LibreOffice et enregistrez-le en DOCX.',
	XLSX: 'Copiez les cellules qui contiennent le texte et collez-les ici.',
	PPTX: 'Enregistrez la présentation en PDF et apportez celui-ci.',
	PostScript: 'Convertissez le fichier en PDF.',
	ZIP: 'Décompressez l’archive et apportez les fichiers un à un.',
	'audio/video': 'Apportez une transcription de l’enregistrement sous forme de texte.'
};

/** Sentences about a text that was brought: faults and notes, in French as written in Switzerland. */
export const fr: TextMessages = {
	problems: {
		'file-too-large': ({ megabytes, limit }) =>
			`Avec ${megabytes} Mo, le fichier est trop lourd ; la limite est de ${limit} Mo. Divisez-le, ou copiez seulement le texte.`,
		'folder-too-large': ({ megabytes, limit }) =>
			`Avec ${megabytes} Mo, les textes de ce dossier sont trop lourds ensemble ; la limite est de ${limit} Mo. Répartissez-les sur plusieurs récits.`,
		'text-too-long': ({ characters, limit }) =>
			`Avec ${count(characters)} caractères, le texte est trop long ; la limite est de ${count(limit)}. Répartissez-le sur plusieurs fichiers.`,
		'empty-file': () => 'Le fichier est vide. Vérifiez qu’il a été enregistré correctement.',
		'no-text': () => 'Il n’y a pas de texte ici. Copiez le texte lui-même et collez-le.',
		scanned: ({ pages }) =>
			`Ce PDF ${pages === 1 ? 'est une image' : `se compose de ${count(pages)} images`} sans texte, sans doute issu d’un scanner. Faites d’abord reconnaître le texte (OCR), par exemple dans Acrobat ou avec le logiciel de votre scanner.`,
		password: () =>
			'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et apportez-le à nouveau.',
		broken: ({ format }) =>
			`Ce fichier ${format} est endommagé ou incomplet. Téléchargez-le à nouveau, ou ouvrez-le et réenregistrez-le.`,
		bomb: ({ limit }) =>
			`Décompressé, ce fichier dépasserait ${limit} Mo. Ouvrez-le et n’enregistrez que le texte dont vous avez besoin.`,
		nesting: ({ limit }) =>
			`Ce fichier est imbriqué sur plus de ${count(limit)} niveaux. Copiez le texte et collez-le sans mise en forme.`,
		'other-format': ({ format }) =>
			`Les fichiers de ce type (${format}) ne sont pas lus. ${WAYS[format] ?? 'Copiez le texte et collez-le ici.'}`,
		'old-word': () =>
			'C’est un ancien document Word (.doc), ou il est protégé par un mot de passe. Enregistrez-le en DOCX dans Word, sans mot de passe.',
		picture: () =>
			'C’est une image. Apportez le texte lui-même ; s’il n’est que dans l’image, faites-le d’abord reconnaître (OCR).',
		'not-text': () =>
			'Aucun texte n’a été reconnu dans ce fichier. Sont possibles DOCX, PDF, HTML, Markdown et texte brut.',
		'too-slow': ({ seconds }) =>
			`La lecture n’a pas avancé pendant ${seconds} secondes et a été interrompue. Copiez le texte et collez-le sans mise en forme.`,
		cancelled: () => 'Interrompu : ce texte n’a pas été lu.',
		failed: () => 'Ce fichier n’a pas pu être lu. Copiez le texte et collez-le ici.'
	},
	notes: {
		invisible: ({ count: n }) =>
			`Le texte contient ${times(n, 'un caractère invisible', 'caractères invisibles')}. Vérifiez les endroits marqués : de tels caractères peuvent donner aux mots une autre apparence que la leur.`,
		replaced: ({ count: n }) =>
			`${times(n, 'Un caractère abîmé est devenu', 'caractères abîmés sont devenus')} « \ufffd ». Remplacez-le par le bon.`,
		controls: ({ count: n }) =>
			`${times(n, 'Un caractère de contrôle a été omis', 'caractères de contrôle ont été omis')}.`,
		encoding: ({ encoding }) =>
			`Le fichier n’est pas écrit en UTF-8 et a été lu comme ${encoding}. Vérifiez les accents.`,
		'running-lines': ({ count: n, examples }) =>
			`${times(n, 'Un en-tête ou pied de page a été omis', 'en-têtes et pieds de page ont été omis')} : ${examples.map((text) => `« ${text} »`).join(', ')}${n > examples.length ? '…' : ''}`,
		'empty-pages': ({ pages }) =>
			`${pages.length === 1 ? 'La page' : 'Les pages'} ${pages.join(', ')} ${pages.length === 1 ? 'n’a' : 'n’ont'} pas de texte. Si ce sont des images issues d’un scanner, faites d’abord reconnaître le texte (OCR).`,
		'whole-page': () =>
			'L’article n’a pas pu être distingué du reste de la page. Supprimez ce qui n’en fait pas partie, comme les menus et les avis.',
		'as-plain-text': ({ line }) =>
			`À la ligne ${line} se trouve quelque chose que les articles n’ont pas (un tableau, du code ou du HTML). Tout a donc été lu comme texte brut.`,
		'list-numbers': ({ count: n }) =>
			`${times(n, 'Une liste numérotée avait', 'listes numérotées avaient')} d’autres chiffres ou lettres ; ici, ${n === 1 ? 'elle commence' : 'elles commencent'} à 1. Écrivez dans le texte les numéros qui comptent.`,
		'footnote-marks': ({ count: n }) =>
			`${times(n, 'Un appel de note a été retiré', 'appels de note ont été retirés')} des phrases ; le texte des notes figure parmi les paragraphes.`
	},
	sources: {
		'json-ld': 'des données de la page (JSON-LD)',
		'open-graph': 'des données de la page pour les réseaux sociaux (OpenGraph)',
		meta: 'de l’en-tête de la page',
		canonical: 'de l’adresse propre de la page',
		'fetched-from': 'de l’adresse d’où la page a été chargée',
		'saved-from': 'de la note du navigateur à l’enregistrement',
		time: 'd’une indication de temps sur la page',
		title: 'du titre de la page',
		byline: 'de la signature',
		heading: 'du premier titre',
		'first-words': 'des premiers mots du texte',
		'front-matter': 'de l’en-tête du fichier Markdown',
		docx: 'des propriétés du document Word',
		pdf: 'des propriétés du PDF'
	}
};
