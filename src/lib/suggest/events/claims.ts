import type { Claim } from '#lib/story/story.ts';
import type { EventLanguage } from './language.ts';

/** Words that stand for a source named elsewhere. */
const PRONOUN =
	/^(?:er|sie|es|man|ihm|ihr|ihnen|he|she|it|they|them|him|her|so|dies|das|this|who|which)$/i;
const LEADING = /^(?:der|die|das|dem|den|des|eine[mrns]?|ein|the)\s+(?=[\p{L}\p{N}«"“„])/iu;

/**
 * Whether words, those of a clause's main part, are in reported speech, and by whom. `sentence` is all of the sentence, in which the source may be
 * named; `before` is who was reported in the sentence before, if the paragraph is the same.
 */
export function claimOf(
	words: string,
	sentence: string,
	before: string | undefined,
	language: EventLanguage
): Claim {
	for (const attribution of language.attributions) {
		const found = attribution.exec(sentence);
		if (!found) continue;
		const by =
			nameOf(found.groups?.by, language) ?? (found.groups?.by === undefined ? undefined : before);
		return { status: 'reported', ...(by !== undefined && { by }) };
	}
	if (!language.reportedSpeech?.test(words)) return { status: 'asserted' };
	return { status: 'reported', ...(before !== undefined && { by: before }) };
}

/** The name without article and quotation marks; nothing for a pronoun. */
function nameOf(
	by: string | undefined,
	{ sourceName, pronouns, plurals }: EventLanguage
): string | undefined {
	const all = by?.trim().replace(LEADING, '');
	const name = all && (sourceName?.exec(all)?.[0] ?? all);
	const standIns = `${pronouns} ${plurals}`.split(' ');
	return !name || PRONOUN.test(name) || standIns.includes(name.toLowerCase()) ? undefined : name;
}
