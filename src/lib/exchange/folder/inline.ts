import type { Image, Nodes, PhrasingContent } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import type { Run } from '#lib/article/blocks.ts';
import type { NoValues, Rule } from '#lib/dates/parsed.ts';
import { tidyRuns } from '#lib/article/tidy-runs.ts';

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'markdown.html': NoValues;
		'markdown.code': NoValues;
		'markdown.table': NoValues;
		'markdown.footnote': NoValues;
		'markdown.picture': NoValues;
		'markdown.caption': NoValues;
		'markdown.address': NoValues;
		'markdown.link': NoValues;
		'markdown.heading': NoValues;
		'markdown.quotation': NoValues;
		'markdown.item': NoValues;
	}
}
type MarkdownRule = Extract<Rule, `markdown.${string}`>;

/** The parts of an article that reading the text of a block depends on. */
export type InlineReading = {
	markdown: string;
	/** Addresses given apart from their links, by identifier. */
	addresses: Map<string, string>;
	/** Notes that something at a node, so many characters into it, cannot be read. */
	refuse(node: Nodes, rule: MarkdownRule, offset?: number): void;
};

type Look = Omit<Run, 'text'>;

const FOOTNOTE = /(?<!\\)\[\^[^\]\s]+\]/g;
const WEB_ADDRESS = /^(https?:\/\/|mailto:)\S/i;

/** Keeps the description of a picture as nodes, with its line breaks and looks, like the text of a link. */
export const describedPictures: Extension = {
	exit: {
		label() {
			const fragment = this.stack.at(-1);
			const alt = this.resume();
			const node = this.stack.at(-1);
			this.data.inReference = true;
			const children = fragment && 'children' in fragment ? fragment.children : [];
			if (node) Object.assign(node, { children, ...(node.type === 'image' && { alt }) });
		}
	}
};

/** The description that `describedPictures` kept. */
export function descriptionOf(
	picture: Image & { children?: PhrasingContent[] }
): PhrasingContent[] {
	return picture.children ?? [];
}

/** The runs of a block, tidied; a line break of the source becomes `softBreak`. */
export function readRuns(
	nodes: PhrasingContent[],
	softBreak: ' ' | '\n',
	reading: InlineReading
): Run[] {
	return tidyRuns(nodes.flatMap((node) => inline(node, {}, softBreak, reading)));
}

function inline(
	node: PhrasingContent,
	look: Look,
	softBreak: string,
	reading: InlineReading
): Run[] {
	const within = (nodes: PhrasingContent[], more: Look) =>
		nodes.flatMap((child) => inline(child, { ...look, ...more }, softBreak, reading));

	switch (node.type) {
		case 'text':
			for (const { index } of sourceOf(node, reading).matchAll(FOOTNOTE)) {
				reading.refuse(node, 'markdown.footnote', index);
			}
			return [{ ...look, text: node.value.replace(/\r?\n|\r/g, softBreak) }];
		case 'break':
			return [{ ...look, text: '\n' }];
		case 'emphasis':
			return within(node.children, { emphasis: true });
		case 'strong':
			return within(node.children, { strong: true });
		case 'link':
			if (!WEB_ADDRESS.test(node.url)) reading.refuse(node, 'markdown.link');
			return within(node.children, { href: node.url });
		case 'linkReference': {
			const href = reading.addresses.get(node.identifier) ?? '';
			if (node.identifier.startsWith('^')) reading.refuse(node, 'markdown.footnote');
			else if (!WEB_ADDRESS.test(href)) reading.refuse(node, 'markdown.link');
			return within(node.children, { href });
		}
		case 'image':
		case 'imageReference':
			reading.refuse(node, 'markdown.picture');
			return [];
		default:
			reading.refuse(node, node.type === 'inlineCode' ? 'markdown.code' : 'markdown.html');
			return [];
	}
}

/** The Markdown of a node. */
export function sourceOf({ position }: Nodes, { markdown }: InlineReading): string {
	return markdown.slice(position?.start.offset, position?.end.offset);
}
