import type { PictureWords } from '#lib/language/de/pictures.ts';

/** The words of pictures and cards in French as written in Switzerland. */
export const fr: PictureWords = {
	bars: 'autant d’événements que la barre est longue',
	quoted: (title) => `« ${title} »`,
	moreSources: (n) => (n === 1 ? 'et un autre article' : `et ${n} autres articles`),
	more: (n) => (n === 1 ? 'et un autre' : `et ${n} autres`),
	origin: ({ address, day }) => `Fundstelle · ${address} · état au ${day}`,
	morePassages: (n) => (n === 1 ? 'et un autre passage' : `et ${n} autres passages`),
	openStory: 'Voir sur la frise',
	altText: (title) => `Frise chronologique : ${title}`,
	problems: {
		width: (least, most) =>
			`« width » est la largeur en pixels : un nombre entier de ${least} à ${most}.`,
		direction: '« direction » vaut « wide » (en largeur) ou « down » (vers le bas).',
		theme: '« theme » vaut « light » (clair) ou « dark » (sombre).',
		noEvent: (id) => `Ce récit n’a pas d’événement « ${id} ».`,
		letters:
			'Le serveur n’a pas les caractères de l’écriture de ces mots. Prenez l’image en SVG : c’est alors le navigateur qui les dessine.',
		tooLarge:
			'L’image serait trop grande pour le PNG. Choisissez une largeur plus petite, ou prenez l’image en SVG.'
	}
};
