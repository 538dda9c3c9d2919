import type { Language } from '#lib/dates/language.ts';
import { hrefOf, locate, type Site } from '#lib/server/export/locate.ts';

const asked = process.env.FUNDSTELLE_EXPORT;

/** The site of files that answers are being saved for (`npm run export`), if they are. */
const site = asked ? ({ ...JSON.parse(asked), isAsset: () => false } as Site) : undefined;

/** Answers are being saved as the files of a site without a server. */
export const exporting = site !== undefined;

/** Events of a story whose quote cards are also drawn as PNG in such a site: each takes time and room. */
export const CARD_PNGS = Number(process.env.FUNDSTELLE_CARD_PNGS ?? 300);

/**
 * An address of this server as the site of files has it. Only drawings need it: they break addresses into lines, or
 * are no text, so that they cannot be rewritten once they are saved.
 */
export function publishedAddress(
	address: string,
	language: Language,
	savedFor: Site | undefined = site
): string {
	const place = savedFor && locate(new URL(address), language, savedFor);
	return place ? hrefOf(place, savedFor, true) : address;
}
