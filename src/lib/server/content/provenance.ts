import { timeToDay } from '#lib/dates/days.ts';
import { hashStory, type Provenance } from '#lib/story/provenance.ts';
import type { Story } from '#lib/story/story.ts';

/** Where a story is published, and when the site was built that says so. */
type Publication = { story: (slug: string) => string; built: Date };

const hashes = new WeakMap<Story, Promise<string>>();

/** The provenance of a published story: its address, the day of the site's build, and the hash of its content. */
export async function provenanceOf(
	story: Story,
	{ story: address, built }: Publication
): Promise<Provenance> {
	const hash = hashes.get(story) ?? hashStory(story);
	hashes.set(story, hash);
	// while developing there is no build
	const time = built.getTime() || Date.now();
	return { address: address(story.slug), day: timeToDay(time), hash: await hash };
}
