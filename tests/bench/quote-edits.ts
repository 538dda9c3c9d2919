import { distance } from 'fastest-levenshtein';
import type { Random } from './random.ts';

/** Edits words until the edit distance, as a share of the longer length, is within the range; else the text as it is. */
export function editWords(
	text: string,
	[least, most]: [number, number],
	vocabulary: readonly string[],
	random: Random
): string {
	for (let attempt = 0; attempt < 60; attempt++) {
		const words = text.split(' ');
		for (let steps = 0; steps < 200; steps++) {
			const edited = words.join(' ');
			const share = distance(text, edited) / Math.max(text.length, edited.length);
			if (share > most) break;
			if (share >= least && edited !== text && edited.trim() === edited) return edited;
			editOnce(words, vocabulary, random);
		}
	}
	return text;
}

function editOnce(words: string[], vocabulary: readonly string[], random: Random): void {
	const at = random.int(0, words.length);
	const word = words[at] ?? '';
	const kind = random.next();
	if (kind < 0.4) words[at] = random.pick(vocabulary);
	else if (kind < 0.6) words.splice(at, 0, random.pick(vocabulary));
	else if (kind < 0.75 && words.length > 2) words.splice(at, 1);
	else if (kind < 0.85 && words.length > 2)
		words.splice(at, 0, ...words.splice(random.int(0, words.length), 1));
	else if (word.length > 3) {
		const letter = random.int(1, word.length - 1);
		words[at] =
			word.slice(0, letter) + random.pick([...'aeinrst']) + word.slice(letter + random.int(0, 2));
	}
}

/** The same words in other typesetting: quotation marks, dashes, spaces, ellipses, ligatures, composition. */
export function typeset(text: string, random: Random): string {
	const marks = random.pick(['«»', '“”', '""', "''", '‹›', '„“']);
	const dash = random.pick(['–', '—', '‑', '-', '−']);
	const space = random.pick([' ', '\u00a0', '\u202f', '\u2009', '  ']);
	const dots = random.pick(['…', '...']);
	const invisible = random.pick(['', '\u00ad', '\u200b', '\u2060']);
	const ligatures = random.chance(0.5);
	const form = random.pick(['NFC', 'NFD']);
	let marked = 0;
	return text
		.replace(/…|\.\.\./g, dots)
		.replace(/[“”„"«»‹›]/g, () => marks.charAt(marked++ % 2))
		.replace(/[–—-]/g, dash)
		.replace(/[’']/g, random.pick(['’', "'", 'ʼ']))
		.replace(/ /g, (plain) => (random.chance(0.3) ? space : plain))
		.replace(/(\p{L}{3})(?=\p{L}{3})/gu, (letters) =>
			random.chance(0.2) ? letters + invisible : letters
		)
		.replace(/ffi|fi|fl|ff/g, (letters) =>
			ligatures ? { ffi: 'ﬃ', fi: 'ﬁ', fl: 'ﬂ', ff: 'ﬀ' }[letters]! : letters
		)
		.normalize(form);
}
