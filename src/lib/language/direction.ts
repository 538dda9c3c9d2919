export type Direction = 'ltr' | 'rtl';

/** Scripts and languages that are written from right to left; app.css has the languages too. */
const SCRIPTS = /^(adlm|arab|aran|hebr|mand|mend|nkoo|rohg|samr|syrc|thaa)$/i;
const LANGUAGES =
	/^(ar|arc|azb|ckb|dv|fa|glk|he|iw|ji|ks|lrc|mzn|nqo|pnb|prs|ps|sd|skr|syr|ug|ur|yi)$/i;
const SCRIPT = /^[a-z]{4}$/i;

/** How the language of a BCP 47 tag is written; the tag's script, if it names one, decides. */
export function directionOf(tag: string): Direction {
	const [language = '', ...subtags] = tag.split('-');
	const script = subtags.find((subtag) => SCRIPT.test(subtag));
	return (script ? SCRIPTS.test(script) : LANGUAGES.test(language)) ? 'rtl' : 'ltr';
}

/** The `dir` of words in a page of another language; `undefined` where the page's own is right. */
export function dirWithin(page: string, tag: string): Direction | undefined {
	const direction = directionOf(tag);
	return direction === directionOf(page) ? undefined : direction;
}

/** A text that keeps its direction among others where no markup can say so, by the isolates of Unicode. */
export function isolate(text: string, direction: Direction): string {
	return `${direction === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`;
}
