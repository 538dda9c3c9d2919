import { listDrafts, type ListedDraft } from '#lib/server/drafts/access.ts';
import type { Store } from '#lib/server/store/store.ts';
import { listVerdicts } from '#lib/server/review/checks.ts';
import { listMentions } from '#lib/server/review/comments.ts';
import { checkState } from '#lib/story/checked.ts';
import { checkable, readDraft } from './drafts/draft-at-server.ts';
import { signedIn } from './required.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { accounts, session } = signedIn(locals);
	const drafts = await listDrafts(accounts.store, session.person);
	const seen = new Set(drafts.map(({ id }) => id));
	const mentions = await listMentions(accounts.store, session.person.id);
	return {
		secondFactor: session.secondFactor,
		drafts,
		mentions: mentions.filter(({ draft }) => seen.has(draft)),
		unchecked: await listUnchecked(accounts.store, session.person.id, drafts)
	};
};

/** Of how many drafts, those that were changed last, the events to check are counted. */
const MAX_COUNTED = 12;

/** The drafts with events that this person may check, and nobody has. */
async function listUnchecked(store: Store, person: string, drafts: readonly ListedDraft[]) {
	const found = [];
	for (const { id, title } of drafts.slice(0, MAX_COUNTED)) {
		const draft = await readDraft(store, id);
		if (!draft) continue;
		const verdicts = await listVerdicts(store, id);
		const waiting = draft.story.events.filter((event) => {
			const checked = checkable(draft, event);
			if (checked.writer === person || checked.content.words.length === 0) return false;
			const { state } = checkState(checked, verdicts);
			return state === 'written' || state === 'changed';
		});
		if (waiting.length > 0) found.push({ id, title, count: waiting.length });
	}
	return found;
}
