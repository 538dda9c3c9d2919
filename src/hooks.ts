import type { Transport } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { fetchStory, StoryApart } from './lib/reading/story-apart.ts';

/** Serialises class instances between the server's `load` and the browser's. */
export const transport: Transport = {
	StoryApart: {
		encode: (value) =>
			value instanceof StoryApart && { slug: value.slug, versions: value.versions },
		decode: ({ slug, versions }: { slug: string; versions: string[] }) => {
			const query = new URLSearchParams(versions.map((version) => ['version', version]));
			const address = `${resolve('/stories/[slug]/story.json', { slug })}?${query}`;
			return new StoryApart(slug, versions, fetchStory(address));
		}
	}
};
