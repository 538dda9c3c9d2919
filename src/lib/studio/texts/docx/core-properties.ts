import { Parser } from 'htmlparser2';
import { valueOf } from '#lib/studio/texts/proposal-value.ts';
import type { Proposals } from '#lib/studio/texts/imported-text.ts';

/** Names of the fields in Dublin Core, with the prefixes that all programs use. */
const FIELDS: Record<string, keyof Proposals> = {
	'dc:title': 'title',
	'dc:creator': 'author',
	'dc:publisher': 'publisher',
	'dcterms:created': 'published'
};

/** Metadata from a document's core properties (ECMA-376, part 2). */
export function coreProposals(bytes: Uint8Array | undefined): Proposals {
	const proposals: Proposals = {};
	if (!bytes) return proposals;
	let text = '';
	const parser = new Parser(
		{
			onopentagname() {
				text = '';
			},
			ontext(data) {
				text += data;
			},
			onclosetag(name) {
				const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
				const value = field && valueOf(field, text);
				if (field && value !== undefined) proposals[field] = { value, source: 'docx' };
				text = '';
			}
		},
		{ xmlMode: true }
	);
	parser.end(new TextDecoder().decode(bytes));
	return proposals;
}
