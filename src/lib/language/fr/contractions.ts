/** A day ("4 juin", "1er juin") or an ordinal ("2e trimestre", "XIXe siècle"), but no year ("44 av. J.-C."). */
const MASCULINE = /^(?:\d{1,2}(?:er|e)? (?!av\.|apr\.)|[IVXLC]+er? s|printemps)/;
const ELIDED = /^(?:été|automne|hiver)/;
const DAY_OR_ABOUT = /^le \d{1,2}(?:er)? (?!trimestre|semestre)|^vers /;

/** A date with its article, where it has one: "le 4 juin 2024", "l’été 2024", but "juin 2024". */
export function withArticle(date: string): string {
	return MASCULINE.test(date) ? `le ${date}` : ELIDED.test(date) ? `l’${date}` : date;
}

/** "du 4 juin 2024", "de l’été 2024", "d’avril 2024", "des années 1990", "de 2018". */
export function from(date: string): string {
	return `de ${withArticle(date)}`
		.replace(/^de le /, 'du ')
		.replace(/^de les /, 'des ')
		.replace(/^de (?=[aou])/, 'd’');
}

/** "au 4 juin 2024", "à l’été 2024", "à avril 2024", "aux années 1990", "à 2018". */
export function to(date: string): string {
	return `à ${withArticle(date)}`.replace(/^à le /, 'au ').replace(/^à les /, 'aux ');
}

/** When something was: "le 4 juin 2024", "au printemps 2024", "en juin 2024", "dans les années 1990". */
export function when(date: string): string {
	const named = withArticle(date);
	if (DAY_OR_ABOUT.test(named)) return named;
	if (/^les /.test(named)) return `dans ${named}`;
	return named === date ? `en ${named}` : to(date);
}
