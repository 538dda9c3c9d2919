import type { BlockContent, Link, PhrasingContent, RootContent } from 'mdast';
import { defaultHandlers, toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import type { Block, Run } from '#lib/article/blocks.ts';

/** A figure: mdast keeps the alternative text of an image as a plain string, and ours has looks and links. */
type Figure = { type: 'figure'; url: string; children: PhrasingContent[] };

/**
 * Writes the blocks of an article as Markdown: the inverse of `parseArticle`, so that reading it again gives
 * equal blocks. Ids are left out, for they are counted.
 */
export function formatArticle(blocks: readonly Block[]): string {
	return toMarkdown({ type: 'root', children: contentOf(blocks) }, OPTIONS);
}

/** An image is written as a link with a mark before it. */
const figure: Handle = ({ url, children }: Figure, parent, state, info) =>
	`!${defaultHandlers.link({ type: 'link', url, children } as Link, parent, state, info)}`;

const OPTIONS: Options = {
	bullet: '-',
	emphasis: '_',
	fence: '`',
	listItemIndent: 'one',
	resourceLink: true,
	rule: '-',
	handlers: { figure } as Options['handlers'],
	// `<` would begin an address or a tag; `|` and `:` the delimiter row of a table, which the reader refuses
	unsafe: [
		{ character: '<', inConstruct: 'phrasing' },
		{ atBreak: true, character: '|' },
		{ atBreak: true, character: ':' }
	]
};

function contentOf(blocks: readonly Block[]): RootContent[] {
	const content: RootContent[] = [];
	let page: number | undefined;
	for (const block of blocks) {
		if (block.page !== undefined && block.page !== page)
			content.push({ type: 'html', value: `<!-- page ${block.page} -->` });
		page = block.page ?? page;
		const children = phrasing(block.runs);
		const last = content.at(-1);
		switch (block.kind) {
			case 'heading':
				content.push({ type: 'heading', depth: block.depth, children });
				break;
			case 'paragraph':
				content.push({ type: 'paragraph', children });
				break;
			case 'quotation': {
				const paragraph: BlockContent = { type: 'paragraph', children };
				if (last?.type === 'blockquote') last.children.push(paragraph);
				else content.push({ type: 'blockquote', children: [paragraph] });
				break;
			}
			case 'item': {
				const item = {
					type: 'listItem' as const,
					spread: false,
					children: [{ type: 'paragraph' as const, children }]
				};
				if (last?.type === 'list' && last.ordered === block.ordered) last.children.push(item);
				else
					content.push({ type: 'list', ordered: block.ordered, spread: false, children: [item] });
				break;
			}
			case 'caption': {
				const written: Figure = { type: 'figure', url: block.image ?? '', children };
				content.push({ type: 'paragraph', children: [written as unknown as PhrasingContent] });
			}
		}
	}
	return content;
}

const LOOKS = ['href', 'strong', 'emphasis'] as const;
type Look = (typeof LOOKS)[number];

/** Nests the looks of runs; of several that begin together the one that lasts longest is outermost. */
function phrasing(runs: readonly Run[], looks: readonly Look[] = LOOKS): PhrasingContent[] {
	const content: PhrasingContent[] = [];
	for (let start = 0; start < runs.length;) {
		const ends = looks
			.filter((look) => runs[start]?.[look] !== undefined)
			.map((look) => ({ look, end: endOf(runs, start, look) }));
		const [outermost] = ends.sort((a, b) => b.end - a.end);
		const end = outermost?.end ?? start + 1;
		const within = runs.slice(start, end);
		const { look } = outermost ?? {};
		if (look === undefined) content.push(...lines(within[0]?.text ?? ''));
		else {
			const children = phrasing(
				within,
				looks.filter((other) => other !== look)
			);
			if (look === 'href') content.push({ type: 'link', url: within[0]?.href ?? '', children });
			else content.push({ type: look, children });
		}
		start = end;
	}
	return content;
}

/** The index after the last run, from `start` on, that has the same look. */
function endOf(runs: readonly Run[], start: number, look: Look): number {
	const value = runs[start]?.[look];
	const end = runs.findIndex((run, index) => index > start && run[look] !== value);
	return end === -1 ? runs.length : end;
}

function lines(text: string): PhrasingContent[] {
	return text
		.split('\n')
		.flatMap((value, index): PhrasingContent[] => [
			...(index > 0 ? [{ type: 'break' as const }] : []),
			...(value === '' ? [] : [{ type: 'text' as const, value }])
		]);
}
