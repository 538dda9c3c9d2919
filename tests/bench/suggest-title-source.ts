import { WORDS } from './suggest-title-words.ts';

/** A way a title departs from the clause it is made of: its start, its middle or its end is missing. */
export type SourceFault = 'head' | 'gap' | 'tail';

type Token = { text: string; start: number; end: number };
type Language = 'de' | 'en';

const tokensOf = (text: string): Token[] =>
	[...text.matchAll(/[\p{L}\p{N}]+(?:[-'’.&/][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
		text: word,
		start: index,
		end: index + word.length
	}));

/**
 * Compares a title with its passage, word by word. Words may be missing from its middle if they are the date, a
 * particle, set off by punctuation on both sides or, before the second part of a German verb, a phrase with a
 * preposition or a genitive; from its start and end at punctuation or a conjunction, or if they are the date or, at the end, a
 * phrase with a preposition. A noun with what belongs to it (`isNoun`) may lack its article and end before
 * the verb.
 */
export function sourceFaults(
	title: string,
	passage: string,
	date: string | undefined,
	language: Language,
	isNoun: boolean
): SourceFault[] {
	const { articles, prepositions, times, fillers, joints, verbs, auxiliaries } = WORDS[language];
	passage = passage
		.replace(/https?:\S*|(?<!\S)[@#]\S+/g, (link) => ','.padEnd(link.length))
		// the photographer behind a caption
		.replace(/\s(?:Foto|Bild|Photo):.{0,60}$/u, (credit) => ','.padEnd(credit.length));
	const source = tokensOf(passage);
	const used = placesIn(source, tokensOf(title));
	if (used.size === 0) return [];
	const [from, to] = [Math.min(...used), Math.max(...used)];
	const dateAt = date === undefined ? -1 : passage.indexOf(date);
	const isDate = ({ start }: Token) =>
		dateAt >= 0 && start >= dateAt && start < dateAt + (date?.length ?? 0);
	const isTime = (token: Token) => isDate(token) || times.test(token.text);
	const isBound = (at: number) =>
		/[^\s'’]/u.test(passage.slice(source[at - 1]?.end ?? 0, source[at]?.start ?? passage.length));

	const isPhrase = (some: Token[]) =>
		prepositions.test(some[0]?.text ?? '') && /^[\p{Lu}\p{N}]/u.test(some.at(-1)?.text ?? '');

	// a particle or the date may be missing beside a phrase: "an den Börsen dabei"
	const withoutFillers = (run: Token[]) => {
		const isFiller = (token: Token) => fillers.test(token.text);
		const isBefore = (token: Token) =>
			isFiller(token) || (isDate(token) && !prepositions.test(token.text));
		const own = run.slice(0, run.findLastIndex((token) => !isFiller(token)) + 1);
		return own.slice(own.findIndex((token) => !isBefore(token)));
	};

	/** "über den Verkauf | seines Werks | nach": an attribute of the noun before it, as a phrase may be. */
	const isGenitive = (run: Token[], noun: Token | undefined) =>
		/^(?:des|eines|seines|ihres|dieses)$/i.test(run[0]?.text ?? '') &&
		/^\p{Lu}/u.test(noun?.text ?? '') &&
		/^\p{Lu}/u.test(run.at(-1)?.text ?? '');

	const faults: SourceFault[] = [];
	let before = from - 1;
	while (before >= 0 && source[before] && isDate(source[before] as Token)) before--;
	const lead = source[before];
	const isLed =
		lead && !Array.from({ length: from - before }, (_, n) => before + 1 + n).some(isBound);
	// "its | sales rose" as "Toyota's sales rose"
	const isOwner = /^\P{L}*\p{Lu}.*['’]s\s/u.test(title) && /^its$/i.test(lead?.text ?? '');
	// "the | Acme Group was chosen": a headline has no article before a name
	const isName =
		language === 'en' &&
		/^the$/i.test(lead?.text ?? '') &&
		/^\p{Lu}/u.test(source[from]?.text ?? '');
	// "announced that | the Acme Group was chosen", "after | a plan failed": the title is the clause behind it
	const isConjunction =
		language === 'en' &&
		!isNoun &&
		joints.test(lead?.text ?? '') &&
		articles.test(source[from]?.text ?? '');
	const isHeadline = isNoun && (language === 'en' || /^\p{Lu}/u.test(source[from]?.text ?? ''));
	if (
		isLed &&
		!isHeadline &&
		!isName &&
		!isOwner &&
		!isConjunction &&
		(articles.test(lead.text) || (before === from - 1 && prepositions.test(lead.text)))
	)
		faults.push('head');

	for (let at = from; at < to; at++) {
		if (used.has(at)) continue;
		let end = at;
		while (!used.has(end + 1)) end++;
		const run = source.slice(at, end + 1);
		const isLight = run.every((token) => isTime(token) || fillers.test(token.text));
		const isSetOff = isBound(at) && isBound(end + 1);
		const isCoordinated = joints.test(source[end]?.text ?? '');
		const behind = source[end + 1]?.text ?? '';
		const isWhole =
			language === 'de'
				? (isPhrase(withoutFillers(run)) || isGenitive(run, source[at - 1])) &&
					/^\p{Ll}/u.test(behind)
				: behind === 'that' && prepositions.test(run.find((token) => !isDate(token))?.text ?? '');
		if (!isLight && !isSetOff && !isCoordinated && !isWhole) faults.push('gap');
		at = end;
	}

	// "rose 15,000 | last week to 444,000": the date, then a phrase
	let behind = to + 1;
	while (source[behind] && !isBound(behind) && isDate(source[behind] as Token)) behind++;
	const rest = source.slice(behind);
	const [next] = rest;
	if (next && !isBound(behind)) {
		const stop = rest.findIndex((_, nth) => nth > 0 && isBound(behind + nth));
		const tail = stop < 0 ? rest : rest.slice(0, stop);
		// "an agreement | reached between the companies": a relative clause without its pronoun
		const isParticiple =
			/^\p{Ll}+(?:ed|ing)$/u.test(next.text) &&
			prepositions.test(rest.slice(1).find((token) => !isDate(token))?.text ?? '');
		const isDropped =
			language === 'en'
				? [source[to + 1], next].some((token) => prepositions.test(token?.text ?? '')) ||
					isParticiple
				: isPhrase(tail);
		const isVerb =
			isNoun &&
			(verbs.test(next.text) ||
				auxiliaries.test(next.text) ||
				/^\p{Ll}+(?:t|ten?|ed|s)$/u.test(next.text));
		const isNounEnd = isNoun && prepositions.test(next.text);
		if (!isDropped && !isVerb && !isNounEnd && !joints.test(next.text) && !tail.every(isTime))
			faults.push('tail');
	}
	return [...new Set(faults)];
}

/** In lower case, with the article for a demonstrative: "diese Einigung" is "die Einigung" in a title. */
const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/^(?:this|these|those)$/, 'the')
		.replace(/^dies(e[rsmn]?)$/, (_, ending: string) =>
			ending === 'e' ? 'die' : ending === 'es' ? 'das' : `d${ending}`
		);

/** The places of the title's words in its source, each as near behind the one before as there is. */
function placesIn(source: Token[], title: Token[]): Set<number> {
	const used = new Set<number>();
	const places: (number | undefined)[] = [];
	let last = -1;
	for (const { text } of title) {
		const is = (at: number) => !used.has(at) && plain(source[at]?.text ?? '') === plain(text);
		const found = source.map((_, at) => at).filter(is);
		const place = found.find((at) => at > last) ?? found[0];
		places.push(place);
		if (place === undefined) continue;
		used.add(place);
		last = place;
	}
	// "the" before "the end of the year, the plants": the one beside its neighbour
	for (let nth = places.length - 2; nth >= 0; nth--) {
		const [place, next] = [places[nth], places[nth + 1]];
		if (place === undefined || next === undefined || used.has(next - 1)) continue;
		if (source[next - 1]?.text.toLowerCase() !== source[place]?.text.toLowerCase()) continue;
		used.delete(place);
		used.add(next - 1);
		places[nth] = next - 1;
	}
	return used;
}
