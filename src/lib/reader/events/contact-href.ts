import type { Messages } from '#lib/language/de/interface.ts';

/** Longest quote, in UTF-16 units: mail programs cut off addresses of more than about 2,000 characters. */
const MAX_QUOTE = 300;

/** A reader's objection; `link` is absolute. */
export type Disputed = { story: string; title: string; date: string; quote: string; link: string };

/** The address under which a reader tells the site's owner what is wrong: a mail begun, or a page told of it. */
export function contactHref(contact: string, disputed: Disputed, t: Messages): string {
	const { story, title, date, link } = disputed;
	const quote = shorten(disputed.quote);
	if (contact.startsWith('mailto:')) {
		const subject = encodeURIComponent(t.objection.subject(story));
		// RFC 6068: lines of a body end with CR LF
		const body = t.objection.body(title, date, quote, link).replaceAll('\n', '\r\n');
		return `${contact}?subject=${subject}&body=${encodeURIComponent(body)}`;
	}
	const url = new URL(contact);
	for (const [name, value] of Object.entries({ event: title, date, quote, link }))
		url.searchParams.set(name, value);
	return url.href;
}

function shorten(quote: string): string {
	const text = quote.replace(/\s+/g, ' ').trim();
	return text.length <= MAX_QUOTE ? text : `${text.slice(0, MAX_QUOTE).toWellFormed()} …`;
}
