import { Parser } from 'htmlparser2';
import { problem, type Result } from '#lib/studio/texts/imported-text.ts';
import { IGNORED_MARKER, keepMarker } from './word-list.ts';

/** An element with its attributes; names are lower case. */
export type Element = { name: string; attributes: Record<string, string>; children: Node[] };
export type Node = Element | string;

/** HTML taken apart. `data` holds the JSON-LD of the page, `savedFrom` the address it was saved from. */
export type Markup = { root: Element; elements: number; data: string[]; savedFrom?: string };

/** Deepest nesting that is read at all. The parser's own work grows with the square of it. */
const MAX_NESTING = 4000;
/**
 * Greatest depth of tags: deeper ones lose their tags and keep their text, so that no later step overflows the stack.
 */
const MAX_DEPTH = 200;
/** Most attributes kept of an element. */
const MAX_ATTRIBUTES = 50;
/** Fed in pieces, so that a parse can be given up. */
const CHUNK_LENGTH = 65_536;

/** Elements that are never text of an article: each goes with everything inside. */
const DROPPED = new Set([
	...['script', 'style', 'template', 'noscript', 'noembed', 'noframes', 'plaintext', 'xmp'],
	...['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'param', 'portal', 'fencedframe'],
	...['svg', 'math', 'canvas', 'audio', 'video', 'map', 'picture', 'img', 'source', 'track'],
	...['input', 'select', 'textarea', 'button', 'datalist', 'dialog', 'progress', 'meter'],
	...['rp', 'rt', 'del', 'xml', 'area', 'base', 'basefont', 'keygen']
]);
const SAVED_FROM = /saved from url=\(\d+\)(\S+)/;
const NOT_SHOWN =
	/display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*(?:comment|header|footer)/i;

/**
 * Takes HTML apart without a document: nothing is run, requested or reported. What is never text (scripts,
 * styles, pictures, forms, what is hidden) is gone from the tree.
 */
export function parseMarkup(html: string): Result<Markup> {
	const root: Element = { name: '#root', attributes: {}, children: [] };
	const markup: Markup = { root, elements: 0, data: [] };
	const open: Element[] = [root];
	/** Elements opened inside a dropped one or beyond the greatest depth, by name. */
	const beyond: string[] = [];
	let dropped = 0;
	let json: string | undefined;
	let marker = false;
	let nesting = 0;
	let deepest = 0;

	const parser = new Parser(
		{
			onopentag(name, attributes) {
				nesting += 1;
				deepest = Math.max(deepest, nesting);
				if (dropped > 0 || isDropped(name, attributes)) {
					if (dropped === 0) {
						if (isJsonLd(name, attributes)) json = '';
						marker = IGNORED_MARKER.test(attributes.style ?? '');
					}
					dropped += 1;
					return;
				}
				if (beyond.length > 0 || open.length > MAX_DEPTH) {
					beyond.push(name);
					return;
				}
				const element: Element = { name, attributes: few(attributes), children: [] };
				markup.elements += 1;
				open.at(-1)?.children.push(element);
				open.push(element);
			},
			ontext(text) {
				if (json !== undefined) json += text;
				else if (dropped === 0) appendText(open.at(-1), text);
				else if (marker) keepMarker(open, text);
			},
			onclosetag() {
				nesting -= 1;
				if (dropped > 0) {
					dropped -= 1;
					if (dropped === 0 && json !== undefined) {
						markup.data.push(json);
						json = undefined;
					}
				} else if (beyond.length > 0) {
					beyond.pop();
					// words of two blocks do not run into each other
					appendText(open.at(-1), ' ');
				} else open.pop();
			},
			oncomment(comment) {
				markup.savedFrom ??= SAVED_FROM.exec(comment.slice(0, 2000))?.[1];
			}
		},
		{ decodeEntities: true }
	);
	for (let start = 0; start < html.length; start += CHUNK_LENGTH) {
		parser.write(html.slice(start, start + CHUNK_LENGTH));
		if (deepest > MAX_NESTING) return problem('nesting', { limit: MAX_NESTING });
	}
	parser.end();
	return { ok: true, value: markup };
}

/** All elements below one, in document order, itself first. */
export function* descendants(element: Element): Generator<Element> {
	const waiting = [element];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		yield next;
		for (let index = next.children.length - 1; index >= 0; index -= 1) {
			const child = next.children[index];
			if (child && typeof child !== 'string') waiting.push(child);
		}
	}
}

/** The text below a node, white space collapsed. */
export function textBelow(node: Node): string {
	const texts: string[] = [];
	const add = (part: Node) => {
		if (typeof part === 'string') texts.push(part);
		else for (const child of part.children) add(child);
	};
	add(node);
	return texts.join('').replace(/\s+/g, ' ').trim();
}

function isDropped(
	name: string,
	{ style = '', hidden, title = '' }: Record<string, string>
): boolean {
	return (
		DROPPED.has(name) ||
		name.startsWith('v:') ||
		(hidden !== undefined && hidden !== 'until-found') ||
		NOT_SHOWN.test(style) ||
		IGNORED_MARKER.test(style) ||
		// running heads and feet as LibreOffice writes them
		(name === 'div' && /^(header|footer)$/.test(title))
	);
}

function isJsonLd(name: string, { type = '' }: Record<string, string>): boolean {
	return name === 'script' && /^\s*application\/ld\+json/i.test(type);
}

function few(attributes: Record<string, string>): Record<string, string> {
	const entries = Object.entries(attributes);
	return entries.length > MAX_ATTRIBUTES
		? Object.fromEntries(entries.slice(0, MAX_ATTRIBUTES))
		: attributes;
}

function appendText(element: Element | undefined, text: string): void {
	if (!element) return;
	const last = element.children.length - 1;
	const before = element.children[last];
	if (typeof before === 'string') element.children[last] = before + text;
	else element.children.push(text);
}
