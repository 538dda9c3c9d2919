import type { Reroute, Transport } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { addressApart, fetchStory, StoryApart } from './lib/reading/story-apart.ts';

/** Serialises class instances between the server's `load` and the browser's. */
export const transport: Transport = {
	StoryApart: {
		encode: (value) =>
			value instanceof StoryApart && { slug: value.slug, versions: value.versions },
		decode: ({ slug, versions }: { slug: string; versions: string[] }) => {
			const latest = resolve('/stories/[slug]/story.json', { slug });
			const isFile = 'base' in document.documentElement.dataset;
			return new StoryApart(slug, versions, fetchStory(addressApart(latest, versions, isFile)));
		}
	}
};

/** A story told step by step is a page of its own at the story's address: its parts weigh on no other page. */
export const reroute: Reroute = ({ url }) => {
	const story = /^.*\/stories\/[^/]+(?=\/?$)/.exec(url.pathname);
	return story && url.searchParams.get('view') === 'story' ? `${story[0]}/told` : undefined;
};
