import { groupDigits } from '#lib/language/counts.ts';
import type { StudioMessages } from '#lib/language/de/studio.ts';

const count = (n: number) => groupDigits(n, '\u202f');
/** 0 is singular in French. */
const number = (n: number, one: string, many: string) => `${count(n)} ${n < 2 ? one : many}`;
const events = (n: number) => number(n, 'événement', 'événements');

/** The studio's words in French as written in Switzerland; only the studio loads them. */
export const fr: StudioMessages = {
	steps: {
		text: 'texte modifié',
		chronology: 'chronologie reprise',
		articleAdded: 'texte ajouté',
		articleRemoved: 'texte supprimé',
		article: 'données du texte modifiées',
		story: 'données du récit modifiées',
		eventAdded: 'événement ajouté',
		eventRemoved: 'événement supprimé',
		accepted: 'proposition reprise',
		joined: 'proposition jointe',
		dismissed: 'proposition passée',
		title: 'titre modifié',
		summary: 'résumé modifié',
		date: 'date modifiée',
		kinds: 'types propres modifiés',
		kind: 'type modifié',
		companies: 'entreprises modifiées',
		claim: 'source de l’affirmation modifiée',
		weight: 'poids modifié',
		passage: 'passage modifié',
		passageAdded: 'passage ajouté',
		passageRemoved: 'passage supprimé',
		companyAdded: 'entreprise ajoutée',
		companyRemoved: 'entreprise supprimée',
		companyMerged: 'entreprises fusionnées',
		company: 'données de l’entreprise modifiées',
		eraAdded: 'époque ajoutée',
		eraRemoved: 'époque supprimée',
		era: 'époque modifiée',
		relationAdded: 'relation ajoutée',
		relationRemoved: 'relation supprimée',
		relation: 'relation modifiée',
		mediaAdded: 'image ou son ajouté',
		mediaRemoved: 'image ou son supprimé',
		media: 'image ou son modifié',
		restored: 'état antérieur rétabli'
	},
	home: {
		invitation: 'Faire un récit soi-même',
		title: 'De l’article à la frise',
		intro:
			'Une frise chronologique que l’on peut vérifier : chaque événement avec les mots qui le prouvent. En quelques minutes, sans connaissances préalables.',
		steps: [
			{
				title: 'Apporter un texte',
				text: 'Collez un article, ou choisissez des fichiers : Word, PDF, pages web.'
			},
			{
				title: 'Prouver les événements',
				text: 'Fundstelle propose des événements avec leur date et leur passage. Vous décidez, modifiez et complétez.'
			},
			{
				title: 'Transmettre',
				text: 'Téléchargez le récit terminé. Ce qui n’est pas encore prouvé reste dans le brouillon.'
			}
		],
		create: 'Nouveau récit',
		openFile: 'Ouvrir des fichiers',
		openHint:
			'Aussi un brouillon (.fundstelle), le dossier d’un récit ou son ZIP, ou une frise de TimelineJS, markwhen, Simile, vis-timeline, Wikidata, Hypothesis, un agenda (.ics) ou un tableau. Vous pouvez les glisser sur cette page, ou y coller un texte.',
		drafts: 'Vos brouillons',
		changed: (when: string) => `modifié le ${when}`,
		delete: 'Supprimer',
		deleteOf: (title: string) => `Supprimer : ${title}`,
		confirmDelete: (title: string) =>
			`Supprimer « ${title} » avec tous ses états antérieurs ? C’est irréversible.`,
		unavailable:
			'Ce navigateur ne conserve pas de brouillons, peut-être parce que la fenêtre est privée. Vous pouvez travailler, mais enregistrez votre brouillon dans un fichier avant de fermer la fenêtre.',
		published: 'Récits publiés',
		publishedHint: 'Ouvrez une copie pour voir comment c’est fait, ou pour continuer.',
		copy: 'Ouvrir une copie',
		copyOf: (title: string) => `Ouvrir une copie : ${title}`,
		copying: 'La copie arrive…',
		copyFailed: 'Le récit n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
		together: 'Pour écrire, vérifier et publier à plusieurs :',
		newsroom: 'vers la rédaction',
		privacy: 'Tout reste dans ce navigateur jusqu’à ce que vous le transmettiez. Rien n’est envoyé.'
	},
	bring: {
		title: 'Apportez le texte dont il s’agit',
		ways: 'Collez avec Ctrl+V n’importe où sur cette page, glissez-y des fichiers ou choisissez-les, plusieurs à la fois. Ils sont lus dans ce navigateur ; rien n’est envoyé.',
		more: 'Apporter un autre texte',
		label: 'Coller ou écrire un texte',
		placeholder: 'Coller ici…',
		choose: 'Choisir des fichiers',
		takeTyped: 'Prendre ce texte',
		formats:
			'Word (DOCX), PDF avec texte, pages web enregistrées, Markdown ou texte brut ; jusqu’à 20 Mo',
		byHand: 'Commencer avec un texte vide',
		otherWays:
			'Ou commencez avec une chronologie (XLSX, CSV), une frise d’un autre programme (TimelineJS, markwhen, iCalendar…), un brouillon (.fundstelle) ou le ZIP d’un récit : ici même.',
		fromAddress: {
			title: 'Charger une page depuis son adresse',
			label: 'Adresse',
			fetch: 'Charger',
			how: 'Le serveur de la rédaction charge la page et la conserve comme preuve, avec adresse, heure et somme de contrôle. Ce que seuls les abonnés peuvent lire, enregistrez-le dans votre navigateur et apportez le fichier.',
			fetching: 'Chargement de la page…',
			signedOut:
				'Seul le serveur d’une rédaction peut le faire, et seulement une fois connecté. Sinon, enregistrez la page dans votre navigateur (Ctrl+S) et apportez le fichier.',
			signIn: 'Se connecter',
			problems: {
				address: 'Ce n’est pas une adresse web. Elle commence par https:// ou http://.',
				unreachable:
					'Rien ne répond à cette adresse sur l’internet public. Vérifiez qu’elle est bien écrite.',
				status:
					'Le serveur de cette page ne la délivre pas. Ouvrez-la dans votre navigateur, enregistrez-la et apportez le fichier.',
				type: 'Il n’y a pas de texte à cette adresse : sont lus les pages web, PDF, Word (DOCX) et le texte brut.',
				'too-large': 'Ce qui s’y trouve dépasse 20 Mo.',
				'too-slow':
					'La page n’est pas arrivée en 10 secondes. Réessayez, ou enregistrez-la dans votre navigateur et apportez le fichier.',
				redirects:
					'L’adresse tourne en rond. Ouvrez-la dans votre navigateur et prenez celle qui y figure.',
				busy: 'Trop de pages sont en cours de chargement. Réessayez dans un instant.',
				failed: 'Le serveur est momentanément inaccessible. Réessayez dans un instant.'
			}
		},
		newText: 'Nouveau texte',
		pasted: 'Texte collé',
		remove: 'Laisser de côté',
		removeOf: (name: string) => `Laisser de côté : ${name}`,
		reading: 'Lecture…',
		read: (n: number): string =>
			n === 0 ? 'Rien de tout cela n’a pu être lu.' : 'Lu. Vérifiez les données.',
		cancel: 'Annuler',
		add: (n: number) => (n < 2 ? 'Ajouter le texte' : `Ajouter ${count(n)} textes`),
		wordCount: (n: number) => number(n, 'mot', 'mots'),
		fields: {
			title: 'Titre',
			author: 'Autrice ou auteur',
			publisher: 'Média ou éditeur',
			url: 'Adresse web',
			published: 'Paru le'
		},
		language: 'Langue du texte',
		found: (source: string) => `Tiré ${source}`,
		titleMissing: 'Donnez un titre au texte.',
		urlWrong: 'Ce n’est pas une adresse web. Elle commence par https:// ou http://.',
		publishedWrong:
			'Cette date n’est pas lisible. Écrivez-la comme « 4 juin 2024 », « juin 2024 » ou 2024-06-04.',
		publishedHint:
			'Des mots comme « hier » en dépendent ; laissez vide si vous ne connaissez pas le jour.'
	},
	newsroom: {
		title: 'Avec la rédaction',
		how: 'Le brouillon va sur le serveur. Il y reste même si cet appareil se perd, et d’autres peuvent y écrire avec vous.',
		share: 'Mettre sur le serveur',
		sharing: 'Partager',
		check: 'Vérifier',
		overview: 'Ce qui vous attend',
		shared: 'Le brouillon est sur le serveur. Qui a le droit d’y écrire l’ouvre à cette adresse :',
		publish: 'Publier',
		correct: 'Publier la correction',
		withdraw: 'Retirer',
		published: 'Publié à l’adresse',
		note: 'Ce qui a été corrigé (une phrase, facultatif)',
		noteHint:
			'Tout le monde la lit auprès de la nouvelle version du texte et dans le flux des corrections. Si le texte est le même, elle figure seulement dans les états antérieurs.',
		isPublished: 'Le récit est publié.',
		isCorrected: 'La correction est publiée. La version précédente reste lisible.',
		isWithdrawn: 'Le récit est retiré ; le brouillon reste.',
		hasMoved: (slug: string) => `L’ancienne adresse /stories/${slug} y conduit.`,
		schedule: {
			title: 'Publier plus tard',
			when: 'Quand',
			hint: 'Ce qui sera publié est le brouillon tel qu’il est maintenant sur le serveur ; pas ce que vous modifiez ensuite.',
			past: 'Ce moment est passé. Choisissez-en un à venir.',
			submit: 'Publier à ce moment',
			done: 'La publication est programmée.',
			planned: (when: string) =>
				`Programmé : paraît le ${when}, tel que le brouillon était à ce moment-là.`,
			failed: (when: string) => `Le récit n’a pas pu paraître le ${when}.`,
			withdraw: 'Ne plus publier',
			withdrawn: 'La publication n’est plus programmée.'
		},
		problems: {
			same: 'Rien n’a changé : les lecteurs ont déjà exactement cette version. Rien n’a été publié.',
			taken: 'Un autre récit a déjà ce nom court. Choisissez-en un autre.',
			redirects:
				'Un autre récit avait auparavant ce nom court ; l’adresse y conduit encore, pour que les liens restent valables. Choisissez-en un autre.',
			unchecked:
				'Personne d’autre n’a encore vérifié ces événements. Le site l’exige avant la publication.',
			files:
				'Ces fichiers manquent au serveur. Ajoutez-les de nouveau dans leur événement, ou retirez-les :',
			unsound:
				'Le brouillon ne peut pas être publié ainsi. Ce qui manque ou est faux figure ici sous « Comme récit à publier ».',
			failed: 'Le serveur est momentanément inaccessible. Réessayez dans un instant.'
		},
		at: {
			connecting: 'connexion au serveur…',
			saving: 'enregistrement sur le serveur…',
			saved: 'enregistré sur le serveur',
			away: 'non connecté au serveur',
			refused: 'refusé par le serveur'
		},
		originals: {
			title: 'Pages chargées',
			how: 'Telles que le serveur les a chargées ; visibles pour qui a le droit d’écrire ce brouillon.',
			fetched: (when: string) => `chargée le ${when}`,
			download: 'Télécharger',
			downloadOf: (address: string) => `Télécharger : ${address}`
		},
		original: {
			title: 'Original',
			of: (title) => `Original : ${title}`,
			open: (page) => (page === undefined ? 'Original' : `Original, page ${page}`),
			bring: 'Joindre un fichier (PDF, DOCX, HTML ; 20 Mo au plus)',
			how: 'Le serveur le garde tel quel. Qui peut écrire le brouillon l’ouvre à côté du texte.',
			onTheWay: {
				waiting: 'Il est gardé dans ce navigateur et ira au serveur dès que le brouillon y sera.',
				away: 'Il est gardé dans ce navigateur et ira au serveur dès que celui-ci sera de nouveau joignable.',
				sending: 'Envoi au serveur…',
				refused:
					'Le serveur n’accepte pas ce fichier : il est trop grand ou n’est ni PDF, ni DOCX, ni HTML.'
			},
			windowOnly:
				'Le navigateur n’a pas pu le garder : jusqu’à ce que le serveur l’ait, il n’est que dans cette fenêtre.',
			again: 'Envoyer de nouveau',
			shown: 'Le donner au public',
			shownHow: 'Dès la prochaine publication, l’article porte un lien vers lui.',
			remove: 'Le détacher de l’article',
			refused:
				'Cela n’a pas marché : le fichier est trop grand ou n’est ni PDF, ni DOCX, ni HTML, ou le serveur est injoignable pour le moment.',
			close: 'Fermer',
			opening: 'Ouverture de l’original…',
			failed: 'L’original ne peut pas être ouvert ici. Téléchargez-le auprès de l’article.',
			asText: 'Les mots de l’original, sans sa mise en page.',
			page: (n, all) => `Page ${n} sur ${all}`,
			before: 'Page précédente',
			after: 'Page suivante'
		},
		refused: {
			signedOut:
				'Votre session est terminée ici, ou votre compte a été supprimé. Connectez-vous dans un autre onglet ; le travail reprendra ici.',
			denied:
				'Le serveur n’accepte pas ce brouillon de votre part : il appartient à quelqu’un d’autre et n’est pas, ou plus, partagé avec vous.',
			large:
				'Le serveur n’accepte plus ce brouillon : avec tout ce qu’il a contenu, il est trop grand, ou ce que vous y avez mis l’est. Enregistrez-le comme fichier sous « Transmettre », et faites-en plusieurs brouillons.',
			unknown:
				'Le serveur ne connaît pas quelque chose dans ce brouillon : sa version n’est pas celle de cette page. Rechargez la page ; si cela persiste, demandez à qui gère le serveur.',
			elsewhere:
				'Le serveur n’accepte de modifications que des pages à sa propre adresse, et cette page en a une autre. Ouvrez le site à son adresse habituelle ; si c’est celle-ci, demandez à qui gère le serveur : ORIGIN y est mal réglé.',
			kept: 'Vos modifications sont enregistrées sur cet appareil.'
		}
	},
	handOn: {
		open: 'Transmettre',
		title: 'Transmettre',
		close: 'Fermer',
		publish: 'Comme récit à publier',
		ready: (n: number, all: number): string =>
			all === 0
				? 'Il n’y a pas encore d’événements.'
				: n === all
					? all === 1
						? 'L’événement est prouvé et prêt.'
						: `Les ${count(all)} événements sont prouvés et prêts.`
					: `${count(n)} sur ${events(all)} ${n < 2 ? 'est prouvé et prêt' : 'sont prouvés et prêts'}.`,
		behind: (n: number) =>
			n === 1
				? 'Un événement reste dans le brouillon'
				: `${events(n)} ${n < 2 ? 'reste' : 'restent'} dans le brouillon`,
		obstacles: {
			title: 'Donnez un titre au récit.',
			slug: 'Donnez au récit un nom court fait de minuscules, de chiffres et de traits d’union, par exemple « la-querelle-du-rail ».',
			noText: 'Le récit n’a pas encore de texte. Apportez-en un d’abord.',
			noEvents:
				'Aucun événement ne peut encore être publié. Chacun a besoin d’au moins un passage dans le texte.'
		},
		storyTitle: 'Titre du récit',
		slug: 'Nom court',
		slugHint: (slug: string) => `Nom du dossier et fin de l’adresse : /stories/${slug || '…'}`,
		archive: 'Télécharger en archive (ZIP)',
		folder: 'Écrire dans un dossier…',
		how: (slug: string) =>
			`Placé dans le répertoire src/content de Fundstelle, le dossier « ${slug} » paraît au prochain « npm start ».`,
		mediaApart: (files) =>
			`Il y faut des fichiers qui ne sont pas dans le brouillon : ${files.join(', ')}. Remettez-les à côté de story.yaml. Tout ce que vous en avez dit est là.`,
		draft: 'Comme brouillon à poursuivre',
		draftHow:
			'Un fichier avec tout, même les événements sans preuve : pour une collègue, un autre appareil ou comme sauvegarde. Il s’ouvre sur la première page du studio.',
		draftFile: 'Enregistrer le brouillon',
		saved: (name: string) => `${name} est dans vos téléchargements.`,
		savedIn: (path: string) => `Écrit dans ${path}.`,
		left: (files: string[]) =>
			`Il s’y trouve encore des textes qui ne font plus partie du récit ; supprimez-les : ${files.join(', ')}.`,
		issues: (n: number) =>
			`${n === 1 ? 'Un endroit ne respecte' : `${count(n)} endroits ne respectent`} pas les règles :`,
		openAnyway: 'Ouvrir quand même comme brouillon',
		unread: (n: number) =>
			n === 1 ? 'Un endroit est à regarder :' : `${count(n)} endroits sont à regarder :`,
		openRead: (events: string) => `Ouvrir comme brouillon : ${events}, encore à prouver`,
		onlyEmpty:
			'Un récit entier ne peut être lu que dans un brouillon vide. Ouvrez-le sur la première page du studio.',
		fileProblems: {
			noDraft: 'Ce fichier n’est pas un brouillon de Fundstelle.',
			newer: 'Ce brouillon vient d’une édition plus récente de Fundstelle. Ouvrez-le là-bas.',
			damaged: 'Ce brouillon est endommagé ou incomplet. Faites-le envoyer à nouveau.'
		},
		notSaved:
			'Impossible d’écrire dans ce dossier. Choisissez-en un autre, ou téléchargez l’archive.'
	},
	versions: {
		open: 'États antérieurs',
		title: 'États antérieurs',
		close: 'Fermer',
		here: 'Sur cet appareil',
		name: 'Conserver cet état sous le nom',
		hint: 'Par exemple « Avant relecture ». Un état est conservé de lui-même au début de chaque jour de travail.',
		unnamed: 'Sans nom',
		keep: 'Conserver',
		kept: (name: string) => `Conservé : « ${name} »`,
		daily: 'Début du jour',
		compare: 'Comparer',
		compareOf: (state: string) => `Comparer : ${state}`,
		restore: 'Rétablir',
		restoreOf: (state: string) => `Rétablir : ${state}`,
		restored: (name: string) =>
			`Rétabli : « ${name} ». « Annuler » vous ramène à l’état précédent.`,
		delete: 'Supprimer',
		deleteOf: (state: string) => `Supprimer : ${state}`,
		deleted: (state: string) => `Supprimé : ${state}`,
		none: 'Aucun état antérieur n’est encore conservé.',
		failed:
			'Ceci n’a pas pu être enregistré : le stockage de ce navigateur est plein, verrouillé ou absent.',
		server: {
			title: 'Sur le serveur',
			name: 'Conserver l’état du serveur sous le nom',
			hint: 'Visible pour qui a le droit d’écrire ce brouillon.',
			published: 'Publié',
			withdrawn: 'Retiré',
			none: 'Aucun état n’est encore conservé sur le serveur, et rien n’est publié.',
			failed: 'Le serveur est momentanément inaccessible, ou votre session est terminée.'
		},
		same: 'Le brouillon est actuellement identique.',
		since: 'Depuis, dans le brouillon :',
		story: 'Récit',
		parts: { events: 'Événements', articles: 'Textes', companies: 'Entreprises' },
		changes: { added: 'ajout', removed: 'suppression', changed: 'modification' },
		fields: {
			slug: 'nom court',
			title: 'titre',
			language: 'langue',
			summary: 'résumé',
			steps: 'étapes',
			media: 'images et sons',
			author: 'autrice ou auteur',
			publisher: 'média',
			url: 'adresse',
			published: 'jour de parution',
			blocks: 'texte',
			names: 'noms',
			aliases: 'autres noms',
			kind: 'type',
			eras: 'époques',
			relations: 'relations',
			kinds: 'types propres',
			date: 'date',
			companies: 'entreprises',
			claim: 'source de l’affirmation',
			weight: 'poids',
			passages: 'passages'
		}
	},
	chronology: {
		title: (file: string) => `Chronologie : ${file}`,
		how: 'Chaque ligne devient un événement encore à prouver. Vérifiez ce que contient chaque colonne.',
		hasHeads: 'La première ligne nomme les colonnes',
		firstRows: 'Les premières lignes',
		column: (n: number) => `Colonne ${n}`,
		unused: 'ne pas utiliser',
		roles: {
			date: 'Date',
			what: 'Ce qui s’est passé',
			who: 'Qui (entreprises)',
			source: 'Source',
			page: 'Page',
			note: 'Note'
		},
		page: 'p.',
		becomes: (n: number) => `${events(n)} sans preuve.`,
		unread: (n: number) =>
			n < 2
				? `${count(n)} date n’est pas lisible et reste comme texte dans le résumé.`
				: `${count(n)} dates ne sont pas lisibles et restent comme texte dans le résumé.`,
		skipped: (n: number) =>
			n < 2
				? `${count(n)} ligne ne dit pas ce qui s’est passé et est laissée de côté.`
				: `${count(n)} lignes ne disent pas ce qui s’est passé et sont laissées de côté.`,
		take: (n: number) => `Reprendre ${events(n)}`,
		taken: (n: number) =>
			n < 2
				? `${events(n)} attend sa preuve. Apportez maintenant les textes où elle figure.`
				: `${events(n)} attendent leurs preuves. Apportez maintenant les textes où elles figurent.`,
		problems: {
			tooLarge: 'Ce tableau est trop lourd ; la limite est de 20 Mo.',
			tooManyRows: 'Ce tableau a plus de 5\u202f000 lignes. Divisez-le.',
			empty: 'Ce tableau est vide.',
			broken:
				'Ce tableau n’est pas lisible. Enregistrez-le à nouveau en XLSX ou CSV, sans mot de passe.'
		}
	},
	proofs: {
		search: 'Recherche de preuves…',
		failed: 'La recherche a échoué. Rechargez la page.',
		left: (n: number, all: number) => `Encore ${count(n)} sur ${events(all)} à prouver`,
		done: 'Tous les événements ont un passage.',
		previous: 'Événement précédent',
		next: 'Événement suivant',
		place: (n: number, all: number) => `${n} sur ${all}`,
		candidates: 'Phrases qui pourraient le prouver',
		accept: 'Prendre comme preuve',
		acceptOf: (words: string) => `Prendre comme preuve : ${words}`,
		keys: 'A ou Entrée prend la première phrase, les flèches changent d’événement.',
		page: (page: number) => `page ${page}`,
		sameDate: (words: string) => `date : « ${words} »`,
		shared: (words: string[]) => `en commun : ${words.join(', ')}`,
		edit: 'Ouvrir l’événement',
		none: (n: number) => `${events(n)} sans phrase qui convienne`,
		noneHint: 'Cherchez vous-même ici, ou apportez d’autres textes.'
	},
	shell: {
		studio: 'Studio',
		drafts: 'Brouillons',
		untitled: 'Sans titre',
		write: 'Écrire',
		preview: 'Aperçu',
		places: 'Parties du brouillon',
		undo: (step: string) => `Annuler : ${step}`,
		redo: (step: string) => `Rétablir : ${step}`,
		nothingToUndo: 'Rien à annuler',
		nothingToRedo: 'Rien à rétablir',
		opening: 'Ouverture du brouillon…',
		keeping: {
			opening: 'ouverture…',
			saving: 'enregistrement…',
			saved: 'enregistré sur cet appareil',
			failed: 'PAS enregistré',
			unavailable: 'non enregistré'
		},
		failed:
			'Les dernières modifications ne sont pas encore enregistrées : le stockage de ce navigateur est plein ou verrouillé. Nous continuons d’essayer. Libérez de la place, ou enregistrez le brouillon dans un fichier avant de fermer cette fenêtre.',
		unavailable:
			'Ce navigateur ne conserve rien, peut-être parce que la fenêtre est privée ou que le brouillon vient d’une édition plus récente de Fundstelle. Vous pouvez travailler, mais le brouillon est perdu avec la fenêtre : enregistrez-le dans un fichier.',
		broken: (n: number) =>
			`${number(n, 'modification de ce brouillon est illisible', 'modifications de ce brouillon sont illisibles')} ; tout le reste est là. Rien n’a été supprimé.`,
		noScripts:
			'Le studio a besoin de JavaScript : il travaille entièrement dans ce navigateur et n’envoie rien. Les récits se lisent aussi sans.',
		text: 'Texte',
		panels: 'Espaces de travail',
		proposals: 'Propositions',
		proofs: 'Chercher les preuves',
		events: 'Événements',
		problems: 'À régler',
		story: 'Récit'
	},
	proposals: {
		title: 'Propositions',
		searching: 'Recherche d’événements dans les textes…',
		failed:
			'La recherche d’événements s’est interrompue. Votre brouillon n’est pas touché ; vous pouvez toujours créer des événements à la main.',
		retry: 'Chercher à nouveau',
		partly: {
			dates: (language) =>
				`Dans les textes de cette langue (${language}), Fundstelle ne trouve que des dates, pas encore d’événements entiers. Les phrases avec une date sont plus bas ; vous écrivez le titre vous-même.`,
			nothing: (language) =>
				`Dans les textes de cette langue (${language}), Fundstelle ne trouve encore rien d’elle-même. Sélectionnez dans le texte les mots qui prouvent un événement.`
		},
		none: 'Aucun événement n’a été trouvé dans ces textes. Sélectionnez dans le texte les mots qui en prouvent un.',
		left: (open: number, all: number) => `encore ${count(open)} sur ${count(all)}`,
		allDone: (all: number) =>
			all === 1 ? 'La proposition est tranchée.' : `Les ${count(all)} propositions sont tranchées.`,
		toEvents: 'Vers les événements',
		eventTitle: 'Titre de l’événement',
		noTitle: 'L’événement a besoin d’un titre.',
		titleToWrite:
			'Pas encore un titre, seulement les mots du texte. Abrégez-les, ou reprenez-les tels quels.',
		inText: (words: string) => `dans le texte : « ${words} »`,
		kind: 'Type',
		companies: 'Entreprises',
		noCompanies: 'aucune',
		newCompany: 'nouveau',
		newCompanies: 'Nouveau dans le récit',
		score: 'Estimation',
		scores: {
			high: 'très probablement un événement',
			good: 'probablement un événement',
			fair: 'peut-être un événement',
			low: 'plutôt pas un événement'
		},
		reasons: {
			date: 'date exacte',
			'vague-date': 'moment approximatif',
			action: 'action',
			'named-action': 'action exprimée par un nom',
			'possible-action': 'action possible',
			company: 'entreprise',
			'company-before': 'entreprise de la phrase précédente',
			'company-candidate': 'nouvelle entreprise',
			planned: 'prévu',
			hypothetical: 'seulement supposé',
			negated: 'nié',
			question: 'en question',
			'unsure-title': 'titre incertain'
		},
		actions: 'Décider',
		accept: 'Reprendre',
		skip: 'Passer',
		edit: 'Modifier',
		join: 'Joindre',
		joinWith: (title: string) => `Joindre à « ${title} » : le même fait, un passage de plus`,
		nothingToJoin: 'Joindre demande qu’une proposition ait déjà été reprise',
		undo: 'Annuler',
		previous: 'Proposition précédente',
		next: 'Proposition suivante',
		keys: 'Décider avec des touches',
		key: { accept: 'A', skip: 'X', edit: 'E', join: 'J', name: 'N', undo: 'U' },
		isNameOf: (name: string, company: string) => `« ${name} », c’est ${company}`,
		said: {
			accepted: (title: string) => `Repris : ${title}`,
			joined: (title: string) => `Joint à : ${title}`,
			named: (name: string, company: string) =>
				`« ${name} » est désormais aussi un nom de ${company}`,
			dismissed: (title: string) => `Passé : ${title}`
		},
		list: 'Toutes les propositions ouvertes',
		batch: 'En reprendre plusieurs à la fois',
		batchIntro:
			'Choisissez à quel point une proposition doit être sûre. Vous voyez d’abord ce qui entre. Là où le titre est incertain, cochez vous-même.',
		batchLeast: 'Au moins',
		batchWhat: 'Voici ce qui entre',
		batchNone: 'Aucune proposition ouverte n’est aussi sûre.',
		batchAccept: (n: number) => `Reprendre ${number(n, 'proposition', 'propositions')}`,
		batchDone: (n: number) => `${number(n, 'proposition reprise', 'propositions reprises')}.`,
		overlooked: 'Rien oublié ?',
		overlookedIntro: 'Ces phrases nomment un moment et ne font partie d’aucun événement.',
		nothingOverlooked:
			'Rien d’oublié : chaque phrase qui nomme un moment fait partie d’un événement, ou vous l’avez mise de côté.',
		makeEvent: 'En faire un événement',
		dismiss: 'Pas un événement',
		showInText: 'Montrer dans le texte'
	},
	events: {
		none: 'Pas encore d’événement. Reprenez des propositions, ou sélectionnez dans le texte les mots qui en prouvent un.',
		more: 'Pour en créer un autre, sélectionnez dans le texte les mots qui le prouvent.',
		toProposals: 'Vers les propositions',
		untitled: 'Sans titre',
		unproven: 'non prouvé',
		problems: (n: number) => number(n, 'problème', 'problèmes'),
		count: (n: number, unsound: number) =>
			`${events(n)}${unsound > 0 ? `, dont ${count(unsound)} encore à l’état de brouillon` : ''}`
	},
	form: {
		rules: {
			'date.noWords': 'Donnez les mots du passage qui disent la date.',
			'date.noAnchor': 'Dites à quoi les mots se rapportent.',
			'date.noSource': 'Nommez la source dont vient la date, ou son adresse.',
			'date.noNote': 'Dites en une phrase d’où la date est déduite.',
			'date.year': ({ words }: { words: string }) =>
				`L’année n’est pas dans les mots « ${words} » : ajoutez-la. Si elle n’est pas dans le passage, choisissez « déduit du texte » ou « d’une autre source ».`,
			'date.finer': ({ words = '' }: { words?: string }) =>
				`La date est plus précise que les mots${words && ` « ${words} »`} : écrivez-la avec la même précision, ou choisissez « d’une autre source » et nommez celle qui en sait plus.`,
			'story.noPassage':
				'L’événement n’a pas de passage : sélectionnez dans le texte les mots qui le prouvent.',
			'story.wordsElsewhere': ({ words }: { words: string }) =>
				`Les mots « ${words} » ne sont pas dans le passage : écrivez-les comme ils y figurent, ou ajoutez un passage qui les contient.`,
			'story.anchor': ({ anchor }: { anchor: string }) =>
				`« ${anchor} » n’est ni une date ni un événement de ce récit : choisissez à quoi les mots se rapportent.`,
			'story.anchorSelf':
				'Cette date se rapporte à elle-même : choisissez un autre événement ou une date.',
			'story.anchorUnpublished':
				'On ne sait pas quand ce texte a paru : inscrivez le jour sous « Récit », ou rapportez les mots à autre chose.',
			'story.afterPublication':
				'L’événement est postérieur à la parution du texte : vérifiez la date, ou choisissez le type « Projet » s’il est annoncé.',
			'story.company': 'Cette entreprise n’existe plus dans le récit : retirez-la.',
			'quote.changed': ({ was, is }: { was: string; is: string }) =>
				`La formulation a changé : au lieu de « ${was} », le texte dit maintenant « ${is} ».`,
			'quote.lost':
				'Ces mots ne sont plus dans le texte : sélectionnez à nouveau le passage, ou supprimez-le.',
			'quote.lostButSimilar': ({ similar }: { similar: string }) =>
				`Ces mots ne sont plus dans le texte ; les plus proches sont « ${similar} ».`,
			'quote.ambiguous': ({ count }: { count: number }) =>
				`Ces mots figurent ${count} fois dans le texte : sélectionnez à nouveau le passage, avec plus de mots.`,
			'relation.noGround':
				'Rien ne prouve la relation : choisissez le passage qui la prouve, ou écrivez pourquoi vous la voyez ainsi.',
			'relation.event': 'L’autre événement n’existe plus : supprimez la relation.',
			'relation.twice': 'Cette relation existe déjà : supprimez l’une des deux.',
			'relation.againstTime': ({ first, firstDate, then, thenDate }) =>
				`La relation va contre le temps : « ${first} » devrait être antérieur (${firstDate}) à « ${then} » (${thenDate}). Choisissez l’autre sens, ou vérifiez les deux dates.`,
			'relation.circle': ({ events }: { events: readonly string[] }) =>
				`Les relations tournent en rond : ${events.map((title) => `« ${title} »`).join(' → ')}. Supprimez-en une, ou choisissez l’autre sens.`,
			'media.noAlt': 'Dites en une phrase ce qu’il y a à voir ou à entendre.',
			'shape.text': 'Il manque quelque chose ici : veuillez compléter.'
		},
		back: 'Tous les événements',
		backToProposals: (left: number) => `Continuer avec les propositions (encore ${count(left)})`,
		previous: 'Événement précédent',
		next: 'Événement suivant',
		place: (n: number, all: number) => `${count(n)} sur ${count(all)}`,
		delete: 'Supprimer l’événement',
		staysDraft: 'Reste un brouillon et n’est pas publié tant que ceci n’est pas réglé :',
		title: 'Titre',
		summary: 'Résumé',
		summaryHint: 'Une phrase ou deux, pour la carte de l’événement. Facultatif.',
		kind: 'Type',
		weight: 'Poids',
		weightHint: '0 à 9 : là où la place manque, les plus lourds sont dessinés en premier.',
		date: 'Date',
		dateHint: 'Par exemple « au printemps 2024 », « 4 juin 2024 », « 2018 » ou 2024-06-04',
		dateLabel: 'En mots ou en EDTF',
		fields: {
			title: 'titre',
			summary: 'résumé',
			kind: 'type',
			date: 'date',
			words: 'mots dans le texte',
			anchor: 'référence des mots',
			source: 'source de la date',
			note: 'remarque sur la date',
			companies: 'entreprises',
			by: 'qui le dit',
			weight: 'poids',
			passages: 'passages',
			media: 'images, sons et films',
			other: 'identifiant'
		},
		dateUnread: ({ text }: { text: string }) =>
			`Nous n’avons pas pu lire « ${text} » comme une date. Par exemple : au printemps 2024, 4 juin 2024, 2018 ou 2024-06-04. Si personne ne connaît la date, choisissez « sans date ».`,
		undated: 'Sans date',
		undatedWhy: 'Sans date, l’événement se trouve à côté de l’axe',
		datesInText: 'Dates dans le passage',
		basis: 'D’où la date est connue',
		words: 'Mots dans le texte',
		wordsHint:
			'Exactement comme dans le passage : « au printemps ». « … » remplace ce qui est omis.',
		anchor: 'À quoi les mots se rapportent',
		anchorPublished: (date: string) => `la parution de l’article (${date})`,
		anchorUnknown: 'la parution de l’article (jour inconnu)',
		anchorEvents: 'un autre événement',
		anchorDate: 'une autre date',
		anchorDateLabel: 'Date de référence',
		source: 'Source',
		sourceHint: 'D’où vient la date : un titre avec son jour, ou une adresse',
		note: 'Remarque',
		noteWhy: 'D’où la date est déduite, en une phrase',
		noteHint: 'Facultatif',
		companies: 'Entreprises',
		noCompanies: 'Le récit n’a pas encore d’entreprises.',
		addCompany: 'Ajouter une entreprise',
		otherNames: 'Autres noms',
		otherNamesHint: 'Séparés par des points-virgules ; ils sont reconnus dans le texte',
		companyName: 'Nom de l’entreprise',
		add: 'Ajouter',
		namesInText: 'Nommées dans le texte',
		claim: 'Qui le dit ?',
		asserted: 'l’article lui-même',
		reported: 'l’article rapporte ce que dit quelqu’un',
		by: 'Qui ?',
		byHint: 'Comme après « selon » : « CNBC », « des e-mails de l’époque »',
		passages: 'Passages',
		showInText: 'Montrer dans le texte',
		removePassage: 'Supprimer le passage',
		passageNumber: (n: number) => `Passage ${count(n)}`,
		relations: 'Relations avec d’autres événements',
		addRelation: 'Ajouter une relation',
		noOtherEvents: 'Le récit n’a pas encore d’autre événement.',
		findEvent: 'Chercher un événement',
		foundEvents: (n: number) => (n === 0 ? 'Aucun événement ne s’appelle ainsi.' : events(n)),
		relationKind: 'Cet événement …',
		relationPassage: 'Prouvé par',
		noRelationPassage: 'aucun passage',
		judgement: 'Appréciation de la rédaction',
		judgementHint:
			'Pourquoi vous la voyez ainsi, en une phrase. Nécessaire là où aucun passage ne la prouve.',
		removeRelation: (title: string) => `Supprimer la relation : ${title}`,
		relationsGo: (n: number) =>
			n === 1
				? 'Sa relation avec un autre événement part avec lui.'
				: `Ses ${count(n)} relations avec d’autres événements partent avec lui.`
	},
	media: {
		title: 'Images, sons et films',
		choose: 'Choisir un fichier',
		hint: 'Ou glissez-le ou collez-le ici : images (AVIF, WebP, JPEG, PNG, SVG), sons (MP3, M4A, Ogg, FLAC, WAV), films (MP4, WebM), jusqu’à 20 Mo chacun.',
		unsent:
			'Ce fichier n’est pas encore sur le serveur. Il est envoyé dès que le serveur est accessible ; d’ici là, les autres ne le voient pas.',
		refused:
			'Le serveur n’accepte pas ce fichier : il est endommagé ou vide, ce n’est rien que les pages puissent montrer, ou il est trop grand. Choisissez-en un autre.',
		notHere:
			'Ce fichier n’est pas dans ce navigateur. Ce qui en est dit ici reste ; choisissez-le de nouveau si nécessaire.',
		replace: 'Choisir son fichier',
		notKept:
			'Le fichier n’a pas pu être enregistré : la mémoire de ce navigateur est pleine ou bloquée. Il disparaît avec cette fenêtre ; enregistrez le brouillon comme fichier.',
		altPicture: 'Que voit-on ?',
		altSound: 'Qu’entend-on ou que voit-on ?',
		altHint: 'Une phrase pour qui ne le voit pas ou ne l’entend pas',
		caption: 'Légende',
		credit: 'Auteur',
		licence: 'Licence',
		source: 'Source',
		link: 'Adresse du film ou du son ailleurs',
		linkHint: 'L’image y mène alors. Facultatif.',
		linkWrong: 'Ce n’est pas une adresse web. Elle commence par https:// ou http://.',
		captions: 'Sous-titres',
		chooseCaptions: 'Choisir des sous-titres (VTT)',
		removeCaptions: 'Supprimer les sous-titres',
		remove: (what: string) => `Supprimer : ${what}`,
		problems: {
			tooLarge: 'Le fichier dépasse 20 Mo. Réduisez-le d’abord.',
			noRoom:
				'Il n’y a plus de place pour ce fichier : les médias d’un récit peuvent occuper 100 Mo en tout. Réduisez ou retirez quelque chose.',
			noMedia:
				'Ce n’est ni une image, ni un son, ni un film qui puisse être montré ici ; c’est le contenu qui compte, pas le nom. Enregistrez-le en JPEG, MP3 ou MP4 dans un autre logiciel.',
			noCaptions: 'Ce ne sont pas des sous-titres : le fichier doit commencer par WEBVTT.',
			damaged:
				'Cette image est endommagée, ou ce navigateur ne peut pas la montrer. Ouvrez-la dans un autre logiciel et enregistrez-la de nouveau en JPEG ou PNG.',
			unreadable: 'Le fichier n’a pas pu être lu. Essayez encore une fois.'
		}
	},
	storyForm: {
		title: 'Titre du récit',
		slug: 'Nom court',
		slugHint: (slug: string) =>
			`Fin de l’adresse : /stories/${slug}. Seulement a–z, 0–9 et des traits d’union simples.`,
		slugFromTitle: 'D’après le titre',
		language: 'Langue des titres et des résumés',
		summary: 'Résumé',
		summaryHint: 'Deux phrases pour l’aperçu des récits. Facultatif.',
		articles: 'Textes',
		addArticle: 'Ajouter un texte',
		articleTitle: 'Titre du texte',
		author: 'Autrice ou auteur',
		publisher: 'Paru chez',
		url: 'Adresse web',
		published: 'Paru le',
		publishedHint:
			'Le jour, comme « 4 juillet 2024 » ou 2024-07-04. Sans lui, des mots comme « hier » ne peuvent pas être résolus.',
		publishedBasis: 'D’où le jour est connu',
		publishedNote: 'D’où il est déduit',
		publishedSource: 'Source du jour',
		articleLanguage: 'Langue du texte',
		articleLanguageHint: 'Un code comme fr, de-CH ou rm',
		removeArticle: 'Supprimer le texte',
		confirmRemoveArticle: (title: string, n: number) =>
			`Supprimer « ${title} » ?${n > 0 ? ` ${events(n)} ${n < 2 ? 'repose dessus et reste' : 'reposent dessus et restent'} à l’état de brouillon.` : ''} « Annuler » ramène le texte.`,
		kinds: 'Types d’événements propres',
		kindsHint:
			'Pour ce que ne dit aucun des types connus. Les noms figurent dans la liste et dans le filtre.',
		newKind: 'Nouveau type',
		addKind: 'Ajouter le type',
		eras: 'Époques',
		erasHint:
			'Des périodes qui ont un nom, derrière les événements : sur la chronologie, comme titres de la liste et dans le filtre.',
		newEra: 'Nouvelle époque',
		addEra: 'Ajouter une époque',
		eraTitle: 'Nom',
		eraNamesKept: (languages: string[]) =>
			`Les noms dans d’autres langues sont conservés : ${languages.join(', ')}`,
		eraTime: 'Temps',
		eraTimeHint: 'Par exemple « de 1914 à 1918 », « depuis 2015 » ou 1914/1918',
		eraSource: 'Source',
		eraSourceHint: 'Qui l’appelle ainsi : un titre ou une adresse. Facultatif.',
		kindName: (language: string) => `Nom (${language})`,
		companies: 'Entreprises',
		noCompanies:
			'Aucune pour l’instant. Les entreprises entrent avec les propositions, ou à la main.',
		companyEvents: (n: number) => events(n),
		nameNumber: (n: number) => (n === 1 ? 'Nom' : `Autre nom ${count(n - 1)}`),
		addName: 'Autre nom',
		remove: (what: string) => `Supprimer « ${what} »`,
		aliases: 'Périphrases',
		aliasesHint:
			'Des mots qui désignent l’entreprise dans le texte : toujours, comme « le créateur de ChatGPT », ou seulement là où le texte la nomme aussi, comme « le constructeur ».',
		alias: 'Périphrase',
		aliasInText: (text: string) => `Périphrase « ${text} »`,
		addAlias: 'Ajouter une périphrase',
		match: 'Vaut',
		matchWord: 'toujours',
		matchContext: 'seulement à côté du nom',
		from: 'depuis',
		until: 'jusqu’à',
		aliasDateHint: 'EDTF, comme 2023-07',
		merge: 'Fusionner avec',
		mergeChoose: 'Choisir une entreprise',
		mergeDo: 'Fusionner',
		removeCompany: 'Supprimer l’entreprise',
		confirmRemoveCompany: (name: string, n: number) =>
			`Supprimer « ${name} » ? ${events(n)} ${n < 2 ? 'la nomme ; il reste' : 'la nomment ; ils restent'}, sans cette entreprise.`,
		confirm: 'Supprimer vraiment',
		cancel: 'Annuler',
		close: 'Fermer'
	},
	text: {
		articles: 'Textes',
		addAnother: 'Autre texte',
		untitled: 'Texte sans titre',
		tools: 'Outils pour le texte',
		blocks: {
			paragraph: 'Paragraphe',
			heading: 'Intertitre',
			quotation: 'Citation',
			item: 'Liste'
		},
		marks: { strong: 'Gras', emphasis: 'Italique', link: 'Lien' },
		address: 'Adresse du lien',
		setLink: 'Poser le lien',
		cancel: 'Annuler',
		showEvent: (title: string) => `Montrer l’événement : ${title}`,
		moveStart: 'Déplacer le début du passage',
		moveEnd: 'Déplacer la fin du passage'
	},
	passages: {
		newEvent: 'Nouvel événement',
		another: (title: string) => `Autre passage de « ${title} »`,
		link: (title: string) => `Relier ici : « ${title} »`,
		cancel: 'Annuler',
		close: 'Fermer',
		selection: 'Mots sélectionnés',
		short: 'Peu de mots prouvent peu.',
		repeated: (n: number) => `Ces mots figurent ${count(n)} fois dans le texte.`,
		widen: 'Prendre la phrase entière',
		bounds: {
			start: {
				name: 'Début',
				earlier: 'Début un mot plus tôt',
				later: 'Début un mot plus tard'
			},
			end: { name: 'Fin', earlier: 'Fin un mot plus tôt', later: 'Fin un mot plus tard' }
		},
		boundsOf: (n: number) => `Limites du passage ${count(n)}`,
		insertQuote: 'Chercher un passage',
		quote: 'Citation du texte',
		quoteHint: 'Collez ou tapez les mots ; ils sont cherchés dans ce texte.',
		find: 'Chercher',
		found: (state, n) => {
			if (state === 'ambiguous')
				return `Ces mots conviennent à ${count(n)} endroits. Choisissez-en un :`;
			if (state === 'lost') return 'Ces mots ne sont pas dans le texte.';
			return state === 'changed'
				? 'Le texte le dit ainsi :'
				: 'Trouvés, et sélectionnés dans le texte.';
		},
		similar: 'Le plus proche :',
		thisOne: 'Cet endroit',
		show: 'Montrer dans le texte',
		nothing: 'Rien à régler : chaque événement a sa preuve.',
		quotes: 'Passages',
		quotesIntro: 'Le texte a été modifié. Ces mots prouvent-ils encore l’événement ?',
		others: 'Données',
		changed: 'Le texte le dit maintenant autrement :',
		ambiguous: (n: number) => `Ces mots conviennent à ${count(n)} endroits.`,
		lost: 'Ces mots ne sont plus dans le texte.',
		inArticle: (title: string) => `(${title})`,
		takeOver: 'Reprendre les nouveaux mots',
		relink: 'Relier à nouveau',
		nowSelect: 'Sélectionnez maintenant les mots dans le texte, ou collez-y une citation.',
		keep: 'Garder l’ancienne formulation',
		remove: 'Supprimer le passage'
	}
};
