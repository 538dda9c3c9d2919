import type { StoryWriter } from '#lib/exchange/imported-story.ts';
import { formatProvenance } from '#lib/story/provenance.ts';
import { VERSION } from './schema.ts';

/** Writes the whole story as one file of JSON; its schema is published by every site. */
export const writeStoryJson: StoryWriter = (story, { schema, provenance } = {}) => {
	const file = {
		...(schema !== undefined && { $schema: schema }),
		fundstelle: VERSION,
		...(provenance && { provenance: formatProvenance(provenance) }),
		story
	};
	return `${JSON.stringify(file, undefined, '\t')}\n`;
};
