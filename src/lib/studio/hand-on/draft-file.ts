import * as v from 'valibot';
import { LANGUAGES } from '#lib/dates/language.ts';
import { BASES, EVENT_KINDS, type Story } from '#lib/story/story.ts';

/**
 * A draft as one file is JSON: the whole story with its incomplete events, and what became of proposals.
 * It is not the document that the studio works on, because a file comes from elsewhere: each of its values can be
 * checked before it is let in, and a later program, or a person, can still read it.
 */
export type DraftFile = {
	story: Story;
	/** Keys of proposals. */
	dismissed: string[];
	/** The events that proposals became, by the proposals' keys. */
	taken: Record<string, string>;
};

/** Raised when what a file holds changes its meaning; a program reads all up to its own. */
const FORMAT = 1;
export const DRAFT_EXTENSION = '.fundstelle';

/** Why a file is not a draft that can be opened. */
export type DraftFileProblem = 'noDraft' | 'newer' | 'damaged';

/** The same draft always makes the same file, whatever the order in which its fields came into being. */
export function writeDraftFile(draft: DraftFile): string {
	const ordered = v.safeParse(DRAFT, draft);
	const { story, dismissed, taken } = ordered.success ? ordered.output : draft;
	return `${JSON.stringify({ fundstelle: FORMAT, story, dismissed, taken }, undefined, '\t')}\n`;
}

/** A draft that is a story and nothing else. */
export function storyAlone(story: Story): DraftFile {
	return { story, dismissed: [], taken: {} };
}

/** Reads a draft's file; never throws. */
export function readDraftFile(
	text: string
): { ok: true; value: DraftFile } | { ok: false; problem: DraftFileProblem } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { ok: false, problem: text.includes('"fundstelle"') ? 'damaged' : 'noDraft' };
	}
	const head = v.safeParse(v.object({ fundstelle: v.pipe(v.number(), v.integer()) }), value);
	if (!head.success) return { ok: false, problem: 'noDraft' };
	if (head.output.fundstelle > FORMAT) return { ok: false, problem: 'newer' };
	const read = v.safeParse(DRAFT, value);
	if (!read.success) return { ok: false, problem: 'damaged' };
	// an event of a draft may have no passage, which the model of a published story does not allow
	return { ok: true, value: read.output as DraftFile };
}

const text = v.string();
const maybe = v.exactOptional(text);
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
	href: v.exactOptional(v.pipe(text, v.regex(/^(https?:\/\/|mailto:)\S/i)))
});
const shared = { runs: v.array(run), page: v.exactOptional(v.pipe(v.number(), v.integer())) };
const block = v.variant('kind', [
	v.object({ kind: v.literal('heading'), depth: v.picklist([1, 2, 3, 4]), ...shared }),
	v.object({ kind: v.picklist(['paragraph', 'quotation']), id: text, ...shared }),
	v.object({ kind: v.literal('item'), id: text, ordered: v.boolean(), ...shared }),
	v.object({ kind: v.literal('caption'), image: maybe, ...shared })
]);
const version = { since: maybe, blocks: v.array(block) };
const quote = v.object({
	article: text,
	exact: text,
	...{ prefix: maybe, suffix: maybe, hash: maybe },
	position: v.exactOptional(v.object({ start: v.number(), end: v.number() })),
	accepted: v.exactOptional(v.object({ on: text, was: text }))
});
const alias = v.object({
	text,
	match: v.picklist(['word', 'context']),
	from: maybe,
	until: maybe
});

const DRAFT = v.object({
	story: v.object({
		slug: text,
		title: text,
		language: v.picklist(LANGUAGES),
		summary: maybe,
		articles: v.array(
			v.object({
				id: text,
				title: text,
				...{ author: maybe, publisher: maybe, url: maybe },
				published: date,
				language: text,
				...version,
				earlier: v.exactOptional(v.array(v.object(version)))
			})
		),
		companies: v.array(
			v.object({
				id: text,
				names: v.pipe(v.array(text), v.minLength(1)),
				aliases: v.array(alias)
			})
		),
		events: v.array(
			v.object({
				id: text,
				kind: v.picklist(EVENT_KINDS),
				title: text,
				summary: maybe,
				date,
				companies: v.array(text),
				claim: v.object({ status: v.picklist(['asserted', 'reported']), by: maybe }),
				weight: v.exactOptional(v.number()),
				passages: v.array(quote)
			})
		)
	}),
	dismissed: v.array(text),
	taken: v.record(text, text)
});
