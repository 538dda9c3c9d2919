import type { Messages } from '#lib/language/de/interface.ts';
import type { I18n } from '#lib/language/i18n.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import { locate, plainText } from '#lib/article/plain-text.ts';
import { edtfOf } from '#lib/story/event-date.ts';
import type { Article, EventDate, Story } from '#lib/story/story.ts';
import type { Block } from '#lib/article/blocks.ts';

/** A date in words; `undefined` for an undated event. */
export function formatDate(
	date: EventDate | null,
	{ dates }: Pick<Messages, 'dates'>
): string | undefined {
	const edtf = edtfOf(date);
	return edtf && formatEdtf(edtf, dates);
}

/** The day since which a version holds; a second one of the same day with its number. */
export function formatSince(since: string, t: Messages): string {
	const [day = '', number] = since.split('.');
	const words = formatDate({ edtf: day, basis: 'stated' }, t) ?? day;
	return number ? `${words} (${number})` : words;
}

/** Author, publisher and date of publication, as far as they are known; else an empty string. */
export function formatByline({ author, publisher, published }: Article, { t }: I18n): string {
	const date = formatDate(published, t);
	return [author, publisher, date && t.published(date)].filter(Boolean).join(' · ');
}

/** The interface's name for a block: "Absatz 2". */
export function blockLabel(block: Block, t: Messages): string {
	if (block.kind === 'heading') return t.heading;
	if (block.kind === 'caption') return t.caption;
	return t.paragraph(block.id.slice(1));
}

/** The interface's name for a place in an article: the paragraph, and the article if the story has several. */
export function placeLabel(
	start: number,
	article: Article,
	{ story, t }: { story: Pick<Story, 'articles'>; t: Messages }
): string {
	const block = article.blocks[locate(plainText(article.blocks), start).block];
	const label = block ? blockLabel(block, t) : '';
	return story.articles.length > 1 ? t.inArticle(label, article.title) : label;
}
