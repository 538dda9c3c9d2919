import type { Action } from './actions.ts';
import { isPrecise, type Clause } from './parts.ts';
import type { EventLanguage } from './language.ts';

/** A reason for or against a proposal; the `points` add up to its score. */
export type Reason = {
	reason:
		| 'date'
		| 'vague-date'
		| 'action'
		| 'named-action'
		| 'possible-action'
		| 'company'
		| 'company-before'
		| 'company-candidate'
		| 'planned'
		| 'hypothetical'
		| 'negated'
		| 'question'
		| 'unsure-title';
	points: number;
	/** The article's words it rests on. */
	words?: string;
};

/** Kinds that are an event even if only a noun or a plan tells of them. */
const NEWSWORTHY = new Set([
	'insolvency',
	'layoffs',
	'strike',
	'merger',
	'acquisition',
	'spin-off'
]);
/** Points for such a kind where no verb states it. */
const NEWS = 0.1;

export const isNewsworthy = ({ kind }: Action) => NEWSWORTHY.has(kind);

/** The reasons for and against a clause being an event; `named` and `inherited` count its listed companies. */
export function reasonsFor(
	clause: Clause,
	companies: { named: number; inherited: number; candidates: number },
	language: EventLanguage
): Reason[] {
	const { action, dates, head, words } = clause;
	const reasons: Reason[] = [];
	const date = bestDate(dates);
	if (date && isPrecise(date)) reasons.push({ reason: 'date', points: 0.35, words: date.words });
	else if (date) reasons.push({ reason: 'vague-date', points: 0.1, words: date.words });
	const by = action && { words: action.words };
	if (action?.form === 'verb') reasons.push({ reason: 'action', points: 0.35, ...by });
	const more = action && isNewsworthy(action) ? NEWS : 0;
	if (action?.form === 'noun') reasons.push({ reason: 'named-action', points: 0.25 + more, ...by });
	if (action?.form === 'infinitive')
		reasons.push({
			reason: isPlanned(clause, language) ? 'planned' : 'possible-action',
			points: 0.1 + more,
			...by
		});
	if (companies.named > 0) reasons.push({ reason: 'company', points: 0.2 });
	else if (companies.candidates > 0) reasons.push({ reason: 'company-candidate', points: 0.1 });
	else if (companies.inherited > 0) reasons.push({ reason: 'company-before', points: 0.1 });

	// in English a governing verb comes first: "announced that it would"
	const until = language.verbSecond ? Infinity : (action?.start ?? Infinity);
	const isIn = (list: string) => {
		const known = new Set(list.split(' '));
		return head.tokens.find(({ text, start }) => start < until && known.has(text))?.text;
	};
	const doubt = isIn(language.hypothetical);
	if (doubt) reasons.push({ reason: 'hypothetical', points: -0.2, words: doubt });
	const negation = isIn(language.negations);
	if (negation) reasons.push({ reason: 'negated', points: -0.25, words: negation });
	const endsHere = head.end >= clause.end - 2;
	if (endsHere && /\?["”»“]?$/.test(words)) reasons.push({ reason: 'question', points: -0.35 });
	return reasons;
}

/** The sum of the points, clamped to 0 to 1 and rounded to two decimals. */
export function scoreOf(reasons: Reason[]): number {
	const sum = reasons.reduce((total, { points }) => total + points, 0);
	return Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
}

/** The first precise date, else the first date; undefined without any. */
export function bestDate(dates: Clause['dates']) {
	return dates.find(isPrecise) ?? dates[0];
}

/** True if the clause states its action as a plan. */
export function isPlanned({ action, head }: Clause, { plans }: EventLanguage): boolean {
	if (action?.form !== 'infinitive') return false;
	const known = new Set(plans.split(' '));
	return head.tokens.some(({ text }) => known.has(text));
}
