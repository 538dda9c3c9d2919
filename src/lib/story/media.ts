/** A picture, sound or film of an article or event, in a file of the story's own folder. */
export type Media = {
	/** The name of the file: `bridge.jpg`. */
	file: string;
	/** The description for those who cannot see or hear it. */
	alt: string;
	caption?: string;
	credit?: string;
	licence?: string;
	/** Where it comes from: a citation or URL. */
	source?: string;
	/** A file of WebVTT with the words of a sound or film. */
	captions?: string;
	/** Where the thing itself is, on another host: the file is the author's own picture of it. */
	link?: string;
};

/** A file as pages have it; every `src` is a name below `MEDIA_PATH`, or a path of the site that begins with `/`. */
export type MediaFile =
	/** In px; the sources have the narrowest first. */
	| { kind: 'image'; width: number; height: number; sources: { src: string; width: number }[] }
	| { kind: 'audio' | 'video'; src: string; type: string }
	/** `words` is what is said, in paragraphs. */
	| { kind: 'captions'; src: string; words: string[] };

/** Where a site has the files of the stories that it was built with; their names change with their content. */
export const MEDIA_PATH = '/_app/immutable/media/';

/** A story as far as its media are concerned. */
export type WithMedia = Readonly<Record<'articles' | 'events', readonly { media?: Media[] }[]>>;

/** SHA-256 of files by their names, in hexadecimal digits. */
export type Hashes = Readonly<Record<string, string>>;

/** All media of a story, each with its path in the story. */
export function mediaOf(story: WithMedia): { media: Media; path: (string | number)[] }[] {
	return (['articles', 'events'] as const).flatMap((part) =>
		story[part].flatMap(({ media = [] }, index) =>
			media.map((each, place) => ({ media: each, path: [part, index, 'media', place] }))
		)
	);
}

/** The names of the files that a story shows or plays, each once. */
export function mediaFileNames(story: WithMedia): string[] {
	const names = mediaOf(story).flatMap(({ media: { file, captions = '' } }) => [file, captions]);
	return [...new Set(names)].filter((name) => name !== '');
}
