import { asset } from '$app/paths';
import { MEDIA_PATH } from '#lib/story/media.ts';

/** The address of a file that pages show of a story: of the build, or of the store at a path of its own. */
export const mediaHref = (src: string): string =>
	asset(src.startsWith('/') ? src : `${MEDIA_PATH}${src}`);
