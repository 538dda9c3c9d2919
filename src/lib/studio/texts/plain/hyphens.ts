const HYPHEN = /[-\u2010\u00ad]$/u;
/** A line that ends in a word and a hyphen, and the word. */
const BROKEN_WORD = /([\p{L}\p{N}]+)[-\u2010\u00ad]$/u;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;

/** After "Vor-" these begin the other half of a pair, not of a word. */
const PAIRING = /^(und|oder|bzw|beziehungsweise|sowie|wie|bis|noch|als|and|or|nor|to|versus|vs)\b/u;
/** First and second parts of English compounds that are written with a hyphen. */
const ENGLISH_FIRST = new Set(
	(
		'well self half ex non cross high low long short full part so-called first second third one two three ' +
		'four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety vice ' +
		'state decision problem fact year month week day hard soft old new large small open left right'
	).split(' ')
);
const ENGLISH_SECOND = new Set(
	(
		'based known led owned term year old like called related wide free friendly backed style class level ' +
		'made making maker makers scale speed time range run running driven elect general in up off out to of ' +
		'the and long looking trade profit fiction quarter quarters day week month minded out'
	).split(' ')
);
const ENGLISH_WORDS = /\b(the|and|of|to|that|was|with|for)\b/gi;
const GERMAN_WORDS = /\b(der|die|das|und|nicht|mit|von|ist|den|ein|eine)\b/gi;
/** A part that is a name, an abbreviation or a number keeps its hyphen. */
const ABBREVIATION = /^(\p{Lu}{2,}|\p{N}+|\p{L}|\p{Lu}+\p{N}+)$/u;

/**
 * Joins the lines of one paragraph. A hyphen at the end of a line is undone where a word was broken there, and
 * stays where it is part of the word.
 */
export class LineJoiner {
	readonly #text: string;
	readonly #english: boolean;
	#known?: Set<string>;

	/** `text` is the whole text with its lines: words that occur in it unbroken decide first. */
	constructor(text: string) {
		this.#text = text;
		const sample = text.slice(0, 50_000);
		const count = (words: RegExp) => sample.match(words)?.length ?? 0;
		this.#english = count(ENGLISH_WORDS) > count(GERMAN_WORDS);
	}

	join(lines: string[]): string {
		const parts: string[] = [];
		let last = '';
		for (const line of lines) {
			const next = line.trim();
			if (next === '') continue;
			if (last === '') parts.push(next);
			else if (!HYPHEN.test(last)) parts.push(' ', next);
			else {
				const [kept, between] = this.#bridge(last, next);
				if (!kept) parts.push(String(parts.pop()).slice(0, -1));
				parts.push(between, next);
			}
			last = next;
		}
		return parts.join('');
	}

	/** Whether the hyphen at the end of a line is kept, and what comes after it. */
	#bridge(line: string, next: string): [kept: boolean, between: string] {
		const [, first] = BROKEN_WORD.exec(line) ?? [];
		const [second] = FIRST_WORD.exec(next) ?? [];
		// a dash, or something that is no word
		if (first === undefined || second === undefined) return [true, first === undefined ? ' ' : ''];
		if (line.endsWith('\u00ad')) return [false, ''];
		if (PAIRING.test(next)) return [true, ' '];
		if (!/^\p{Ll}/u.test(second)) return [true, ''];
		return [this.#isCompound(first, second), ''];
	}

	#isCompound(first: string, second: string): boolean {
		this.#known ??= new Set(this.#text.toLowerCase().match(/[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*/gu));
		if (ABBREVIATION.test(first)) return true;
		const [one, two] = [first.toLowerCase(), second.toLowerCase()];
		if (this.#known.has(one + two)) return false;
		if (this.#known.has(`${one}-${two}`)) return true;
		return this.#english && (ENGLISH_FIRST.has(one) || ENGLISH_SECOND.has(two));
	}
}
