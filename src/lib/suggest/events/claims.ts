import type { Claim } from '#lib/story/story.ts';
import type { EventLanguage } from './language.ts';

/** Pronouns for a source named elsewhere. */
const PRONOUN =
	/^(?:er|sie|es|man|ihm|ihr|ihnen|he|she|it|they|them|him|her|so|dies|das|this|who|which)$/i;
const LEADING = /^(?:der|die|das|dem|den|des|eine[mrns]?|ein|the)\s+(?=[\p{L}\p{N}«"“„])/iu;

/**
 * The claim of a clause whose main part is `words`: reported speech, and by whom. The source may be named anywhere in
 * `sentence`; `before` is the source of the previous sentence in the same paragraph.
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

/** The source's name without its article; undefined for a pronoun. */
function nameOf(
	by: string | undefined,
	{ sourceName, pronouns, plurals }: EventLanguage
): string | undefined {
	const all = by?.trim().replace(LEADING, '');
	const name = all && (sourceName?.exec(all)?.[0] ?? all);
	const standIns = `${pronouns} ${plurals}`.split(' ');
	return !name || PRONOUN.test(name) || standIns.includes(name.toLowerCase()) ? undefined : name;
}
