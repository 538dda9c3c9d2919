import type { NewsroomMessages } from '#lib/language/de/newsroom.ts';

const ROLES = { author: 'Écriture', editor: 'Édition', owner: 'Direction' };

function span(seconds: number): string {
	if (seconds < 90) return `${seconds} ${seconds < 2 ? 'seconde' : 'secondes'}`;
	return `${Math.ceil(seconds / 60)} minutes`;
}

/** The newsroom's words in French as written in Switzerland; only its pages load them. */
export const fr: NewsroomMessages = {
	locale: 'fr-CH',
	newsroom: 'Rédaction',
	nav: 'Rédaction',
	overview: 'Aperçu',
	account: 'Compte',
	people: 'Personnes',
	log: 'Journal',
	site: 'Site',
	signOut: 'Se déconnecter',
	signedInAs: (name, role) => `${name}, ${ROLES[role]}`,
	roles: ROLES,
	roleHints: {
		author: 'ses propres brouillons',
		editor: 'tous les brouillons, et publier',
		owner: 'en plus, les personnes et le site'
	},
	labelled: (what, text) => `${what} : ${text}`,
	parting: ' ; ',
	copy: 'Copier',
	copied: 'Copié.',
	copyFailed: 'Le navigateur ne l’a pas copié ; sélectionnez le texte à la main.',
	faults: {
		name: 'Écrivez un nom de 80 caractères au plus.',
		email: 'Ce n’est pas une adresse e-mail. Écrivez-la comme nom@exemple.ch.',
		short:
			'Le mot de passe est trop court : prenez au moins 12 caractères, par exemple quatre mots.',
		long: 'C’est trop long : 200 caractères au plus.',
		simple:
			'Ce mot de passe se devine facilement. Prenez par exemple quatre mots sans rapport entre eux.',
		breached:
			'Ce mot de passe figure dans une liste de mots de passe révélés ailleurs. Choisissez-en un autre.',
		same: 'Le nouveau mot de passe est l’ancien. Choisissez-en un autre.',
		code: 'Un code a six chiffres, ou quatre fois six caractères avec des traits d’union.',
		text: 'Écrivez quelque chose, en 2000 caractères au plus.',
		link: 'Ce n’est pas un lien entier. Copiez-le encore une fois, du début à la fin.',
		nobody: 'Cochez qui doit écrire avec vous, ou choisissez une autre possibilité.',
		field: 'Ce champ manque, ou n’est pas comme il devrait être.'
	},
	problems: {
		form: 'Le formulaire ne correspond pas à cette page. Rechargez-la et réessayez.',
		wrong:
			'L’adresse e-mail et le mot de passe ne vont pas ensemble, ou un tel compte n’existe pas.',
		password: 'Ce n’est pas votre mot de passe actuel.',
		code: 'Ce code n’est pas valable, ou ne l’est plus. Prenez celui que l’application affiche maintenant.',
		gone: 'Ce lien n’est plus valable.',
		taken:
			'Il existe déjà un compte avec cette adresse e-mail. Connectez-vous avec lui, ou prenez une autre adresse.',
		unknown: 'Ceci n’existe plus. La liste montre l’état actuel.',
		'last-owner':
			'C’est la dernière personne à la direction. Confiez d’abord la direction à quelqu’un d’autre.',
		'own-factor': 'Configurez d’abord votre propre second facteur sous « Compte ».'
	},
	wait: (seconds) => `Trop de tentatives. Vous pourrez continuer dans ${span(seconds)}.`,
	done: {
		password: 'Votre mot de passe est changé. Toutes vos autres sessions sont terminées.',
		'second-factor-on':
			'Désormais, la connexion demande aussi un code de l’application. Toutes vos autres sessions sont terminées.',
		'second-factor-off':
			'Le second facteur est désactivé. Toutes vos autres sessions sont terminées.',
		ended: 'La session est terminée.',
		withdrawn: 'L’invitation est retirée.',
		reset: 'Le nouveau mot de passe est valable. Connectez-vous avec lui.',
		role: 'Le rôle est changé, avec effet immédiat.',
		'sessions-ended': 'La personne est déconnectée partout.',
		removed: 'Le compte est supprimé, et toutes ses sessions sont terminées.',
		shared:
			'Partagé comme vous l’avez choisi. Qui n’en fait plus partie n’a plus accès, avec effet immédiat.',
		'link-withdrawn': 'Le lien est retiré. Il ne mène plus nulle part.',
		site: 'Le réglage est changé, avec effet immédiat.',
		'signed-out': 'La déconnexion est faite.'
	},
	fields: {
		name: 'Nom',
		nameHint: 'C’est ainsi que les autres vous voient.',
		email: 'Adresse e-mail',
		password: 'Mot de passe',
		currentPassword: 'Mot de passe actuel',
		newPassword: 'Nouveau mot de passe',
		passwordHint:
			'Au moins 12 caractères. Quatre mots se retiennent mieux que des caractères spéciaux.',
		code: 'Code',
		role: 'Rôle'
	},
	home: {
		greeting: (name) => `Bonjour, ${name}`,
		intro: 'Voici ce que vous pouvez faire.',
		refused: (role) => `Cette page est réservée aux personnes ayant le rôle « ${ROLES[role]} ».`,
		studio: 'Studio',
		studioText: 'Faire un récit : apporter un texte, prouver ses événements, le transmettre.',
		accountText: 'Mot de passe, second facteur, et vos sessions ouvertes.',
		peopleText: 'Inviter, donner des rôles, supprimer des comptes.',
		logText: 'Qui a fait quoi et quand.',
		siteText: 'Ce qui vaut pour tous les récits, comme la double vérification avant publication.',
		share: 'Partager',
		shareOf: (title) => `Partager « ${title} »`,
		check: 'Vérifier',
		checkOf: (title) => `Vérifier « ${title} »`,
		waiting: 'Ce qui vous attend',
		mention: (by, title) => `${by} vous mentionne : « ${title} »`,
		disputed: (by, title) => `${by} conteste : « ${title} »`,
		toCheck: (count) =>
			count < 2 ? `${count} événement à vérifier` : `${count} événements à vérifier`,
		drafts: 'Brouillons sur le serveur',
		list: {
			searchLabel: 'Chercher dans les titres des brouillons',
			search: 'Chercher',
			older: 'Brouillons plus anciens',
			latest: 'Tous les brouillons, les derniers modifiés d’abord',
			found: (query) => `Brouillons pour « ${query} ».`,
			none: (query) =>
				`Aucun brouillon que vous pouvez écrire n’a dans son titre tous les mots de « ${query} ».`
		},
		untitled: 'Sans titre',
		changed: (day, owner) =>
			owner === null ? `modifié le ${day}` : `de ${owner} · modifié le ${day}`,
		secondFactor:
			'Votre compte n’a pas encore de second facteur. Avec lui, un mot de passe volé ne sert à rien à personne.',
		secondFactorLink: 'Configurer un second facteur'
	},
	signingOut: {
		looking: 'Recherche des brouillons qui sont dans ce navigateur …',
		whole:
			'Le serveur a ces brouillons en entier. À la déconnexion, ils quittent ce navigateur, avec les états des jours précédents qui sont sur cet appareil :',
		keep: 'Cet appareil est à moi : les garder ici',
		here: 'Le serveur n’a pas ces brouillons, ou pas tout (états nommés, fichiers). Ils restent ici, et qui utilise ce navigateur peut les ouvrir. Enregistrez-les d’abord sous « Transmettre » comme fichier ou sur le serveur ; vous pouvez les supprimer dans le studio :'
	},
	signIn: {
		title: 'Connexion',
		intro: 'Pour lire, aucun compte n’est nécessaire.',
		submit: 'Se connecter',
		noAccount:
			'Un compte s’obtient par invitation. Adressez-vous à la direction de cette rédaction.',
		codeTitle: 'Saisir un code',
		codeIntro: 'Ouvrez votre application de codes et écrivez ce qu’elle affiche pour Fundstelle.',
		codeHint: 'Sans l’appareil : l’un des codes que vous avez notés.',
		codeSubmit: 'Continuer',
		other: 'Se connecter avec un autre compte'
	},
	linkForm: {
		label: 'Lien que vous avez reçu',
		hint: 'Collez-le en entier.',
		submit: 'Ouvrir'
	},
	welcome: {
		title: 'Bienvenue à la rédaction',
		intro:
			'Vous êtes la première personne ici. Votre compte reçoit la direction : c’est vous qui invitez les autres.',
		submit: 'Créer le compte',
		gone: 'Ce lien n’est plus valable : il a plus d’un jour, ou un compte existe déjà. Tant qu’il n’y en a pas, chaque démarrage du serveur écrit un nouveau lien.',
		signIn: 'Se connecter'
	},
	reset: {
		title: 'Nouveau mot de passe',
		intro: (name) =>
			`Pour le compte de ${name}. Toutes les sessions en cours seront alors terminées ; un second facteur reste.`,
		submit: 'Définir le mot de passe',
		gone: 'Ce lien n’est plus valable : il a plus d’un jour, a déjà servi ou a été remplacé. Demandez-en un nouveau à la direction.'
	},
	invitation: {
		title: 'Invitation',
		intro: (by, role) => `${by} vous invite à la rédaction. Votre rôle : ${ROLES[role]}.`,
		submit: 'Créer le compte',
		gone: 'Cette invitation n’est plus valable : elle a expiré, a été retirée ou est déjà acceptée. Demandez-en une nouvelle.'
	},
	accountPage: {
		title: 'Votre compte',
		passwordTitle: 'Mot de passe',
		passwordSubmit: 'Changer le mot de passe',
		passwordNote: 'Ensuite, seule cette session reste ouverte.',
		factorTitle: 'Second facteur',
		factorOff:
			'La connexion demande alors aussi un code qu’une application affiche sur votre téléphone.',
		factorNeeded: 'Ce site exige un second facteur. Configurez-le ici pour continuer.',
		factorOn: 'Activé : la connexion demande un code de l’application.',
		factorBegin: 'Configurer',
		factorEnd: 'Désactiver',
		scan: 'Scannez cette image avec l’application.',
		openApp: 'Ouvrir dans une application de cet appareil',
		qr: 'Code QR pour l’application ; son contenu figure au-dessous',
		secret: 'Ou écrivez cette clé dans l’application',
		codes:
			'Au cas où l’appareil se perd : chacun de ces codes est valable une fois. Notez-les ; ils ne sont affichés que maintenant.',
		confirm: 'Code de l’application',
		confirmSubmit: 'Activer',
		confirmAgain:
			'Gardez l’entrée dans l’application et les codes notés ; il ne manque qu’un code valable. Si vous n’avez pas noté les codes, configurez de nouveau le second facteur ci-dessous.',
		sessionsTitle: 'Sessions',
		thisSession: 'ici',
		unknownBrowser: 'programme inconnu',
		since: (when) => `depuis le ${when}`,
		end: 'Terminer',
		endOf: (browser, when) => `${browser}, depuis le ${when} : terminer`
	},
	peoplePage: {
		title: 'Personnes',
		listTitle: 'Comptes',
		you: 'vous',
		withFactor: 'avec second facteur',
		withoutFactor: 'sans second facteur',
		setRole: 'Changer',
		setRoleOf: (name) => `Changer le rôle de ${name}`,
		roleOf: (name) => `Rôle de ${name}`,
		reset: 'Nouveau mot de passe',
		resetOf: (name) => `Nouveau mot de passe pour ${name}`,
		resetSure: (name) =>
			`Vous obtenez un lien avec lequel ${name} définit un nouveau mot de passe, une fois et dans la journée. Ne le donnez à personne d’autre.`,
		resetYes: 'Créer un lien',
		resetLink: 'Lien pour un nouveau mot de passe',
		resetHint: 'Il n’est affiché que maintenant, et vaut un jour et une fois.',
		signOut: 'Déconnecter partout',
		signOutOf: (name) => `Déconnecter ${name} partout`,
		signOutSure: (name) => `${name} devra se reconnecter partout. Le compte reste tel quel.`,
		remove: 'Supprimer',
		removeOf: (name) => `Supprimer ${name}`,
		removeSure: (name) =>
			`${name} perd sa connexion sur-le-champ et ne peut plus revenir. Le nom reste à côté de ce qui a été fait.`,
		removeYes: 'Supprimer le compte',
		inviteTitle: 'Inviter',
		inviteNote: 'Pour qui',
		inviteNoteHint: 'Seulement pour que vous reconnaissiez l’invitation.',
		inviteDays: 'Validité',
		days: { '1': 'un jour', '7': 'sept jours', '30': 'trente jours' },
		inviteEmail: 'Adresse e-mail (facultative)',
		inviteEmailHint: 'L’invitation y est envoyée. Sans adresse, c’est vous qui recevez le lien.',
		inviteLanguage: 'Langue du message',
		mailed: (email) => `Le lien a été envoyé à ${email}.`,
		notMailed: (email) =>
			`Le message à ${email} n’a pas pu être envoyé. Voici le lien : envoyez-le vous-même à la personne.`,
		resetMails: (name) =>
			`${name} reçoit par e-mail un lien qui définit un nouveau mot de passe, une seule fois et dans la journée.`,
		inviteSubmit: 'Créer un lien',
		link: 'Lien d’invitation',
		linkHint:
			'Envoyez-le vous-même à la personne. Il vaut pour un compte, et n’est affiché que maintenant.',
		openTitle: 'Invitations ouvertes',
		noneOpen: 'Aucune.',
		openLine: (by, ends) => `de ${by}, valable jusqu’au ${ends}`,
		withoutNote: 'sans indication',
		withdraw: 'Retirer',
		withdrawOf: (note) => `Retirer l’invitation : ${note}`
	},
	sharing: {
		title: 'Partager',
		studio: 'Ouvrir dans le studio',
		writers: 'Qui écrit',
		audiences: {
			private: 'Seulement la personne qui l’a fait, et l’édition',
			people: 'Aussi ces personnes :',
			all: 'Toute personne ayant un compte'
		},
		nobody: 'Il n’y a personne d’autre avec le rôle « Écriture ».',
		submit: 'Enregistrer',
		readers: 'Pour lire',
		readersText:
			'Un lien montre le brouillon tel qu’il serait publié. Qui l’a peut lire sans compte, jusqu’à ce qu’il expire ou soit retiré.',
		link: 'Lien de lecture',
		linkHint: 'Il n’est affiché que maintenant. Qui l’a peut lire, et ne rien changer.',
		withdrawOf: (by, ends) => `Retirer le lien de ${by}, valable jusqu’au ${ends}`
	},
	preview: {
		title: 'Brouillon à lire',
		notice:
			'Un brouillon, à lire pour vous. Il n’est pas publié et peut encore changer. Ici seulement, un cookie retient que vous pouvez le lire.',
		locked:
			'Ce brouillon se lit avec un lien. Ouvrez le lien que vous avez reçu ; le navigateur doit pour cela accepter les cookies.',
		gone: 'Ce lien n’est plus valable. Demandez-en un nouveau.',
		unfinished:
			'Ce brouillon ne peut pas encore être montré : il lui manque un titre, un texte ou un événement avec son passage.'
	},
	sitePage: {
		title: 'Site',
		intro: 'Ce qui vaut pour toutes les personnes et tous les récits de ce site.',
		checksTitle: 'Double vérification',
		checksText:
			'Avec la double vérification, un récit n’est publié que lorsque chaque événement a été vérifié par quelqu’un d’autre que la dernière personne à l’avoir modifié.',
		checksOn: 'Activée : chaque événement doit être vérifié.',
		checksOff: 'Désactivée : vérifie qui veut.',
		checksTurnOn: 'Exiger la vérification',
		checksTurnOff: 'Ne plus exiger la vérification',
		factorTitle: 'Second facteur',
		factorText:
			'Avec ce réglage, plus personne n’entre dans la rédaction avec un mot de passe seul. Qui n’a pas encore de second facteur est déconnecté aussitôt, et le configure à la prochaine connexion.',
		factorOn: 'Activé : un second facteur est exigé de tout le monde.',
		factorOff: 'Désactivé : le second facteur est facultatif.',
		factorTurnOn: 'Exiger le second facteur',
		factorTurnOff: 'Ne plus exiger le second facteur'
	},
	logPage: {
		title: 'Journal',
		intro: 'Des lignes ne font que s’ajouter : même la direction ne peut en changer aucune.',
		when: 'Quand',
		what: 'Quoi',
		older: 'Plus anciennes',
		newest: 'Plus récentes',
		program: 'Le programme',
		nobody: 'Quelqu’un sans session',
		noAccount: 'un compte qui n’existe pas',
		factors: {
			password: 'par mot de passe',
			code: 'par mot de passe et code',
			recovery: 'par mot de passe et code noté'
		},
		all: 'toute personne ayant un compte'
	},
	actions: {
		started: (who) => `${who} a créé le premier compte.`,
		'signed-in': (who, _, how) => `Connexion de ${who}${how && ` (${how})`}.`,
		'sign-in-failed': (_, whom, how) => `Échec de connexion, ${how} : ${whom}.`,
		'sign-in-slowed': (_, whom) => `Trop d’essais de connexion : ${whom}.`,
		refused: (who, _, place, why) => `${who}, refus sur ${place} : ${why}`,
		'signed-out': (who) => `Déconnexion de ${who}.`,
		'session-ended': (who) => `${who} a terminé une de ses sessions.`,
		'password-changed': (who) => `${who} a changé son mot de passe.`,
		'second-factor-on': (who) => `${who} a configuré un second facteur.`,
		'second-factor-off': (who) => `${who} a désactivé le second facteur.`,
		invited: (who, _, role, note) => `${who} a invité quelqu’un${note && ` (${note})`} : ${role}.`,
		'invitation-withdrawn': (who) => `${who} a retiré une invitation.`,
		joined: (who) => `${who} a accepté une invitation.`,
		'role-changed': (who, whom, role) => `${who} a donné un autre rôle à ${whom} : ${role}.`,
		'reset-link': (who, whom) => `${who} a créé un lien de nouveau mot de passe pour ${whom}.`,
		'password-reset': (_, whom) => `${whom} a défini un nouveau mot de passe par un lien.`,
		'sessions-ended': (who, whom) => `${who} a déconnecté ${whom} partout.`,
		removed: (who, whom) => `${who} a supprimé ${whom}.`,
		'checks-demanded': (who) => `${who} exige la double vérification avant publication.`,
		'checks-not-demanded': (who) => `${who} n’exige plus la double vérification avant publication.`,
		'secret-changed': () => 'Le secret du site a été changé. Tout le monde a dû se reconnecter.',
		'factor-demanded': (who) => `${who} exige maintenant un second facteur de tout le monde.`,
		'factor-not-demanded': (who) => `${who} n’exige plus de second facteur.`,
		shared: (who, what, names) =>
			names
				? `${who} a partagé « ${what} » : ${names}.`
				: `${who} ne partage plus « ${what} » qu’avec l’édition.`,
		'link-made': (who, what) => `${who} a créé un lien pour lire « ${what} ».`,
		'link-withdrawn': (who, what) => `${who} a retiré un lien pour lire « ${what} ».`,
		published: (who, what, _, note) => `${who} a publié « ${what} »${note && ` (${note})`}.`,
		scheduled: (who, what, when) => `${who} a programmé « ${what} » : ${when}.`,
		unscheduled: (who, what) => `${who} a annulé la date prévue pour « ${what} ».`,
		withdrawn: (who, what) => `${who} a retiré « ${what} ».`
	}
};
