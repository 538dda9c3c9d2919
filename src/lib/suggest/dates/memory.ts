import type { Moment } from './calendar.ts';
import type { Context, Resolved } from './context.ts';
import type { DateLanguage } from './language.ts';
import { opensClause } from './tense.ts';
import type { Token } from './tokens.ts';

/** A date that the text has spoken of, at a token. */
type Said = { moment: Moment; edtf: string; at: number };

/** How far back, in words and signs, it is looked for whether a clause has begun since. */
const REACH = 60;

/** What a text has spoken of so far, for words that refer back to it. */
export class Memory {
	#tokens: Token[];
	#language: DateLanguage;
	#spoken: Said | undefined;
	#day: Said | undefined;
	#named: Said | undefined;
	#dayHere: Said | undefined;
	/** The sentence of the day spoken of before the last one kept. */
	#dayBefore: number | undefined;

	constructor(tokens: Token[], language: DateLanguage) {
		this.#tokens = tokens;
		this.#language = language;
	}

	/** What words at a token may refer to. */
	at(from: number): Pick<Context, 'spoken' | 'named' | 'spokenDay' | 'dayHere' | 'isFirst'> {
		this.#dayBefore = this.#day && this.#sentence(this.#day.at);
		const ago = (said: Said | undefined) =>
			said && { ...said, distance: this.#sentence(from) - this.#sentence(said.at) };
		const named = ago(this.#named);
		return {
			spoken: ago(this.#spoken),
			spokenDay: ago(this.#day),
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
		if (!this.#isBound(at)) this.#spoken = said;
		if (date.moment.day) this.#day = said;
		if (date.anchor === undefined && !this.#isLimit(at)) this.#named = said;
	}

	/** Whether a sentence had named a day before the words last asked about. */
	hadDay(sentence: number): boolean {
		return this.#dayBefore === sentence;
	}

	#sentence(at: number): number {
		return this.#tokens[at]?.sentence ?? 0;
	}

	/** Whether no clause has begun since a token. */
	#inClause(since: number, from: number): boolean {
		if (!this.#language.tense.clauses) return true;
		if (from - since > REACH) return false;
		return !this.#tokens.slice(since, from).some((token) => opensClause(token, this.#language));
	}

	/** Whether a date only bounds the time that was named in the sentence before it: "the quarter ended". */
	#isBound(at: number): boolean {
		const word = this.#tokens[at - 1]?.lower ?? '';
		if (!this.#language.ranges.bounds.includes(word) || !this.#spoken) return false;
		return this.#sentence(this.#spoken.at) === this.#sentence(at);
	}

	/** Whether the word before a date makes it a limit of the time told of, rather than that time. */
	#isLimit(at: number): boolean {
		const { since, to } = this.#language.ranges;
		const word = this.#tokens[at - 1]?.lower ?? '';
		return since.includes(word) || to.includes(word);
	}
}
