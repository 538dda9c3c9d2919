import type { Passage } from './passages.ts';
import type { Proof } from './proofs.ts';
import type { Story } from './story.ts';
import type { VersionRef } from '#lib/article/versions.ts';

/** A story as a page shows it: one version of each article, its events in order of time. */
export type ShownStory = {
	story: Story;
	versions: VersionRef[];
	proofs: Proof[];
	passages: Passage[];
};
