import type { Issue, Rule, Rules } from '#lib/dates/parsed.ts';

/** A language's sentences about what is wrong and what to do: one for every rule, in words a journalist understands. */
export type Sentences<R extends Rule = Rule> = {
	[Key in R]: string | ((values: Rules[Key]) => string);
};

/** The sentence for an issue, from a language's sentences. */
export function sentenceFor<R extends Rule>(issue: Issue<R>, sentences: Sentences<R>): string {
	const sentence: string | ((values: Rules[R]) => string) = sentences[issue.rule];
	return typeof sentence === 'string' ? sentence : sentence(issue.values);
}
