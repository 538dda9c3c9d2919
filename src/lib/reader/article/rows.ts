import type { Block } from '#lib/article/blocks.ts';
import type { PlainText } from '#lib/article/plain-text.ts';
import type { Passage } from '#lib/story/passages.ts';

/** A block of an article as a row of the page. */
export type Row = {
	block: Block;
	/** UTF-16 offset of the block in the article's plain text. */
	start: number;
	/** The id of the block's element, if the block has one: `p3`, after the article's prefix. */
	elementId: string | undefined;
	/** The line below the title. */
	isStandfirst: boolean;
	/** The byline follows the title, or the heading right below it. */
	hasByline: boolean;
};

/** The rows of an article: each block with its start in the plain text (UTF-16 units) and the id of its element. */
export function articleRows(blocks: Block[], { starts }: PlainText, idPrefix: string): Row[] {
	const bylineAt = blocks[1]?.kind === 'heading' ? 1 : 0;
	return blocks.map((block, i) => ({
		block,
		start: starts[i] ?? 0,
		elementId: 'id' in block ? idPrefix + block.id : undefined,
		isStandfirst: i === 1,
		hasByline: i === bylineAt
	}));
}

/** The id of an event's card. The prefix is the article's, for an event may have a card beside each article. */
export function cardId(idPrefix: string, eventId: string): string {
	return `card-${idPrefix}${eventId}`;
}

/** The first passage of each event, from passages in text order: the event's card is next to it. */
export function firstPassages(passages: readonly Passage[]): Set<Passage> {
	const byEvent = new Map(passages.toReversed().map((passage) => [passage.event, passage]));
	return new Set(byEvent.values());
}
