import type { VerifyWords } from '#lib/language/de/verify.ts';

/** The words of `npm run verify`, in French as written in Switzerland. */
export const fr: VerifyWords = {
	title: (file, story) => `${file}, comparé à « ${story} »`,
	exact: 'est mot pour mot dans l’article',
	several: 'est mot pour mot dans l’article, à plusieurs endroits',
	changed: 'La formulation a changé',
	lost: 'n’est plus dans l’article',
	sum: (found, all) =>
		all === 1
			? `La citation de ce fichier ${found === 1 ? 'est' : 'n’est plus'} mot pour mot dans l’article.`
			: `${found} des ${all} citations de ce fichier ${found < 2 ? 'est' : 'sont'} mot pour mot dans l’article.`,
	noQuotes:
		'Ce fichier ne contient pas de citations : on peut seulement dire si le récit est encore le même.',
	same: (day) => `Le récit est encore le même que le ${day}.`,
	different: (day, address) =>
		`Le récit a changé depuis le ${day} : exportez le fichier à nouveau, depuis ${address}.`,
	altered:
		'Ce fichier a été modifié après son export : son contenu n’est pas celui qu’il annonce. Exportez-le à nouveau.',
	noProvenance: 'Ce fichier ne dit pas de quelle version du récit il vient.'
};
