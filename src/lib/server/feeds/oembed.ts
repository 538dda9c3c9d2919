import type { Story } from '#lib/story/story.ts';
import { escape, iframeCode } from '#lib/exchange/embed-code.ts';

const DEFAULT_WIDTH = 720;
const DEFAULT_HEIGHT = 560;
/** The least that an embed can be shown in, in px. */
const MIN_WIDTH = 280;

/** A picture of the story, and its size in px. */
type Image = { address: string; width: number; height: number };

export type OEmbed = Record<string, string | number>;

/** An oEmbed answer of type `rich` (oembed.com) for a story; `maxWidth` and `maxHeight` are the consumer's, in px. */
export function oEmbed(
	{ title, slug }: Pick<Story, 'title' | 'slug'>,
	{ home, embed, image }: { home: string; embed: string; image: Image },
	{
		maxWidth = DEFAULT_WIDTH,
		maxHeight = DEFAULT_HEIGHT
	}: { maxWidth?: number; maxHeight?: number }
): OEmbed {
	const width = Math.max(MIN_WIDTH, Math.min(maxWidth, DEFAULT_WIDTH));
	const height = Math.min(maxHeight, DEFAULT_HEIGHT);
	return {
		...{ version: '1.0', type: 'rich', provider_name: 'Fundstelle', provider_url: home },
		...{ title, width, height },
		...{
			thumbnail_url: image.address,
			thumbnail_width: image.width,
			thumbnail_height: image.height
		},
		html: iframeCode({ slug, title, address: embed }, { width, height })
	};
}

export function oEmbedXml(answer: OEmbed): string {
	const elements = Object.entries(answer).map(
		([name, value]) => `<${name}>${escape(String(value))}</${name}>`
	);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}
