/** Answers are being saved as the files of a site without a server (`npm run export`). */
export const exporting = Boolean(process.env.FUNDSTELLE_EXPORT);
