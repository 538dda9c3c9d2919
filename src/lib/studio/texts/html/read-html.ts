import { finishText } from '#lib/studio/texts/finish-text.ts';
import type {
	ImportedText,
	Proposals,
	ReportProgress,
	Result,
	TextNote
} from '#lib/studio/texts/imported-text.ts';
import { blocksOf } from './blocks.ts';
import { findArticle } from './find-article.ts';
import { descendants, parseMarkup, textBelow, type Markup } from './markup.ts';
import { valueOf } from '#lib/studio/texts/proposal-value.ts';
import { pageProposals } from './metadata.ts';

/** Programs that save a text as HTML: all of it is the article. */
const WORD_PROCESSOR = /word|office|writer|pages|google docs|pandoc|cocoa html/i;

/** Reads HTML of the clipboard: all of it is the text. */
export function readPasted(html: string): Result<ImportedText> {
	const markup = parseMarkup(html);
	if (!markup.ok) return markup;
	const { blocks, footnoteMarks } = blocksOf(markup.value.root);
	return finishText(blocks, {}, footnoteNotes(footnoteMarks));
}

/**
 * Reads a page that a browser or a word processor saved: its article, and what it says of it. `savedFrom` is its
 * address, where the file names it outside the page.
 */
export async function readPage(
	html: string,
	notes: TextNote[],
	report: ReportProgress,
	savedFrom?: string
): Promise<Result<ImportedText>> {
	const markup = parseMarkup(html);
	if (!markup.ok) return markup;
	report(0.4);
	const { root, elements } = markup.value;
	const proposals = pageProposals({
		...markup.value,
		savedFrom: savedFrom ?? markup.value.savedFrom
	});
	const base = proposals.url?.value;
	const written = isWritten(markup.value);
	const found = written ? undefined : await findArticle(root, elements, base);
	report(0.8);
	const { blocks, footnoteMarks } = blocksOf(found?.root ?? root, base);
	const whole: TextNote[] = found || written ? [] : [{ rule: 'whole-page', values: {} }];
	return finishText(blocks, { ...titleAndByline(markup.value, found), ...proposals }, [
		...notes,
		...whole,
		...footnoteNotes(footnoteMarks)
	]);
}

function footnoteNotes(count: number): TextNote[] {
	return count > 0 ? [{ rule: 'footnote-marks', values: { count } }] : [];
}

function isWritten({ root }: Markup): boolean {
	for (const { name, attributes } of descendants(root)) {
		if (name === 'meta' && /^(generator|progid)$/i.test(attributes.name ?? '')) {
			return WORD_PROCESSOR.test(attributes.content ?? '');
		}
	}
	return false;
}

/** The title of the page, without the name of its site where the heading shows which part that is, and the byline. */
function titleAndByline({ root }: Markup, found?: { byline?: string }): Proposals {
	const elements = [...descendants(root)];
	const textsOf = (tag: string) => elements.filter(({ name }) => name === tag).map(textBelow);
	const [whole = ''] = textsOf('title');
	const heading = textsOf('h1').find((text) => text !== '' && whole.includes(text));
	const title = valueOf('title', heading ?? whole);
	const byline = valueOf('author', found?.byline?.replace(/^\s*(von|by)\s+/i, '') ?? '');
	return {
		...(title !== undefined && { title: { value: title, source: 'title' } }),
		...(byline !== undefined && { author: { value: byline, source: 'byline' } })
	};
}
