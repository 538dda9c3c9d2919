/** A frame for any page; without a script around it, it stays as high as it says. */
export function iframeCode(
	{ slug, title, address }: { slug: string; title: string; address: string },
	{ width, height }: { width: number | '100%'; height: number }
): string {
	return (
		`<iframe id="datawrapper-chart-${escape(slug)}" src="${escape(address)}" title="${escape(title)}"` +
		` width="${width}" height="${height}" style="border: 0" loading="lazy"></iframe>`
	);
}

/** The same as an element, which is always as high as what is in it. */
export function componentCode(
	{ script, story }: { script: string; story: string },
	attributes: Partial<Record<'event' | 'theme' | 'lang', string | undefined>>
): string {
	const more = Object.entries(attributes)
		.filter(([, value]) => value)
		.map(([name, value]) => ` ${name}="${escape(String(value))}"`);
	return (
		`<script src="${escape(script)}" async></script>\n` +
		`<fundstelle-timeline src="${escape(story)}"${more.join('')}></fundstelle-timeline>`
	);
}

/** Escapes a text for HTML, also within double-quoted attributes. */
export function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
