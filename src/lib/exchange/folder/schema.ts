import * as v from 'valibot';
import { BASES, EVENT_KINDS, RELATION_KINDS } from '#lib/story/story.ts';
import { isLanguageTag } from '#lib/dates/language-tag.ts';
import { issue, type Issue, type NoValues, type Rule, type Rules } from '#lib/dates/parsed.ts';
import { nearestWord } from './nearest-word.ts';

/** A `story.yaml` whose shape is right. */
export type StoryFile = v.InferOutput<ReturnType<typeof storySchema>>;

/** `part` says whether the place of the issue is that of the key or of the value. */
export type ShapeIssue = Issue & { part: 'key' | 'value' };

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'shape.text': NoValues;
		'shape.number': NoValues;
		'shape.weight': NoValues;
		'shape.list': NoValues;
		'shape.emptyList': NoValues;
		'shape.map': NoValues;
		'shape.missing': { key: string };
		'shape.unknown': { key: string; nearest?: string; known: readonly string[] };
		/** `typed` is empty where there is no word at all. */
		'shape.choice': { typed: string; nearest?: string; known: readonly string[] };
		'shape.webAddress': NoValues;
		'shape.languageTag': NoValues;
	}
}

/**
 * Reads what a `story.yaml` says. Where its shape is wrong there is still a file, with blanks for what is
 * missing, unless even the lists of articles, companies and events cannot be made out.
 */
export function parseStoryFile(value: unknown): { file?: StoryFile; issues: ShapeIssue[] } {
	const config = { message: wrongType };
	const kinds = [...EVENT_KINDS, ...idsIn(value, 'kinds')];
	const strict = v.safeParse(storySchema({ lenient: false, kinds }), value, config);
	if (strict.success) return { file: strict.output, issues: [] };

	const issues = strict.issues.map(({ path = [], message }) => ({
		...(JSON.parse(message) as Issue),
		path: path.map(({ key }) => key as string | number),
		part: path.at(-1)?.origin === 'key' ? ('key' as const) : ('value' as const)
	}));
	const rest = v.safeParse(storySchema({ lenient: true, kinds }), value, config);
	return rest.success ? { file: rest.output, issues } : { issues };
}

/** The ids of a list whose shape is not known yet. */
function idsIn(value: unknown, key: string): string[] {
	const list = isRecord(value) ? value[key] : undefined;
	if (!Array.isArray(list)) return [];
	return list.flatMap((each: unknown) =>
		isRecord(each) && typeof each.id === 'string' ? [each.id.trim()] : []
	);
}

/**
 * The shape of `story.yaml`. The lenient form puts a blank where something is missing or wrong, so that the
 * rest can still be checked.
 */
function storySchema({ lenient, kinds }: { lenient: boolean; kinds: readonly string[] }) {
	const or = <S extends v.GenericSchema>(schema: S, blank: v.InferOutput<S>): S =>
		lenient ? (v.fallback(schema, blank) as unknown as S) : schema;
	const required = or(text, '');
	const map = mapOf(lenient);

	const date = map({
		edtf: text,
		basis: oneOf(BASES),
		words: v.optional(text),
		anchor: v.optional(text),
		source: v.optional(text),
		note: v.optional(text)
	});
	const media = v.optional(
		or(
			list(
				map({
					file: required,
					// a rule says what to write there
					alt: v.optional(or(text, '')),
					caption: v.optional(or(text, '')),
					credit: v.optional(or(text, '')),
					licence: v.optional(or(text, '')),
					source: v.optional(or(text, '')),
					captions: v.optional(or(text, '')),
					link: v.optional(or(webAddress, ''))
				})
			),
			[]
		)
	);
	const article = map({
		id: required,
		title: required,
		author: v.optional(or(text, '')),
		publisher: v.optional(or(text, '')),
		url: v.optional(or(webAddress, '')),
		// not null, which would say that dates cannot be relative to it
		published: or(v.nullable(date), { edtf: '2000', basis: 'inferred', note: '?' }),
		language: v.optional(or(languageTag, '')),
		// what was corrected, by the version's day
		corrections: v.optional(or(v.record(v.string(), text), {})),
		media
	});
	const company = map({
		id: required,
		names: or(list(text), []),
		aliases: v.optional(
			or(
				v.array(
					map({
						text,
						match: oneOf(['word', 'context'] as const),
						from: v.optional(text),
						until: v.optional(text)
					})
				),
				[]
			)
		)
	});
	const accepted = v.optional(or(map({ on: text, was: text }), { on: '2000-01-01', was: '' }));
	const quote = map({
		article: v.optional(or(text, '')),
		exact: required,
		prefix: v.optional(or(text, '')),
		suffix: v.optional(or(text, '')),
		position: v.optional(map({ start: offset, end: offset })),
		hash: v.optional(or(text, '')),
		accepted
	});
	// its words, or a map that says more of them
	const passage = v.lazy((input) => (typeof input === 'string' || input === null ? text : quote));
	const event = map({
		id: required,
		kind: or(oneOf(kinds), 'report'),
		title: required,
		summary: v.optional(or(text, '')),
		date: or(v.nullable(date), null),
		companies: or(v.array(text), []),
		claim: v.optional(
			or(map({ status: oneOf(['asserted', 'reported'] as const), by: v.optional(text) }), {
				status: 'asserted'
			})
		),
		weight: v.optional(or(weight, 0)),
		// of the passage that has these words, or of the only one
		accepted,
		passages: or(v.pipe(v.array(passage), v.nonEmpty(message('story.noPassage', {}))), []),
		media
	});
	const kind = map({
		id: required,
		names: or(byLanguage, {})
	});
	// in the story's language, or a map of names by language
	const eraTitle = v.lazy((input) => (isRecord(input) ? byLanguage : text));
	const era = map({
		id: required,
		title: or(eraTitle, ''),
		edtf: required,
		source: v.optional(or(text, ''))
	});
	const relation = map({
		kind: or(oneOf(RELATION_KINDS), 'leads-to'),
		from: required,
		to: required,
		passage: v.optional(passage),
		judgement: v.optional(or(text, '?'))
	});
	// a step is the id of an event, or a map that says more
	const step = v.lazy((input) =>
		typeof input === 'string' || input === null
			? text
			: map({ event: required, text: v.optional(or(text, '')) })
	);
	return map({
		title: required,
		language: or(languageTag, 'en'),
		summary: v.optional(or(text, '')),
		kinds: v.optional(or(v.array(kind), [])),
		eras: v.optional(or(v.array(era), [])),
		relations: v.optional(or(v.array(relation), [])),
		articles: list(article),
		companies: v.array(company),
		events: list(event),
		steps: v.optional(or(list(step), []))
	});
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(message('shape.text', {})));
const offset = v.pipe(text, v.digits(), v.transform(Number));
const weight = v.pipe(text, v.regex(/^\d$/, message('shape.weight', {})), v.transform(Number));
const webAddress = v.pipe(text, v.regex(/^https?:\/\/\S+$/i, message('shape.webAddress', {})));
const languageTag = v.pipe(text, v.check(isLanguageTag, message('shape.languageTag', {})));
/** A text by language. */
const byLanguage = v.record(
	v.pipe(v.string(), v.check(isLanguageTag, message('shape.languageTag', {}))),
	text
);

function list<S extends v.GenericSchema>(item: S) {
	return v.pipe(v.array(item), v.nonEmpty(message('shape.emptyList', {})));
}

function oneOf<const T extends readonly string[]>(options: T) {
	return v.picklist(options, ({ input }) => {
		const typed = typeof input === 'string' ? input : '';
		const nearest = nearestWord(typed, options);
		return message('shape.choice', { typed, nearest, known: options });
	});
}

/** Makes maps with certain keys and no others; unless lenient, every other key is an issue of its own. */
function mapOf(lenient: boolean) {
	return <const E extends v.ObjectEntries>(entries: E) => {
		const keys = Object.keys(entries);
		return v.pipe(
			// valibot takes a list for an object whose keys are all missing
			v.looseObject(entries, ({ expected, path }) =>
				expected?.startsWith('"') && !Array.isArray(path?.[0].input)
					? message('shape.missing', { key: expected.slice(1, -1) })
					: message('shape.map', {})
			),
			v.rawCheck(({ dataset, addIssue }) => {
				const input: unknown = dataset.value;
				const wasList = dataset.issues?.some(({ path }) => Array.isArray(path?.[0].input));
				if (lenient || wasList || !isRecord(input)) return;
				for (const key of Object.keys(input).filter((key) => !keys.includes(key))) {
					addIssue({
						message: message('shape.unknown', {
							key,
							nearest: nearestWord(key, keys),
							known: keys
						}),
						path: [{ type: 'object', origin: 'key', input, key, value: input[key] }]
					});
				}
			})
		);
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

/** An issue as valibot's text of an error, the only thing of ours that it carries. */
function message<R extends Rule>(rule: R, values: Rules[R]): string {
	return JSON.stringify(issue(rule, values));
}

/** The issue for the errors that valibot finds by itself: a value of the wrong type. */
function wrongType({ type }: v.BaseIssue<unknown>): string {
	if (type === 'array') return message('shape.list', {});
	if (type === 'digits') return message('shape.number', {});
	return message('shape.text', {});
}
