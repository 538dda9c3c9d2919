import type { TitleLexicon } from './lexicon.ts';
import type { Word } from './word.ts';

/** Verbs that take back what a noun beside them names, or only ask for it, and words that do so. */
const DENIES =
	/^(?:(?:ge|auf|an)?(?:forder|droh|fürcht|befürcht|verlang|hoff|erwart|wünsch)\p{L}*|demand\p{L}*|threat\p{L}*|fear\p{L}*|hop(?:e|ed|es|ing)|expect\p{L}*|urg(?:e|ed|es|ing)|(?:ge)?(?:platz|scheiter)\p{L}*|dementier\p{L}*|bestr[ei]i?t\p{L}*|abgelehnt|lehnt\p{L}*|abgesagt|verhinder\p{L}*|vereitel\p{L}*|verzicht\p{L}*|ohne|weder|kaum|statt|kein\p{L}*|nicht|nie|niemals|den(?:y|ie[sd]|ying)|reject\p{L}*|fail\p{L}*|cancel\p{L}*|abandon\p{L}*|scrap\p{L}*|block\p{L}*|prevent\p{L}*|avert\p{L}*|avoid\p{L}*|refus\p{L}*|without|unless|not|no|never|\p{L}+n['’]t)$/u;

/** False for what is denied, doubted, demanded or intended: a noun phrase by itself would say that it is so. */
export const isStated = (words: Word[], { modals, hypothetical }: TitleLexicon) => {
	const doubts = new Set(hypothetical.split(' '));
	return !words.some(({ bare }) => DENIES.test(bare) || modals.has(bare) || doubts.has(bare));
};
