/** The one of the words that a mistyped word was probably meant to be: at most a third of it differs. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
	const ranked = words
		.map((word) => ({ word, distance: distance(typed.toLowerCase(), word.toLowerCase()) }))
		.sort((a, b) => a.distance - b.distance);
	const [best] = ranked;
	return best && best.distance <= Math.max(1, Math.ceil(best.word.length / 3))
		? best.word
		: undefined;
}

/** Levenshtein's distance: how many letters must be put in, taken out or exchanged. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j++) {
			const exchanged = (row[j] ?? 0) + (b[j] === letter ? 0 : 1);
			next.push(Math.min(exchanged, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
