import type { SharingWords } from '#lib/language/de/sharing.ts';

/** The words of the pages that hand a story on, in French as written in Switzerland. */
export const fr: SharingWords = {
	back: 'Retour au récit',
	embedTitle: 'Intégrer',
	embedIntro:
		'Cette frise dans une autre page : avec sa liste, l’événement choisi et sa preuve. Sans cookies, sans requêtes à des tiers.',
	options: 'Réglages',
	theme: 'Couleurs',
	themePage: 'comme la page autour',
	themeLight: 'clair',
	themeDark: 'sombre',
	event: 'Événement choisi',
	noEvent: 'aucun',
	height: 'Hauteur en pixels, tant que rien ne l’adapte',
	apply: 'Appliquer',
	iframe: 'Cadre (iframe)',
	iframeHint:
		'Fonctionne partout. Les scripts d’intégration de Datawrapper ou de pym.js adaptent sa hauteur ; sans eux, elle reste fixe.',
	component: 'Élément (un script)',
	componentHint: 'Toujours aussi haut que son contenu.',
	copy: 'Copier le code',
	copied: 'copié',
	copyFailed: 'La copie a échoué ; veuillez sélectionner et copier à la main.',
	preview: 'Aperçu',
	narrow: '320 pixels de large',
	wide: 'pleine largeur',
	weight: 'Transféré avant que quiconque ne fasse quoi que ce soit :',
	files: 'fichiers',
	picture: 'En image',
	pictureIntro:
		'Toute la frise avec titre, légende et source. La largeur en pixels figure dans l’adresse (width).',
	pictureWide: 'en largeur',
	pictureDown: 'vers le bas',
	cardTitle: 'Carte de citation',
	cardIntro:
		'L’événement avec les mots qui le prouvent, en HTML à coller : sans script, tous les styles inclus, en clair, en sombre et sur papier.',
	cardCode: 'HTML de la carte',
	asPicture: 'En image, là où le HTML n’est pas possible',
	version: 'Cette version du récit'
};
