import type { Run } from '#lib/article/blocks.ts';
import type { RawBlock } from '#lib/studio/texts/finish-text.ts';
import { webAddress } from './link.ts';
import { numberOf, numberingOf, type Numbering } from './numbering.ts';
import { textBelow, type Element, type Node } from './markup.ts';
import { listMarker, markedNumber } from './word-list.ts';

type Look = Omit<Run, 'text'>;
type Kind =
	| { kind: 'paragraph' | 'quotation' }
	| { kind: 'caption' }
	| { kind: 'heading'; depth: 1 | 2 | 3 | 4 }
	| { kind: 'item'; ordered: boolean; number?: number };

/** The context that an element inherits from those around it. */
type Context = {
	block: Kind;
	look: Look;
	preserved: boolean;
	ordered: boolean;
	/** The numbers of the list that it is in. */
	list?: Numbering;
};

const BLOCKS = new Set([
	...[
		'#root',
		'html',
		'body',
		'address',
		'article',
		'aside',
		'blockquote',
		'center',
		'dd',
		'details'
	],
	...['dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2'],
	...[
		'h3',
		'h4',
		'h5',
		'h6',
		'header',
		'hgroup',
		'hr',
		'legend',
		'li',
		'main',
		'menu',
		'nav',
		'ol'
	],
	...[
		'p',
		'pre',
		'listing',
		'search',
		'section',
		'summary',
		'table',
		'caption',
		'colgroup',
		'tbody'
	],
	...['thead', 'tfoot', 'tr', 'td', 'th', 'ul', 'optgroup', 'option']
]);
const NOT_TEXT = new Set(['head', 'title', 'meta', 'link']);
const HEADING = /^h([1-6])$/;
/** Classes by which Word and LibreOffice mark what HTML has no element for, or that they do not use it for. */
const CLASSES: [RegExp, Kind][] = [
	[/\bMsoTitle/, { kind: 'heading', depth: 1 }],
	[/\bMsoSubtitle/, { kind: 'heading', depth: 2 }],
	[/\bMso(Intense)?Quote/, { kind: 'quotation' }],
	[/\bMsoCaption|\b(wp-)?caption(-text|-western)?\b/, { kind: 'caption' }]
];
const FOOTNOTE_MARK = /^\s*(\[?([\d*†‡§]{1,4}|[a-z]|[ivx]{1,6})\]?|(?:[↑↩^]\ufe0e?)+)\s*$/;

/** The blocks of an HTML tree, with the links resolved against `base`, and how many footnote marks were left out. */
export function blocksOf(
	root: Element,
	base?: string
): { blocks: RawBlock[]; footnoteMarks: number } {
	const builder = new Builder(base);
	builder.read(root, {
		block: { kind: 'paragraph' },
		look: {},
		preserved: false,
		ordered: false
	});
	builder.flush();
	return { blocks: builder.blocks, footnoteMarks: builder.footnoteMarks };
}

class Builder {
	readonly blocks: RawBlock[] = [];
	footnoteMarks = 0;
	readonly #base?: string;
	#runs: Run[] = [];
	#block: Kind = { kind: 'paragraph' };

	constructor(base?: string) {
		this.#base = base;
	}

	read(node: Node, context: Context): void {
		if (typeof node === 'string') return this.#text(node, context);
		const { name, attributes, children } = node;
		if (NOT_TEXT.has(name)) return;
		if (name === 'br') return this.#lineBreak(context);
		if (name === 'a' && this.#isFootnoteMark(node)) return;

		const within = contextWithin(node, context, this.#base);
		const isBlock = BLOCKS.has(name) || /display\s*:\s*block/i.test(attributes.style ?? '');
		if (isBlock) this.flush();
		if (name === 'q') this.#text('"', within);
		for (const child of children) this.read(child, within);
		if (name === 'q') this.#text('"', within);
		if (isBlock) this.flush();
	}

	/** Ends the block at hand. */
	flush(): void {
		const runs = this.#runs;
		this.#runs = [];
		if (runs.some(({ text }) => /\S/.test(text))) this.blocks.push({ ...this.#block, runs });
	}

	#text(text: string, context: Context): void {
		const { block, look, preserved } = context;
		if (preserved && /\n[ \t]*\r?\n/.test(text)) {
			for (const [index, part] of text.split(/\n[ \t]*\r?\n/).entries()) {
				if (index > 0) this.flush();
				this.#text(part, context);
			}
			return;
		}
		this.#block = block;
		this.#runs.push({
			...look,
			text: preserved ? text.replace(/\r\n?/g, '\n') : text.replace(/[\r\n]/g, ' ')
		});
	}

	/** Two line breaks with nothing between begin a new block. */
	#lineBreak({ block }: Context): void {
		const last = this.#runs.findLast(({ text }) => text === '\n' || /\S/.test(text));
		if (last?.text === '\n') return this.flush();
		this.#block = block;
		if (last) this.#runs.push({ text: block.kind === 'heading' ? ' ' : '\n' });
	}

	#isFootnoteMark({ attributes, children }: Element): boolean {
		const { href = '', name = '' } = attributes;
		const inPage =
			/^#/.test(href) || (/#_?(ftn|edn|sdfootnote|cite|fn)/i.test(href) && name !== '');
		const text = children.map(textBelow).join('');
		if (!inPage || !FOOTNOTE_MARK.test(text)) return false;
		// an arrow leads back from the note
		if (/[\d*†‡§a-z]/.test(text)) this.footnoteMarks += 1;
		return true;
	}
}

function contextWithin(element: Element, context: Context, base?: string): Context {
	const { name, attributes } = element;
	const { style = '' } = attributes;
	const block = blockWithin(element, context);
	const list = name === 'ol' ? numberingOf(element) : context.list;
	return {
		block,
		...(list && { list }),
		look: lookWithin(element, block, context.look, base),
		preserved:
			name === 'pre' || name === 'listing'
				? true
				: /white-space\s*:\s*(pre|pre-wrap|pre-line|break-spaces)\b/i.test(style) ||
					context.preserved,
		ordered:
			name === 'ol' || (name !== 'ul' && name !== 'menu' && name !== 'dir' && context.ordered)
	};
}

function blockWithin(element: Element, { block, ordered, list }: Context): Kind {
	const { name, attributes } = element;
	const [, depth] = HEADING.exec(name) ?? [];
	if (depth !== undefined) return { kind: 'heading', depth: headingDepth(Number(depth)) };
	if (name === 'li')
		return { kind: 'item', ordered, ...(ordered && list && { number: numberOf(element, list) }) };
	if (name === 'figcaption' || name === 'caption') return { kind: 'caption' };
	if (name === 'blockquote') return { kind: 'quotation' };
	if (!BLOCKS.has(name)) return block;
	const marker = listMarker(element);
	if (marker === 'ordered') return { kind: 'item', ordered: true, ...markedNumber(element) };
	if (marker) return { kind: 'item', ordered: false };
	const [, byClass] = CLASSES.find(([pattern]) => pattern.test(attributes.class ?? '')) ?? [];
	if (byClass) return byClass;
	// a list beside the text of an item, or a table in a list, is no item itself
	if (/^(ul|ol|menu|dir|dl|table)$/.test(name) && block.kind === 'item')
		return { kind: 'paragraph' };
	return block;
}

function headingDepth(depth: number): 1 | 2 | 3 | 4 {
	return depth === 1 || depth === 2 || depth === 3 ? depth : 4;
}

function lookWithin({ name, attributes }: Element, block: Kind, look: Look, base?: string): Look {
	const { style = '', href } = attributes;
	const within = { ...look };
	if (/^(b|strong)$/.test(name)) within.strong = true;
	if (/^(i|em|cite|dfn|var)$/.test(name)) within.emphasis = true;
	const [, weight] = /(?<![-\w])font-weight\s*:\s*([\w-]+)/i.exec(style) ?? [];
	if (weight !== undefined) setLook(within, 'strong', /^(bold|bolder|[6-9]\d\d)$/i.test(weight));
	const [, slant] = /(?<![-\w])font-style\s*:\s*([\w-]+)/i.exec(style) ?? [];
	if (slant !== undefined) setLook(within, 'emphasis', /^(italic|oblique)$/i.test(slant));
	if (block.kind === 'heading') delete within.strong;
	if (name === 'a' && href !== undefined) {
		const address = webAddress(href, base);
		if (address === undefined) delete within.href;
		else within.href = address;
	}
	return within;
}

function setLook(look: Look, name: 'strong' | 'emphasis', on: boolean): void {
	look[name] = on ? true : undefined;
}
