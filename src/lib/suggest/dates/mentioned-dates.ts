import type { CalendarDate } from './calendar.ts';
import type { Context, Resolved } from './context.ts';
import type { DateLanguage } from './language.ts';
import { placeBefore } from './ranges.ts';
import { opensClause } from './tense.ts';
import type { Token } from './tokens.ts';

/** A date mentioned at a token. */
type PlacedMention = { moment: CalendarDate; edtf: string; at: number };

/** Maximum distance, in tokens, at which two dates can share a clause. */
const MAX_CLAUSE_TOKENS = 60;

/** The dates mentioned so far while reading a text, for words that refer back to them. */
export class MentionedDates {
	#tokens: Token[];
	#language: DateLanguage;
	#mentioned: PlacedMention | undefined;
	#day: PlacedMention | undefined;
	#named: PlacedMention | undefined;
	#dayHere: PlacedMention | undefined;
	/** The sentence of the most recent day at the time of the last call of `at`. */
	#dayBefore: number | undefined;

	constructor(tokens: Token[], language: DateLanguage) {
		this.#tokens = tokens;
		this.#language = language;
	}

	/** The dates that words at a token may refer to. */
	at(from: number): Pick<Context, 'mentioned' | 'named' | 'mentionedDay' | 'dayHere' | 'isFirst'> {
		this.#dayBefore = this.#day && this.#sentence(this.#day.at);
		const ago = (said: PlacedMention | undefined) =>
			said && { ...said, distance: this.#sentence(from) - this.#sentence(said.at) };
		const named = ago(this.#named);
		return {
			mentioned: ago(this.#mentioned),
			mentionedDay: ago(this.#day),
			dayHere:
				this.#dayHere && this.#sentence(this.#dayHere.at) === this.#sentence(from)
					? ago(this.#dayHere)
					: undefined,
			isFirst: this.#tokens[from - 1]?.sentence !== this.#tokens[from]?.sentence,
			named: named && { ...named, inClause: this.#inClause(named.at, from) }
		};
	}

	keep(date: Resolved, at: number): void {
		if (!date.moment) return;
		const said = { moment: date.moment, edtf: date.edtf, at };
		if (date.moment.day) this.#dayHere = said;
		if (date.looksBack) return;
		if (!this.#isBound(at)) this.#mentioned = said;
		if (date.moment.day) this.#day = said;
		if (date.anchor === undefined && !this.#isLimit(at)) this.#named = said;
	}

	/** True if the sentence had named a day before the token of the last call of `at`. */
	hadDay(sentence: number): boolean {
		return this.#dayBefore === sentence;
	}

	#sentence(at: number): number {
		return this.#tokens[at]?.sentence ?? 0;
	}

	/** True if no clause has begun since a token. */
	#inClause(since: number, from: number): boolean {
		if (!this.#language.tense.clauses) return true;
		if (from - since > MAX_CLAUSE_TOKENS) return false;
		return !this.#tokens.slice(since, from).some((token) => opensClause(token, this.#language));
	}

	/** True if a date only ends the period named earlier in its sentence: "the quarter ended". */
	#isBound(at: number): boolean {
		const word = this.#tokens[at - 1]?.lower ?? '';
		if (!this.#language.ranges.bounds.includes(word) || !this.#mentioned) return false;
		return this.#sentence(this.#mentioned.at) === this.#sentence(at);
	}

	/** True if the word before a date makes it the limit of a period: "since", "until". */
	#isLimit(at: number): boolean {
		const { since, to } = this.#language.ranges;
		const before = placeBefore(this.#tokens, at, this.#language.ranges);
		const word = this.#tokens[before]?.lower ?? '';
		return since.includes(word) || to.includes(word);
	}
}
