import type { Image, List, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { issue, type Issue, type Parsed } from '#lib/dates/parsed.ts';
import type { Block, Run } from '#lib/article/blocks.ts';
import {
	describedPictures,
	descriptionOf,
	readRuns,
	sourceOf,
	type InlineReading
} from './inline.ts';

/**
 * Reads the Markdown of an article: headings 1–4, paragraphs, quotations, lists (nested ones flat),
 * emphasis, strong, links (http, https, mailto) and hard line breaks. A picture alone in a paragraph is a
 * figure: its description is the caption, line by line, and an empty address means that the picture is not
 * reproduced. `<!-- page 12 -->` between two blocks says on which page of the original those after it stand.
 * Thematic breaks are ignored; anything else is an issue with its line and column.
 */
export function parseArticle(markdown: string): Parsed<Block[]> {
	const { children } = fromMarkdown(markdown, { mdastExtensions: [describedPictures] });
	const definitions = children.filter((node) => node.type === 'definition');
	const issues: Issue[] = [];
	const article = new ArticleReader({
		markdown,
		addresses: new Map(definitions.map(({ identifier, url }) => [identifier, url])),
		refuse(node, rule, offset = 0) {
			issues.push(issue(rule, {}, { path: [], ...placeIn(markdown, node, offset) }));
		}
	});
	for (const node of children) article.read(node);
	return issues.length > 0 ? { ok: false, issues } : { ok: true, value: article.blocks };
}

const TABLE =
	/^[^|\n\r\u2028\u2029]*\|.*\n[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/m;
const PAGE = /^<!-- page (\d{1,6}) -->$/;
const OWN_ADDRESS = /^\/(?![/\\])/;

class ArticleReader {
	readonly blocks: Block[] = [];
	readonly #reading: InlineReading;
	#count = 0;
	#page: number | undefined;

	constructor(reading: InlineReading) {
		this.#reading = reading;
	}

	read(node: RootContent): void {
		switch (node.type) {
			case 'heading':
				return this.#heading(node.depth, node.children, node);
			case 'paragraph': {
				const [only, ...others] = node.children;
				if (only?.type === 'image' && others.length === 0) return this.#figure(only);
				return this.#passage(node, (id, runs) => ({ kind: 'paragraph', id, runs }));
			}
			case 'blockquote':
				for (const child of node.children) this.#quotation(child);
				return;
			case 'list':
				return this.#list(node);
			case 'definition':
				if (node.identifier.startsWith('^')) this.#reading.refuse(node, 'markdown.footnote');
				return;
			case 'thematicBreak':
				return;
			case 'html': {
				const [, page] = PAGE.exec(node.value) ?? [];
				if (page === undefined) return this.#reading.refuse(node, 'markdown.html');
				this.#page = Number(page);
				return;
			}
			default:
				return this.#reading.refuse(node, node.type === 'code' ? 'markdown.code' : 'markdown.html');
		}
	}

	#heading(depth: number, children: PhrasingContent[], node: Nodes): void {
		if (depth !== 1 && depth !== 2 && depth !== 3 && depth !== 4) {
			return this.#reading.refuse(node, 'markdown.heading');
		}
		const runs = readRuns(children, ' ', this.#reading);
		if (runs.length > 0) this.#push({ kind: 'heading', depth, runs });
	}

	#quotation(node: RootContent): void {
		if (node.type === 'blockquote') {
			for (const child of node.children) this.#quotation(child);
		} else if (node.type === 'paragraph') {
			this.#passage(node, (id, runs) => ({ kind: 'quotation', id, runs }));
		} else if (node.type !== 'thematicBreak') this.#reading.refuse(node, 'markdown.quotation');
	}

	#list({ children, ordered }: List): void {
		for (const item of children) {
			for (const [index, node] of item.children.entries()) {
				if (node.type === 'list') this.#list(node);
				else if (node.type !== 'paragraph' || index > 0)
					this.#reading.refuse(node, 'markdown.item');
				else {
					this.#passage(node, (id, runs) => ({
						kind: 'item',
						id,
						ordered: ordered === true,
						runs
					}));
				}
			}
		}
	}

	#figure(picture: Image): void {
		if (picture.url && !OWN_ADDRESS.test(picture.url))
			this.#reading.refuse(picture, 'markdown.address');
		const runs = readRuns(descriptionOf(picture), '\n', this.#reading);
		if (runs.length === 0) return this.#reading.refuse(picture, 'markdown.caption');
		this.#push({ kind: 'caption', ...(picture.url && { image: picture.url }), runs });
	}

	#passage(node: Paragraph, block: (id: string, runs: Run[]) => Block): void {
		if (TABLE.test(sourceOf(node, this.#reading)))
			return this.#reading.refuse(node, 'markdown.table');
		const runs = readRuns(node.children, ' ', this.#reading);
		if (runs.length === 0) return;
		this.#count += 1;
		this.#push(block(`p${this.#count}`, runs));
	}

	#push(block: Block): void {
		this.blocks.push(this.#page === undefined ? block : { ...block, page: this.#page });
	}
}

/** The line and column so many characters into a node. */
function placeIn(
	markdown: string,
	{ position }: Nodes,
	offset: number
): Pick<Issue, 'line' | 'column'> {
	const { line = 1, column = 1, offset: start = 0 } = position?.start ?? {};
	const before = markdown.slice(start, start + offset).split('\n');
	if (before.length === 1) return { line, column: column + offset };
	return { line: line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}
