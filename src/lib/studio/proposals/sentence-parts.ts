import type { Place } from './find-proposals.ts';

/** A part of a sentence: the passage, the words of the date within it, or what stands around. */
export type SentencePart = { text: string; part: 'around' | 'passage' | 'date' };

/** The sentence around a passage, cut where passage and date begin and end. */
export function sentenceParts({ words, sentence, passage, date }: Place): SentencePart[] {
	const inner = date ?? { start: passage.end, end: passage.end };
	const parts: SentencePart[] = [
		{ text: cut(sentence.start, passage.start), part: 'around' },
		{ text: cut(passage.start, inner.start), part: 'passage' },
		{ text: cut(inner.start, inner.end), part: 'date' },
		{ text: cut(inner.end, passage.end), part: 'passage' },
		{ text: cut(passage.end, sentence.end), part: 'around' }
	];
	return parts.filter(({ text }) => text !== '');

	function cut(start: number, end: number): string {
		return words.slice(start - sentence.start, end - sentence.start);
	}
}
