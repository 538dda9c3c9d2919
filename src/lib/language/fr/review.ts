import type { ReviewMessages } from '#lib/language/de/review.ts';

/** The words of checks and comments in French as written in Switzerland. */
export const fr: ReviewMessages = {
	locale: 'fr-CH',
	states: {
		written: () => 'Pas encore vérifié',
		checked: (by, day) => `Vérifié par ${by} le ${day}`,
		wrong: (by, day) => `Contesté par ${by} le ${day}`,
		changed: (by, day) => `Modifié depuis sa vérification par ${by} le ${day}`
	},
	shortStates: {
		written: 'non vérifié',
		checked: 'vérifié',
		wrong: 'contesté',
		changed: 'modifié depuis sa vérification'
	},
	parts: {
		title: 'Titre',
		kind: 'Type',
		claim: 'Qui le dit',
		date: 'Date',
		summary: 'Résumé',
		companies: 'Entreprises',
		words: 'Passage et mots qui l’entourent'
	},
	itself: 'l’article lui-même',
	presence: {
		title: 'Qui d’autre est ici',
		here: (name) => `${name} est aussi ici`,
		inField: (name, field, event) =>
			`${name} écrit dans « ${field} »${event ? `, événement « ${event} »` : ''}`,
		inText: (name, place) => `${name} est dans le texte : ${place}`
	},
	comments: {
		title: 'Commentaires',
		write: 'Nouveau commentaire',
		send: 'Commenter',
		about: 'Sur quoi',
		onEvent: 'sur l’événement',
		onPassage: (number) => `sur le passage ${number}`,
		onStory: 'sur le récit',
		onStoryTitle: 'Sur tout le récit',
		aboutEvent: (title) => `sur « ${title} »`,
		mention: (name) => `Mentionner ${name}`,
		by: (name) => `Commentaire de ${name}`,
		answer: 'Répondre',
		answerTo: (name) => `Répondre à ${name}`,
		sendAnswer: 'Envoyer la réponse',
		settle: 'Réglé',
		settleOf: (name) => `Le commentaire de ${name} est réglé`,
		reopen: 'Rouvrir',
		reopenOf: (name) => `Rouvrir le commentaire de ${name}`,
		settled: (name, when) => `Réglé : ${name}, ${when}`,
		settledOnes: (count) => `Réglés (${count})`,
		lost: 'Ceci n’a pas été enregistré : le serveur n’a pas répondu. Essayez encore une fois.'
	},
	check: {
		title: 'Vérifier',
		open: 'Montrer en vérification',
		intro:
			'L’article dit-il ce que dit l’événement ? La date et les entreprises sont-elles justes ? Un événement est vérifié lorsque quelqu’un d’autre que la dernière personne à l’avoir modifié l’estime juste.',
		progress: (checked, all) => `${checked} sur ${all} ${checked < 2 ? 'vérifié' : 'vérifiés'}`,
		place: (number, all) => `Événement ${number} sur ${all}`,
		all: 'Tous les événements',
		none: 'Ce brouillon n’a pas encore d’événements.',
		studio: 'Ouvrir dans le studio',
		difference: 'Ce qui a changé depuis',
		passage: 'Passage',
		date: 'Date',
		companies: 'Entreprises',
		noCompanies: 'aucune',
		claim: 'Qui le dit',
		source: 'Source',
		actions: 'Verdict',
		right: 'Juste',
		wrong: 'Faux',
		withdraw: 'Retirer mon verdict',
		previous: 'Événement précédent',
		next: 'Événement suivant',
		keys: 'Utiliser des touches',
		key: { right: 'J', wrong: 'F' },
		reason: 'Qu’est-ce qui est faux ?',
		reasonHint:
			'Devient un commentaire sur l’événement. Écrivez @nom pour vous adresser à quelqu’un.',
		wrongSubmit: 'Signaler comme faux',
		own: 'Vous avez modifié cet événement en dernier. Quelqu’un d’autre doit le vérifier.',
		unproven: 'Cet événement n’a pas de passage : il n’y a encore rien à vérifier.',
		problems: {
			stale: 'L’événement vient d’être modifié. Le voici dans son état actuel ; jugez à nouveau.',
			'same-person':
				'Vous avez modifié cet événement en dernier. Quelqu’un d’autre doit le vérifier.',
			text: 'Écrivez ce qui est faux, en 2000 caractères au plus.',
			unknown: 'Cet événement n’existe plus.'
		},
		done: {
			right: (title) => `« ${title} » est vérifié.`,
			withdrawn: (title) => `Votre verdict sur « ${title} » est retiré.`,
			wrong: (title) => `« ${title} » est contesté, avec votre commentaire.`
		}
	}
};
