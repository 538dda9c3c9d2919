import type { ExportWords } from '#lib/language/de/export.ts';

/** The words of the page with all formats, in French as written in Switzerland. */
export const fr: ExportWords = {
	title: 'Exporter',
	intro:
		'Ce récit, pour le réutiliser ailleurs. Chaque fichier dit d’où il vient et de quel jour il est ; ce qu’un format ne peut pas contenir est indiqué avec lui.',
	back: 'Retour au récit',
	download: 'Télécharger',
	whole: 'Contient tout.',
	missing: (count) => `Ce qui manque ou change (${count})`,
	groups: {
		documents: 'Pour lire et archiver',
		tables: 'Pour trier et analyser',
		timelines: 'Pour d’autres frises',
		calendars: 'Pour l’agenda',
		archives: 'Pour les archives et les programmes',
		feeds: 'Pour s’abonner'
	},
	lines: {
		docx: 'Un tableau avec date, événement, preuve et source, et une note de bas de page par événement ; aussi pour LibreOffice et Google Docs.',
		xlsx: 'Une ligne par événement, avec premier et dernier jour, citations et sources.',
		csv: 'Le même tableau en texte, pour tout programme qui lit des tableaux.',
		timelinejs: 'Pour TimelineJS du Knight Lab, un fichier à placer à côté de sa propre page.',
		'timelinejs-sheet': 'Pour TimelineJS, à coller dans le tableau Google qu’il lit.',
		markwhen: 'Un texte à poursuivre dans markwhen.',
		simile: 'Pour les pages construites avec Simile Timeline.',
		'vis-timeline': 'Pour la programmation : éléments et groupes pour vis-timeline.',
		icalendar: 'Les événements dans l’agenda d’Outlook, d’Apple ou de Google.',
		fundstelle:
			'Tout le récit dans un fichier, avec articles et passages : à conserver, et à ouvrir dans le studio.',
		annotations:
			'Les passages comme annotations selon le standard du W3C, telles que les lisent Hypothesis et les archives.'
	},
	pdf: 'Ouvrez le récit et imprimez-le ; choisissez la destination « Enregistrer au format PDF ». Vous obtenez toute la frise, la liste et l’article avec ses passages numérotés, en A4 ou Letter. Avec « Graphiques d’arrière-plan », les marques sont aussi imprimées.',
	openStory: 'Ouvrir le récit',
	feed: 'Les événements du récit en flux Atom.',
	correctionsFeed: 'Les corrections du récit en flux Atom.',
	openFeed: 'Ouvrir le flux',
	noSuch: (file) => `Ce récit n’a pas de fichier « ${file} ».`
};
