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

/**
 * The address of a story apart in some versions, `latest` being that of the latest ones. A server of files ignores
 * the query: there they have files of their own (lib/server/export/locate.ts).
 */
export function addressApart(latest: string, versions: string[], isFile: boolean): string {
	if (versions.length === 0) return latest;
	if (!isFile) return `${latest}?${new URLSearchParams(versions.map((id) => ['version', id]))}`;
	const names = versions.map((id) => `~version=${id.replace(/[^\w.@-]/g, '-')}`);
	return encodeURI(latest.replace(/(?=\.json$)/, names.join('')));
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
