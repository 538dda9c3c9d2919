import type { ShownStory } from '#lib/story/shown-story.ts';

/** A story too long to be sent within its page: the page can be read before it has come. */
export class StoryApart {
	readonly slug: string;
	/** The ids of the versions shown of its articles; the others are shown as they are now. */
	readonly versions: string[];
	readonly shown: ShownStory | Promise<ShownStory>;

	constructor(slug: string, versions: string[], shown: StoryApart['shown']) {
		this.slug = slug;
		this.versions = versions;
		this.shown = shown;
	}
}

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/**
 * The story at the address. It is asked for until it comes, in ms further and further apart: the page that waits for
 * it can be read meanwhile, and an error would take its place.
 */
export async function fetchStory(address: string): Promise<ShownStory> {
	for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
		try {
			const response = await fetch(address);
			if (response.ok) return (await response.json()) as ShownStory;
		} catch {
			// no connection, or it broke off
		}
		await new Promise((done) => setTimeout(done, pause));
	}
}
