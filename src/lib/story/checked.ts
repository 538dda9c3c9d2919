import { canonicalStory } from './provenance.ts';
import type { Story, StoryEvent } from './story.ts';

/** The content that a check covers: the event's statement, and its proof. No other change of an event ends a check. */
export type CheckedContent = Pick<StoryEvent, 'title' | 'kind' | 'claim' | 'date'> & {
	summary: string;
	/** The names of its companies. */
	companies: string[];
	/** Its quotes with the words around them, which may turn their meaning. */
	words: { article: string; exact: string; prefix: string; suffix: string }[];
};
export type CheckedPart = keyof CheckedContent;

/** The content of an event that a check covers, with companies by their first names, sorted. */
export function checkedContent(event: StoryEvent, companies: Story['companies']): CheckedContent {
	const { title, kind, claim, date, summary = '' } = event;
	const namesOf = (id: string) => companies.find((company) => company.id === id)?.names[0] ?? id;
	return {
		...{ title, kind, claim, date, summary },
		companies: event.companies.map(namesOf).sort(),
		words: event.passages.map(({ article, exact, prefix = '', suffix = '' }) => ({
			...{ article, exact, prefix, suffix }
		}))
	};
}

/** The parts that changed from one content to another; none if a check of one is a check of the other. */
export function changedParts(before: CheckedContent, after: CheckedContent): CheckedPart[] {
	const parts = Object.keys(after) as CheckedPart[];
	const isSame = (part: CheckedPart) =>
		canonicalStory({ of: before[part] }) === canonicalStory({ of: after[part] });
	return parts.filter((part) => !isSame(part));
}

export type Verdict = 'right' | 'wrong';

/** A person's verdict on exactly these words, this date, these companies. */
export type KeptVerdict = {
	event: string;
	hash: string;
	content: CheckedContent;
	verdict: Verdict;
	/** Their name. */
	by: string;
	at: number;
};

/** `changed`: there was a check, of something else than what the event says now. */
export type CheckState =
	| { state: 'written' }
	| { state: 'checked' | 'wrong'; by: string; at: number }
	| { state: 'changed'; by: string; at: number; before: CheckedContent; parts: CheckedPart[] };

/** The state of an event's proof, by what was said of it; the verdicts come with the last one first. */
export function checkState(
	{ id, content }: { id: string; content: CheckedContent },
	verdicts: readonly KeptVerdict[]
): CheckState {
	const own = verdicts.filter(({ event }) => event === id);
	const now = own.find((verdict) => changedParts(verdict.content, content).length === 0);
	if (now) return { state: now.verdict === 'right' ? 'checked' : 'wrong', by: now.by, at: now.at };
	const before = own.find(({ verdict }) => verdict === 'right');
	if (!before) return { state: 'written' };
	const { by, at } = before;
	const parts = changedParts(before.content, content);
	return { state: 'changed', by, at, before: before.content, parts };
}
