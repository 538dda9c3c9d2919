import type { Messages } from '#lib/language/de/interface.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import { locate, type PlainText } from '#lib/article/plain-text.ts';
import type { Article, EventDate, Story } from '#lib/story/story.ts';
import type { Block } from '#lib/article/blocks.ts';
import type { Language } from '#lib/dates/language.ts';

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

/** What the place of some words is called: the paragraph, and the article where there are several. */
export function placeWords(
	start: number,
	article: Article,
	plain: PlainText,
	{ story, t }: { story: Pick<Story, 'articles'>; t: Messages }
): string {
	const block = article.blocks[locate(plain, start).block];
	const label = block ? blockLabel(block, t) : '';
	return story.articles.length > 1 ? `${label}, «${article.title}»` : label;
}
