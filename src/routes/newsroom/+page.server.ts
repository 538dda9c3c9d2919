import { listDrafts, writableAmong, type ListedDraft } from '#lib/server/drafts/access.ts';
import type { Store } from '#lib/server/store/store.ts';
import { listVerdicts } from '#lib/server/review/checks.ts';
import { listMentions } from '#lib/server/review/comments.ts';
import { checkState } from '#lib/story/checked.ts';
import { checkable, readDraft } from './drafts/draft-at-server.ts';
import { signedIn } from './required.ts';
import type { PageServerLoad } from './$types';

const ON_A_PAGE = 50;
const MAX_QUERY = 200;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { accounts, session } = signedIn(locals);
	const { store } = accounts;
	const { person } = session;
	const query = (url.searchParams.get('q') ?? '').trim().slice(0, MAX_QUERY);
	const before = url.searchParams.get('before') ?? undefined;
	const isFirst = query === '' && before === undefined;
	const found = await listDrafts(store, person, { query, before, limit: ON_A_PAGE + 1 });
	const drafts = found.slice(0, ON_A_PAGE);
	const next = found.length > ON_A_PAGE ? drafts.at(-1)?.place : undefined;
	const latest = isFirst ? drafts : await listDrafts(store, person, { limit: MAX_COUNTED });
	const mentions = await listMentions(store, person.id);
	const seen = await writableAmong(
		store,
		person,
		mentions.map(({ draft }) => draft)
	);
	return {
		secondFactor: session.secondFactor,
		...{ drafts, query, next, isFirst },
		mentions: mentions.filter(({ draft }) => seen.has(draft)),
		unchecked: await listUnchecked(store, person.id, latest)
	};
};

/** Number of drafts, the latest first, whose unchecked events are counted. */
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
