import { Schema, type DOMOutputSpec, type NodeSpec } from 'prosemirror-model';

const page = { page: { default: null as number | null } };

/** Nothing but an address of the web or of a mailbox may become a link. */
export function isLink(href: unknown): href is string {
	return typeof href === 'string' && /^(https?:\/\/|mailto:)\S/i.test(href);
}

function block(
	spec: NodeSpec,
	tag: string | ((attrs: Record<string, unknown>) => DOMOutputSpec)
): NodeSpec {
	return {
		content: 'inline*',
		group: 'block',
		defining: true,
		...spec,
		attrs: { ...page, ...spec.attrs },
		toDOM: (node) => (typeof tag === 'string' ? [tag, 0] : tag(node.attrs))
	};
}

/**
 * The text of an article while it is written: a flat row of blocks, as in `Block`. (Only a heading may have breaks,
 * because another author may make one of a block with breaks: they are read as spaces.) Nothing else can be in it, so that
 * the schema is also what cleans anything pasted; `parseDOM` is for the editor's own clipboard, foreign HTML is
 * read before it gets here.
 */
export const schema = new Schema({
	nodes: {
		doc: { content: 'block+' },
		paragraph: block(
			{ parseDOM: [{ tag: 'p' }, { tag: 'div' }, { tag: 'td' }, { tag: 'th' }] },
			'p'
		),
		heading: block(
			{
				attrs: { depth: { default: 2 } },
				parseDOM: [1, 2, 3, 4].map((depth) => ({ tag: `h${depth}`, attrs: { depth } }))
			},
			({ depth }) => [`h${String(depth)}`, 0]
		),
		quotation: block(
			{ parseDOM: [{ tag: 'blockquote' }, { tag: 'blockquote p' }] },
			(): DOMOutputSpec => ['blockquote', ['p', 0]]
		),
		item: block(
			{
				attrs: { ordered: { default: false } },
				parseDOM: [
					{ tag: 'ol > li', attrs: { ordered: true } },
					{ tag: 'li', attrs: { ordered: false } }
				]
			},
			({ ordered }) => ['p', { class: ordered ? 'item ordered' : 'item' }, 0]
		),
		caption: block(
			{
				attrs: { image: { default: null as string | null } },
				parseDOM: [{ tag: 'figcaption' }]
			},
			'figcaption'
		),
		text: { group: 'inline' },
		hardBreak: {
			inline: true,
			group: 'inline',
			selectable: false,
			marks: '',
			parseDOM: [{ tag: 'br' }],
			toDOM: () => ['br']
		}
	},
	marks: {
		link: {
			attrs: { href: {} },
			inclusive: false,
			parseDOM: [
				{
					tag: 'a[href]',
					getAttrs: (element) => {
						const href = element.getAttribute('href') ?? '';
						return isLink(href) && { href };
					}
				}
			],
			// another program may have written it into the draft
			toDOM: ({ attrs: { href } }) => (isLink(href) ? ['a', { href }, 0] : ['span', 0])
		},
		strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
		emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] }
	}
});
