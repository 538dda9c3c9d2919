import * as v from 'valibot';
import { isLanguageTag } from '#lib/dates/language-tag.ts';
import { BASES, EVENT_KINDS, RELATION_KINDS } from '#lib/story/story.ts';

/** Raised when what a file holds changes its meaning; a program reads all up to its own. */
export const VERSION = 1;

const text = v.string();
const maybe = v.exactOptional(text);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.nullable(
	v.object({
		edtf: text,
		basis: v.picklist(BASES),
		...{ words: maybe, anchor: maybe, source: maybe, note: maybe }
	})
);
const run = v.object({
	text,
	emphasis: v.exactOptional(v.literal(true)),
	strong: v.exactOptional(v.literal(true)),
	// nothing but an address of the web or of a mailbox may become a link
	href: v.exactOptional(v.pipe(text, v.regex(/^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|mailto:)\S/)))
});
const shared = { runs: v.array(run), page: v.exactOptional(offset) };
const block = v.variant('kind', [
	v.object({ kind: v.literal('heading'), depth: v.picklist([1, 2, 3, 4]), ...shared }),
	v.object({ kind: v.literal('paragraph'), id: text, ...shared }),
	v.object({ kind: v.literal('quotation'), id: text, ...shared }),
	v.object({ kind: v.literal('item'), id: text, ordered: v.boolean(), ...shared }),
	v.object({ kind: v.literal('caption'), image: maybe, ...shared })
]);
const version = { since: maybe, note: maybe, blocks: v.array(block) };

const media = v.exactOptional(
	v.array(
		v.object({
			...{ file: text, alt: text, caption: maybe, credit: maybe, licence: maybe },
			...{ source: maybe, captions: maybe },
			link: v.exactOptional(v.pipe(text, v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S/)))
		})
	)
);

export const article = v.object({
	id: text,
	title: text,
	...{ author: maybe, publisher: maybe, url: maybe },
	published: date,
	language: text,
	media,
	...version,
	earlier: v.exactOptional(v.array(v.object(version)))
});
export const company = v.object({
	id: text,
	names: v.pipe(v.array(text), v.minLength(1)),
	aliases: v.array(
		v.object({ text, match: v.picklist(['word', 'context']), from: maybe, until: maybe })
	)
});
const quote = v.object({
	article: text,
	exact: text,
	...{ prefix: maybe, suffix: maybe, hash: maybe },
	position: v.exactOptional(v.object({ start: offset, end: offset })),
	accepted: v.exactOptional(v.object({ on: text, was: text }))
});
const slug = v.pipe(text, v.regex(/^[a-z\d]+(-[a-z\d]+)*$/));
export const kind = v.object({
	id: text,
	names: v.record(text, text)
});
export const event = v.object({
	id: text,
	// of the known ones, or of the story's own
	kind: v.union([v.picklist(EVENT_KINDS), slug]),
	title: text,
	summary: maybe,
	date,
	companies: v.array(text),
	claim: v.object({ status: v.picklist(['asserted', 'reported']), by: maybe }),
	weight: v.exactOptional(v.pipe(offset, v.maxValue(9))),
	passages: v.array(quote),
	media
});
export const era = v.object({
	id: text,
	// in the story's language, and in others
	title: text,
	names: v.exactOptional(v.record(text, text)),
	edtf: text,
	source: maybe
});
export const relation = v.object({
	kind: v.picklist(RELATION_KINDS),
	// ids of events
	from: text,
	to: text,
	passage: v.exactOptional(quote),
	judgement: maybe
});
export const details = v.object({
	slug: text,
	title: text,
	language: v.pipe(text, v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/), v.check(isLanguageTag)),
	summary: maybe,
	kinds: v.exactOptional(v.array(kind)),
	eras: v.exactOptional(v.array(era)),
	relations: v.exactOptional(v.array(relation)),
	steps: v.exactOptional(v.array(v.object({ event: text, text: maybe }))),
	// what a store published says which files it meant
	mediaHashes: v.exactOptional(v.record(text, text))
});

/** A story in one file, as JSON. An event may have no passages yet. */
export const storyFile = v.object({
	$schema: maybe,
	fundstelle: v.pipe(v.number(), v.integer(), v.minValue(1)),
	provenance: maybe,
	story: v.object({
		...details.entries,
		articles: v.array(article),
		companies: v.array(company),
		events: v.array(event)
	})
});
