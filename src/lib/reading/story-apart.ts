import type { ShownStory } from '#lib/story/shown-story.ts';

/** A story too long to send within its page: the page can be read before the story has loaded. */
export class StoryApart {
	readonly slug: string;
	/** Ids of the article versions to show; the other articles are shown in their latest version. */
	readonly versions: string[];
	readonly shown: ShownStory | Promise<ShownStory>;

	constructor(slug: string, versions: string[], shown: StoryApart['shown']) {
		this.slug = slug;
		this.versions = versions;
		this.shown = shown;
	}
}

const MIN_RETRY_MS = 1000;
const MAX_RETRY_MS = 60_000;

/**
 * Fetches a story from a URL. Retries forever, with exponential backoff: the page can be read meanwhile, while an
 * error would replace it.
 */
export async function fetchStory(url: string): Promise<ShownStory> {
	for (let retry = MIN_RETRY_MS; ; retry = Math.min(2 * retry, MAX_RETRY_MS)) {
		try {
			const response = await fetch(url);
			if (response.ok) return (await response.json()) as ShownStory;
		} catch {
			// offline, or the connection broke
		}
		await new Promise((done) => setTimeout(done, retry));
	}
}
