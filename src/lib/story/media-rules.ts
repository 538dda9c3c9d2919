import { issue, type Issue, type NoValues } from '#lib/dates/parsed.ts';
import { mediaOf, type WithMedia } from './media.ts';

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'media.noAlt': { file: string };
		'media.path': { file: string };
		'media.missing': { file: string };
		'media.type': { file: string };
		'media.damaged': { file: string };
		'media.captions': { file: string };
		'media.captionsOfPicture': NoValues;
		'media.linkPicture': NoValues;
	}
}

/** Media types of the files in a story's folder, by name, read from their first bytes; `undefined` for others. */
export type MediaTypes = Readonly<Record<string, string | undefined>>;

/** The issues of a story's media; without `types` the files themselves are not looked at. */
export function checkMedia(story: WithMedia, types?: MediaTypes): Issue[] {
	const typeOf = (name: string) => (types && Object.hasOwn(types, name) ? types[name] : undefined);
	return mediaOf(story).flatMap(({ media, path }) => {
		const { file, alt, captions, link } = media;
		const found: Issue[] = [];
		if (alt.trim() === '') found.push(issue('media.noAlt', { file }, { path }));
		const named = [['file', file] as const, ...(captions ? [['captions', captions] as const] : [])];
		for (const [key, name] of named) {
			const at = { path: [...path, key] };
			// the key is missing, which is said already
			if (name === '') continue;
			if (!isFileName(name)) found.push(issue('media.path', { file: name }, at));
			else if (types && !Object.hasOwn(types, name))
				found.push(issue('media.missing', { file: name }, at));
			else if (types && key === 'captions' && typeOf(name) !== 'text/vtt')
				found.push(issue('media.captions', { file: name }, at));
			else if (types && key === 'file' && !/^(image|audio|video)\//.test(typeOf(name) ?? ''))
				found.push(issue('media.type', { file: name }, at));
		}
		const type = typeOf(file);
		if (captions !== undefined && type?.startsWith('image/'))
			found.push(issue('media.captionsOfPicture', {}, { path: [...path, 'captions'] }));
		if (link !== undefined && type !== undefined && !type.startsWith('image/'))
			found.push(issue('media.linkPicture', {}, { path: [...path, 'file'] }));
		return found;
	});
}

/** Whether it is the name of a file in the folder itself: a path could lead out of it. */
export function isFileName(file: string): boolean {
	return /^[^/\\:\0]+$/.test(file) && !file.startsWith('.');
}
