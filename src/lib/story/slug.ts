/** Longest id that is made of a title, in characters. */
const MAX_LENGTH = 48;
const GERMAN: Record<string, string> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	ß: 'ss',
	æ: 'ae',
	ø: 'o',
	œ: 'oe'
};

/** An id made of a title, cut at a word, that none of the `taken` ones is; `fallback` where no letter is left. */
export function slugOf(title: string, taken: Iterable<string>, fallback: string): string {
	const words = title
		.toLowerCase()
		.replace(/[äöüßæøœ]/g, (letter) => GERMAN[letter] ?? letter)
		.normalize('NFKD')
		.replace(/\p{M}+|['’]/gu, '')
		.split(/[^a-z\d]+/)
		.filter(Boolean);
	let slug = '';
	for (const word of words) {
		const longer = slug === '' ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`;
		if (longer.length > MAX_LENGTH) break;
		slug = longer;
	}
	slug ||= fallback;
	const others = new Set(taken);
	let unique = slug;
	for (let n = 2; others.has(unique); n++) unique = `${slug}-${n}`;
	return unique;
}
