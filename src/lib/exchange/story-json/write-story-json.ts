import type { Writer } from '#lib/exchange/imported-story.ts';
import { VERSION } from './schema.ts';

/** Writes the whole story as one file of JSON; its schema is published by every site. */
export const writeStoryJson: Writer = (story, { schema } = {}) => {
	const file = { ...(schema !== undefined && { $schema: schema }), fundstelle: VERSION, story };
	return `${JSON.stringify(file, undefined, '\t')}\n`;
};
