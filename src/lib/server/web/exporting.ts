/** Answers are being saved as the files of a site without a server (`npm run export`). */
export const exporting = Boolean(process.env.FUNDSTELLE_EXPORT);

/** Events of a story whose quote cards are also drawn as PNG in such a site: each takes time and room. */
export const CARD_PNGS = Number(process.env.FUNDSTELLE_CARD_PNGS ?? 300);
