/** The values of a rule whose sentence needs none. */
export type NoValues = Record<never, never>;

/** A date that can be read, close to what was written. */
type Right = { right: string };

/**
 * The rules that a value can break, each with the values its sentence needs. Here are those of dates; every
 * other folder adds its own (`declare module`), so that `language/` must word them all and knows no reader.
 */
export interface Rules {
	'edtf.empty': Right;
	'edtf.time': Right;
	'edtf.space': Right;
	'edtf.order': Right;
	'edtf.capital': Right;
	'edtf.dash': Right;
	'edtf.interval': Right;
	'edtf.year': Right;
	'edtf.range': Right;
	'edtf.qualifier': Right;
	'edtf.unspecified': Right;
	'edtf.digits': Right;
	'edtf.month': Right;
	'edtf.group': Right;
	'edtf.day': Right & { days: number };
	'edtf.reversed': Right;
	'edtf.reversedRange': Right;
}

export type Rule = keyof Rules;

/** Where something is wrong: in a value, and in the file that the value was read from. */
export type Place = {
	/** `['events', 3, 'date', 'edtf']`; empty for the value itself. */
	path: (string | number)[];
	file?: string;
	/** Lines and columns count from 1. */
	line?: number;
	column?: number;
};

/** One thing that is wrong, as data; `describeIssue` of `language/` makes the sentence. */
export type Issue<R extends Rule = Rule> = Issues[R];
type Issues = { [Key in Rule]: { rule: Key; values: Rules[Key] } & Place };

/** The value, perhaps with doubts about it (`warnings`), or everything that is wrong with it. */
export type Parsed<T, R extends Rule = Rule> =
	{ ok: true; value: T; warnings?: Issue<R>[] } | { ok: false; issues: Issue<R>[] };

/** An issue of a rule; the type checker asks for the values of just this rule. */
export function issue<R extends Rule>(
	rule: R,
	values: Rules[R],
	place: Place = { path: [] }
): Issue<R> {
	// the compiler does not see that one rule's values are one member of the union
	return { rule, values, ...place } as Issue<R>;
}
