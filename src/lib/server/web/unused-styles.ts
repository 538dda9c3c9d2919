import { createHash } from 'node:crypto';

/** Components that pages import while they run. Kit inlines their styles all the same; Vite loads them again with each. */
const IMPORTED_LATER = /\/(Eras|MediaFigures|RelationLines|TwoClocks)\./;

/** Where Kit inlines the styles of a page, each file's on lines of its own. */
const STYLE = /<style>([^]*?)<\/style>/;
/** How Kit tells Vite that a file of styles is inlined, in the order in which they are. */
const INLINED = /<link href="[^"]+" rel="stylesheet" disabled media="\(max-width: 0\)">/g;
/** The classes that `scopeStyles` gives to components. */
const SCOPES = /\b_[a-z0-9]{4}\b/g;

type Without = {
	head: string;
	/** Of the styles, before and after, as the page's policy has them. */
	hashes: { before: string; after: string };
};

/** Leaves out of a page's head the styles of such components as are not in its body; `undefined` where that is none. */
export function omitUnusedStyles(head: string, body: string): Without | undefined {
	const style = STYLE.exec(head)?.[1] ?? '';
	const files = style.split(/\n+/).filter(Boolean);
	const links = head.match(INLINED) ?? [];
	if (files.length !== links.length) return;
	const isKept = (file: number) =>
		!IMPORTED_LATER.test(links[file] ?? '') ||
		[...new Set(files[file]?.match(SCOPES))].some((scope) => body.includes(scope));
	const kept = files.filter((_, i) => isKept(i)).join('\n');
	const omitted = new Set(links.filter((_, i) => !isKept(i)));
	if (omitted.size === 0) return;
	return {
		head: head
			.replace(STYLE, () => `<style>${kept}</style>`)
			.replace(INLINED, (link) => (omitted.has(link) ? '' : link)),
		hashes: { before: hashOf(style), after: hashOf(kept) }
	};
}

function hashOf(styles: string): string {
	return `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
}
