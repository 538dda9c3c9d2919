import * as Y from 'yjs';

/** The parts of a draft (`studio/document/draft.ts`); nothing else may be written into one. */
const ROOT =
	/^(meta|(order\/)?(articles|companies|events|eras|relations)|dismissed|taken|(words|text)\/.{1,200})$/su;
/** The blocks of the editor, and its line break (`studio/editor/schema.ts`). */
const ELEMENT = /^(paragraph|heading|quotation|item|caption|hardBreak)$/;
const PLAIN = [Y.ContentString, Y.ContentFormat, Y.ContentAny, Y.ContentDeleted];

/**
 * Whether an update is one of a draft: it can be decoded, and holds nothing of a kind that a draft does not have.
 * What the values mean is not looked at here; the studio leaves out what makes no sense.
 */
export function isAllowedUpdate(update: Uint8Array): boolean {
	try {
		const { structs } = Y.decodeUpdate(update);
		return structs.every(isAllowed);
	} catch {
		return false;
	}
}

function isAllowed(struct: Y.Item | Y.GC | Y.Skip): boolean {
	if (!(struct instanceof Y.Item)) return true;
	// a parent within the document is an id, and the root types are names
	const { parent, content } = struct as { parent: unknown; content: Y.Item['content'] };
	if (typeof parent === 'string' && !ROOT.test(parent)) return false;
	if (content instanceof Y.ContentType) return isAllowedType(content.type);
	if (content instanceof Y.ContentEmbed) return isBlock(content.embed);
	return PLAIN.some((kind) => content instanceof kind);
}

/** Whether an embed begins a block in the text of an article (`studio/document/article-text.ts`). */
function isBlock(embed: object): boolean {
	return 'kind' in embed && typeof embed.kind === 'string' && ELEMENT.test(embed.kind);
}

function isAllowedType(type: unknown): boolean {
	if (type instanceof Y.XmlElement) return ELEMENT.test(type.nodeName);
	return type instanceof Y.XmlText || type instanceof Y.Map;
}

/** Whether an update says nothing at all, as the answer of someone who has nothing new. */
export function isEmptyUpdate(update: Uint8Array): boolean {
	return update.length === 2 && update[0] === 0 && update[1] === 0;
}
