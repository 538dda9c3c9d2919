import { storyJsonSchema } from '#lib/exchange/story-json/json-schema.ts';
import { answerJson } from '#lib/server/web/json-answer.ts';
import type { RequestHandler } from './$types';

/** The JSON Schema of a story in one file. */
export const GET: RequestHandler = () => answerJson(storyJsonSchema());
