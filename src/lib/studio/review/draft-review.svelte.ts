import type { Review } from '#lib/story/review.ts';
import type { OpenDraft } from '#lib/studio/open-draft.svelte.ts';
import { fetchReview } from './ask-review.ts';

/** How often it is asked for while somebody sees it, in ms. */
const INTERVAL = 5000;

/** What people said of a draft at the server, as long as a component shows it. */
export class DraftReview {
	#current = $state.raw<Review>();
	#draft: OpenDraft;

	constructor(draft: OpenDraft) {
		this.#draft = draft;
		void this.read();
		$effect(() => {
			const timer = setInterval(() => {
				if (!document.hidden && draft.server.isJoined) void this.read();
			}, INTERVAL);
			return () => clearInterval(timer);
		});
	}

	/** `undefined` until the server has answered. */
	get current(): Review | undefined {
		return this.#current;
	}

	read = async (): Promise<void> => {
		this.#current = (await fetchReview(this.#draft.id)) ?? this.#current;
	};
}
