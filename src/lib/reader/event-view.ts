import { formatEdtf, parseEdtf, span, type Edtf } from '#lib/story/edtf.ts';
import { locate, plainText, type PlainText } from '#lib/story/plain-text.ts';
import type { Proof, WordingChange } from '#lib/story/proofs.ts';
import { textFragment } from '#lib/story/text-fragment.ts';
import type { VersionRef } from '#lib/story/versions.ts';
import type { Piece } from '#lib/story/word-changes.ts';
import type {
	Article,
	Block,
	Company,
	EventDate,
	Language,
	Story,
	StoryEvent
} from '#lib/story/story.ts';
import type { Messages } from '#lib/i18n/messages-de.ts';

/** A step of how a date is known: a name and the words, which may hold an address. */
export type Step = { name: string; words: string; code?: string; lang?: string };

/** Everything about an event that its card, its place in the list and its sheet show, in words. */
export type EventView = {
	event: StoryEvent;
	/** Its place in the order of time, from 1. */
	number: number;
	/** Of the event's own words. */
	language: string;
	date: string;
	companies: Company[];
	proofs: ProofView[];
	steps: Step[];
};

/** What a proof's sign stands for. */
export type Sign = Proof['state'] | 'added';

/** A proof in words. */
export type ProofView = {
	id: string;
	state: Proof['state'];
	/** What is to be said of it: that the words are there, or what became of them, and where. */
	words: string;
	/** The words as the article has them, or as the story keeps them where it has them no longer. */
	quote: string;
	lang: string;
	/** The way from the old words to those of the article, where it has others. */
	pieces?: Piece[];
	/** How the words came to be what they are, the oldest change first. */
	changes: { words: string; pieces: Piece[]; state: 'changed' | 'added' | 'lost' }[];
	/** An address that leads to the words themselves, where the article is published or else on this page. */
	wordsHref?: string;
	/** The version that has the words where the one shown has not. */
	standsIn?: string;
};

type Context = {
	story: Story;
	proofs: Proof[];
	versions: VersionRef[];
	language: Language;
	t: Messages;
};
type Reading = Context & { texts: Map<string, PlainText>; proofsOf: Map<string, Proof[]> };

/** The views of all events of a story, in its order. */
export function viewEvents(given: Context): EventView[] {
	const texts = new Map(given.story.articles.map(({ id, blocks }) => [id, plainText(blocks)]));
	const proofsOf = Map.groupBy(given.proofs, ({ event }) => event);
	const context = { ...given, texts, proofsOf };
	return given.story.events.map((event, i) => viewEvent(event, i + 1, context));
}

function viewEvent(event: StoryEvent, number: number, context: Reading): EventView {
	const { story, language, t } = context;
	const proofs = context.proofsOf.get(event.id) ?? [];
	return {
		event,
		number,
		language: story.language,
		date: dateWords(event.date, language) ?? t.noDate,
		companies: story.companies.filter(({ id }) => event.companies.includes(id)),
		proofs: proofs.flatMap((proof) => viewProof(proof, context) ?? []),
		steps: event.date ? dateSteps(event.date, event, context) : []
	};
}

/** A date in words, or `undefined` where there is none. */
export function dateWords(date: EventDate | null, language: Language): string | undefined {
	const parsed = date && parseEdtf(date.edtf);
	return parsed?.ok ? formatEdtf(parsed.value, language) : undefined;
}

/** What a paragraph is called in the interface: "Absatz 2". */
export function blockLabel(block: Block, t: Messages): string {
	if (block.kind === 'heading') return t.heading;
	if (block.kind === 'caption') return t.caption;
	return t.paragraph(block.id.slice(1));
}

function viewProof(proof: Proof, context: Reading): ProofView | undefined {
	const { id, state, place, standsIn } = proof;
	const article = context.story.articles.find((each) => each.id === proof.article);
	const plain = context.texts.get(proof.article);
	if (!article || !plain) return undefined;
	const changes = proof.changes.map((change) => ({
		words: changeWords(change, context),
		pieces: change.pieces,
		state: kindOf(change)
	}));
	const isFound = state === 'exact' || state === 'moved';
	const isLatest = shownVersion(article, context)?.isLatest !== false;
	// of what changed before, only the way from then to now is told
	const pieces = isLatest ? proof.pieces : undefined;
	return {
		id,
		state,
		words: stateWords(proof, article, plain, context),
		quote: place ? plain.text.slice(place.start, place.end) : proof.exact,
		lang: article.language,
		...(pieces && { pieces }),
		// what is shown as changed tells of its last change itself
		changes: isFound || !isLatest ? changes : changes.slice(0, -1),
		...(place && { wordsHref: addressOfWords(id, article, plain, place, context) }),
		...(standsIn !== undefined && { standsIn })
	};
}

function addressOfWords(
	id: string,
	article: Article,
	{ text }: PlainText,
	{ start, end }: { start: number; end: number },
	context: Context
): string {
	const fragment = textFragment(text, start, end);
	const version = shownVersion(article, context);
	// what was published elsewhere has other words by now, perhaps
	if (version?.isLatest === false)
		return `?version=${encodeURIComponent(version.id)}#${id}${fragment}`;
	return `${article.url ?? ''}#${article.url ? '' : id}${fragment}`;
}

function stateWords(proof: Proof, article: Article, plain: PlainText, context: Reading): string {
	const { t, story } = context;
	const { state, place, changes } = proof;
	const block = place && article.blocks[locate(plain, place.start).block];
	const label = block ? blockLabel(block, t) : '';
	const where = label && (story.articles.length > 1 ? `${label}, «${article.title}»` : label);
	if (state === 'exact' || state === 'moved') return `${t.proof[state]} ${t.proofIn(where)}`;
	if (shownVersion(article, context)?.isLatest === false) return t.proofInVersion[state];
	const last = state === 'ambiguous' ? undefined : changes.at(-1);
	return last ? changeWords(last, context) : t.proof[state];
}

function shownVersion({ id, since }: Article, { versions }: Context): VersionRef | undefined {
	return versions.find((version) => version.article === id && version.since === since);
}

/** What a reader must not overlook: which words are no longer there, or not as they were. */
export function notable({ proofs }: EventView): { state: Sign; words: string }[] {
	return proofs.flatMap(({ state, words, changes }): { state: Sign; words: string }[] => {
		if (state !== 'exact' && state !== 'moved') return [{ state, words }];
		const last = changes.at(-1);
		return last ? [last] : [];
	});
}

function changeWords(change: WordingChange, { language, t }: Context): string {
	const day = dateWords({ edtf: change.since, basis: 'stated' }, language) ?? change.since;
	const words = { changed: t.changedSince, added: t.addedSince, lost: t.goneSince };
	return words[kindOf(change)](day);
}

function kindOf({ pieces }: WordingChange): 'changed' | 'added' | 'lost' {
	if (pieces.every(({ change }) => change === 'new')) return 'added';
	return pieces.every(({ change }) => change === 'gone') ? 'lost' : 'changed';
}

/** words → anchor → rule → EDTF → span, then where else it is from and what is to be said of it. */
function dateSteps(date: EventDate, event: StoryEvent, context: Context): Step[] {
	const { language, t, story } = context;
	const parsed = parseEdtf(date.edtf);
	const article = story.articles.find(({ id }) => id === event.passages[0].article);
	const steps: (Step | undefined)[] = [
		date.words === undefined
			? undefined
			: { name: t.inText, words: date.words, lang: article?.language ?? story.language },
		date.anchor === undefined
			? undefined
			: { name: t.anchoredTo, words: anchorWords(date.anchor, article, context) },
		{ name: t.rule, words: t.rules[date.basis] },
		{
			name: t.readAs,
			words: dateWords(date, language) ?? date.edtf,
			code: date.edtf
		},
		parsed.ok ? { name: t.span, words: spanWords(parsed.value, context) } : undefined,
		date.source === undefined
			? undefined
			: { name: t.source, words: date.source, lang: story.language },
		date.note === undefined ? undefined : { name: t.note, words: date.note, lang: story.language }
	];
	return steps.filter((step) => step !== undefined);
}

function anchorWords(anchor: string, article: Article | undefined, context: Context): string {
	const { story, language, t } = context;
	if (anchor === 'published') {
		return t.anchorPublished(dateWords(article?.published ?? null, language) ?? t.noDate);
	}
	const other = story.events.find(({ id }) => id === anchor);
	if (other) return `${other.title}, ${dateWords(other.date, language) ?? t.noDate}`;
	return dateWords({ edtf: anchor, basis: 'stated' }, language) ?? anchor;
}

function spanWords(edtf: Edtf, { language, t }: Context): string {
	const { earliest, latest } = span(edtf);
	const words = (day: string | null, open: string) => {
		// a day of an expanded year (-000043-03-15) is written -0043-03-15 in EDTF
		const parsed = day === null ? undefined : parseEdtf(day.replace(/^-00/, '-'));
		return parsed?.ok ? formatEdtf(parsed.value, language) : open;
	};
	return t.spanDays(words(earliest, t.openStart), words(latest, t.openEnd));
}
