import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** Directives that browsers accept only in a header. */
const ONLY_IN_HEADERS = /^(frame-ancestors|report-uri|sandbox)\b/;
/** Types of scripts that run, now or once the start script lets them. */
const RUNS = new Set(['', 'text/plain', 'module', 'text/javascript']);

/** Puts a page's content security policy into it, with the hashes of the scripts and styles that it has now. */
export function withPolicy(html: string, policy: string): string {
	const { scripts, styles } = inlineTexts(html);
	const directives = policy
		.split(';')
		.map((directive) => directive.trim())
		.filter((directive) => directive && !ONLY_IN_HEADERS.test(directive))
		.map((directive) => {
			if (directive.startsWith('script-src ')) return withHashes(directive, scripts);
			if (directive.startsWith('style-src ')) return withHashes(directive, styles);
			return directive;
		});
	const meta = `<meta http-equiv="content-security-policy" content="${directives.join('; ')}" />`;
	return html.replace(/<meta charset="utf-8" ?\/?>/, (charset) => charset + meta);
}

function withHashes(directive: string, texts: string[]): string {
	const sources = directive.split(/\s+/).filter((source) => !source.startsWith("'sha256-"));
	const hashes = texts.map(
		(text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
	);
	return [...new Set([...sources, ...hashes])].join(' ');
}

function inlineTexts(html: string): { scripts: string[]; styles: string[] } {
	const found = { scripts: [] as string[], styles: [] as string[] };
	let open: string[] | undefined;
	const parser = new Parser({
		onopentag(name, { src, type = '' }) {
			if (name === 'style') open = found.styles;
			else if (name === 'script' && src === undefined && RUNS.has(type)) open = found.scripts;
			open?.push('');
		},
		ontext(text) {
			if (open) open[open.length - 1] += text;
		},
		onclosetag() {
			open = undefined;
		}
	});
	parser.end(html);
	return found;
}
