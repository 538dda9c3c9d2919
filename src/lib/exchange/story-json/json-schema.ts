import { toJsonSchema } from '@valibot/to-json-schema';
import { storyFile } from './schema.ts';

/** The JSON Schema (draft 2020-12) of a story in one file. */
export function storyJsonSchema(): Record<string, unknown> {
	return {
		title: 'Fundstelle story',
		...toJsonSchema(storyFile, {
			...{ target: 'draft-2020-12' as const, typeMode: 'input' as const },
			// a pattern says nearly as much
			ignoreActions: ['check']
		})
	};
}
