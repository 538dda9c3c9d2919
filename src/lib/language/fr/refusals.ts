import type { RefusalMessages } from '#lib/language/de/refusals.ts';

/** Why the server refuses a request, in French. */
export const fr: RefusalMessages = {
	session: 'Votre session est terminée. Reconnectez-vous.',
	factor: 'Ce site exige un second facteur. Configurez-le sous « Compte ».',
	editor: 'Il faut pour cela le rôle « Édition ».',
	owner: 'Il faut pour cela le rôle « Direction ».',
	origin: 'La demande ne vient pas d’une page de ce site.',
	draft: 'Ce brouillon n’existe pas, ou il n’est pas partagé avec vous.',
	share:
		'Seule la personne qui a commencé un brouillon, ou l’édition, décide avec qui il est partagé.',
	nobody: 'Cette adresse n’est ouverte à personne.',
	unsized: 'La demande ne dit pas quelle est sa longueur.',
	large: 'C’est plus grand que ce que le serveur accepte.',
	shape: 'Le serveur ne comprend pas la demande. Rechargez la page.',
	time: 'Le moment doit être à venir, et distant d’un an au plus.',
	often: 'Trop de fichiers en peu de temps. Réessayez dans un instant.',
	unsound:
		'Le brouillon ne peut pas être publié ainsi : il manque quelque chose, ou quelque chose est faux.',
	original: 'Cet original n’est pas ici.',
	comment: 'Ce commentaire n’est plus ici.',
	state: 'Cet état n’est pas ici.',
	states: 'Ce brouillon a autant d’états nommés qu’il peut en avoir.',
	medium: 'Ce fichier n’est pas ici.',
	sameName: 'Un autre fichier de ce brouillon porte déjà ce nom.',
	noOriginal: 'Ce fichier n’est ni un PDF, ni un document Word (DOCX), ni du HTML.',
	noMedium: 'Ce fichier n’est ni une image, ni un son, ni un film, ni des sous-titres.',
	infected: 'L’antivirus du serveur juge ce fichier dangereux. Il n’est pas conservé.',
	unscanned:
		'Le serveur ne peut pas rechercher de virus pour l’instant et n’accepte donc aucun fichier. Réessayez dans un instant.',
	newsroom: 'Vers la rédaction',
	gone: (slug) => `Le récit « ${slug} » a été retiré.`
};
