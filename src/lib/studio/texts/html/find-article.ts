import { descendants, type Element, type Node } from './markup.ts';

/** More nodes than these, in all or within one element, would keep Readability for too long: its work grows with the square. */
const MAX_ELEMENTS = 20_000;
const MAX_SIBLINGS = 4000;
/** Shorter than this, in UTF-16 units, an article is more likely a piece of one. */
const MIN_LENGTH = 140;

/** The attributes that Readability reads; anything else could only be misread by its parser. */
const ATTRIBUTES = [
	'class',
	'id',
	'role',
	'href',
	'itemprop',
	'rel',
	'aria-hidden',
	'lang',
	'dir',
	'datetime'
];
const NAME = /^[a-z][a-z0-9-]*$/;

/** A node in Readability's own small DOM. */
type DomNode = {
	nodeType: number;
	localName?: string;
	textContent: string;
	childNodes: DomNode[];
	attributes?: { name: string; value: string }[];
};

export type FoundArticle = { root: Element; byline?: string };

/**
 * The article of a page, found by Mozilla's Readability on its own small DOM, which is pure JavaScript and
 * neither runs nor loads anything. `undefined` where it finds none.
 */
export async function findArticle(
	root: Element,
	elements: number,
	address?: string
): Promise<FoundArticle | undefined> {
	if (elements > MAX_ELEMENTS) return undefined;
	for (const { children } of descendants(root)) {
		if (children.length > MAX_SIBLINGS) return undefined;
	}
	const [{ Readability }, { default: JSDOMParser }] = await Promise.all([
		import('@mozilla/readability'),
		import('@mozilla/readability/JSDOMParser.js')
	]);
	try {
		const document = new JSDOMParser().parse(writePage(root), address);
		const found = new Readability<DomNode>(document, {
			serializer: (node) => node as unknown as DomNode,
			keepClasses: true,
			disableJSONLD: true
		}).parse();
		const { content, length, byline } = found ?? {};
		if (!content || (length ?? 0) < MIN_LENGTH) return undefined;
		return {
			root: toElement(content),
			...(byline && { byline })
		};
	} catch {
		return undefined;
	}
}

/** The tree as XHTML; Readability's parser reads nothing less strict. */
function writePage(root: Element): string {
	const parts: string[] = ['<html>'];
	const write = (node: Node): void => {
		if (typeof node === 'string') {
			parts.push(escape(node));
			return;
		}
		const { name, attributes, children } = node;
		if (/^(meta|link|head|title)$/.test(name)) return;
		const inner = /^(#root|html|body)$/.test(name);
		const tag = NAME.test(name) ? name : 'span';
		if (!inner) {
			parts.push('<', tag);
			for (const attribute of ATTRIBUTES) {
				const value = attributes[attribute];
				if (value !== undefined) parts.push(` ${attribute}="${escape(value)}"`);
			}
			parts.push('>');
		}
		for (const child of children) write(child);
		if (!inner) parts.push('</', tag, '>');
	};
	const title = titleOf(root);
	parts.push(`<head><title>${escape(title)}</title></head><body>`);
	write(root);
	parts.push('</body></html>');
	return parts.join('');
}

function titleOf(root: Element): string {
	const find = ({ name, children }: Element): string | undefined => {
		if (name === 'title') return children.filter((child) => typeof child === 'string').join('');
		for (const child of children) {
			const found = typeof child === 'string' ? undefined : find(child);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	return find(root) ?? '';
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

function toElement({ localName = 'div', attributes = [], childNodes }: DomNode): Element {
	return {
		name: localName,
		attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
		children: childNodes.map((child) =>
			child.nodeType === 1 ? toElement(child) : child.textContent
		)
	};
}
