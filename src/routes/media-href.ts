import { asset } from '$app/paths';
import { MEDIA_PATH } from '#lib/story/media.ts';

/** The address of a file that pages show of a story. */
export const mediaHref = (name: string): string => asset(`${MEDIA_PATH}${name}`);
