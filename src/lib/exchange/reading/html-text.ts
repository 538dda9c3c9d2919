import { Parser } from 'htmlparser2';

/** Deeper nesting is not HTML that anyone wrote, and the parser's work grows with the square of it. */
const MAX_DEPTH = 500;
/** Longest text that is taken, in UTF-16 units. */
const MAX_LENGTH = 2_000_000;
const BLOCKS = new Set(
	'p div li ul ol blockquote tr table h1 h2 h3 h4 h5 h6 section article dd dt'.split(' ')
);
const DROPPED = new Set(['script', 'style', 'template', 'iframe', 'object', 'svg']);

/** The words of a text that may hold HTML, with line breaks where blocks end and the addresses of links. */
export function textOfHtml(html: string): string {
	if (!/<[a-z!/]|&(?:#|[a-z])/i.test(html)) return html.trim();
	const taken = html.length <= MAX_LENGTH ? html : `${html.slice(0, MAX_LENGTH)}…`;
	const lines = (parse(taken) ?? taken.replace(/<[^<>]*>/g, ' ')).split('\n');
	return lines
		.map((line) => line.trim())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function parse(html: string): string | undefined {
	// pieces are joined once: a growing text would be copied at every look at its end
	const pieces: string[] = [];
	let depth = 0;
	let dropped = 0;
	const links: { address: string; start: number }[] = [];
	const endLine = () => {
		if (pieces.length > 0 && pieces.at(-1) !== '\n') pieces.push('\n');
	};
	const parser = new Parser({
		onopentag(name, { href }) {
			depth += 1;
			if (depth > MAX_DEPTH) parser.pause();
			if (DROPPED.has(name)) dropped += 1;
			else if (name === 'br') pieces.push('\n');
			else if (BLOCKS.has(name)) endLine();
			if (name === 'a') links.push({ address: href ?? '', start: pieces.length });
		},
		ontext(part) {
			if (dropped === 0) pieces.push(part.replace(/\s+/g, ' '));
		},
		onclosetag(name) {
			depth -= 1;
			if (DROPPED.has(name)) dropped -= 1;
			else if (BLOCKS.has(name)) endLine();
			const link = name === 'a' ? links.pop() : undefined;
			if (!link || !/^https?:\/\/\S+$/i.test(link.address)) return;
			if (!pieces.slice(link.start).join('').includes(link.address))
				pieces.push(` (${link.address})`);
		}
	});
	parser.write(html);
	if (depth > MAX_DEPTH) return undefined;
	parser.end();
	return pieces.join('');
}

/** A text as HTML: what is no markup stays none. */
export function htmlOfText(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('\n', '<br>');
}
