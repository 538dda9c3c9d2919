/** Words that are frequent in one of these languages and rare in the others. */
const FREQUENT: [tag: string, words: string][] = [
	['de', 'der und die das nicht von mit dem ein ist auf für sich auch des'],
	['en', 'the of and to that for was with is his from were which has by'],
	['fr', 'le les des et une dans que pour est du qui sur pas au par'],
	['it', 'il di che una per non del con della sono gli è nel alla dei'],
	['es', 'el los las y del una por con su para es lo como más fue'],
	['ar', 'في من على إلى أن التي الذي هذا هذه عن مع بعد كان لا ما'],
	['he', 'של את על לא הוא כי עם זה היא גם כל אל מה או יש']
];
const SAMPLE_LENGTH = 20_000;

/** The language of a text as a BCP 47 tag, by its most frequent words; `fallback` where there are none. */
export function guessLanguage(text: string, fallback: string): string {
	const sample = text.slice(0, SAMPLE_LENGTH);
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	let best = { tag: fallback, count: 0 };
	for (const [tag, frequent] of FREQUENT) {
		const known = new Set(frequent.split(' '));
		const count = words.filter((word) => known.has(word)).length;
		if (count > best.count) best = { tag, count };
	}
	// Swiss spelling has no ß
	return best.tag === 'de' && !sample.includes('ß') ? 'de-CH' : best.tag;
}
