import { Parser } from 'htmlparser2';
import type { FileQuote } from '#lib/exchange/file-quotes.ts';
import { findProvenance, type Provenance } from '#lib/story/provenance.ts';

/** The quotes of a quote card and what a page or a drawing, in HTML or SVG, says of itself. */
export function readMarked(markup: string): { quotes: FileQuote[]; provenance?: Provenance } {
	const quotes: FileQuote[] = [];
	const words: string[] = [];
	const open: string[] = [];
	let title = '';
	const parser = new Parser({
		onopentag(name, { class: look }) {
			open.push(look === 'title' ? 'title' : name);
			if (name === 'blockquote') quotes.push({ event: title, exact: '' });
		},
		ontext(text) {
			if (open.includes('style') || open.includes('script')) return;
			words.push(text);
			if (open.includes('title')) title += text;
			const quote = quotes.at(-1);
			if (quote && open.includes('blockquote')) quote.exact += text;
		},
		onclosetag() {
			open.pop();
			words.push(' ');
		}
	});
	parser.end(markup);
	const provenance = provenanceInWords(words.join(''));
	return { quotes, ...(provenance && { provenance }) };
}

/** The provenance that a text names, wherever its lines end. */
export function provenanceInWords(text: string): Provenance | undefined {
	return findProvenance(text.replace(/\s+/g, ' '));
}
