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
	const waiting = await listWaiting(store, person.id, latest);
	const isMentioned = ({ draft, event }: { draft: string; event: string }) =>
		mentions.some((mention) => mention.draft === draft && mention.event === event);
	return {
		secondFactor: session.secondFactor,
		...{ drafts, query, next, isFirst },
		mentions: mentions.filter(({ draft }) => seen.has(draft)),
		disputed: waiting.flatMap(({ disputed }) => disputed).filter((each) => !isMentioned(each)),
		unchecked: waiting
			.filter(({ count }) => count > 0)
			.map(({ id, title, count }) => ({ id, title, count }))
	};
};

/** Number of drafts, the latest first, whose events are looked at. */
const MAX_COUNTED = 12;

/** Of each draft: how many events this person may check and nobody has, and those of theirs that someone disputes. */
async function listWaiting(store: Store, person: string, drafts: readonly ListedDraft[]) {
	const found = [];
	for (const { id, title } of drafts.slice(0, MAX_COUNTED)) {
		const draft = await readDraft(store, id);
		if (!draft) continue;
		const verdicts = await listVerdicts(store, id);
		const events = draft.story.events.map((event) => {
			const checked = checkable(draft, event);
			return {
				event,
				...checked,
				isOwn: checked.writer === person,
				now: checkState(checked, verdicts)
			};
		});
		const unchecked = events.filter(
			({ isOwn, content, now: { state } }) =>
				!isOwn && content.words.length > 0 && (state === 'written' || state === 'changed')
		);
		const disputed = events.flatMap(({ event, isOwn, now }) =>
			isOwn && now.state === 'wrong'
				? [{ ...{ draft: id, title }, event: event.id, of: event.title, by: now.by, at: now.at }]
				: []
		);
		found.push({ id, title, count: unchecked.length, disputed });
	}
	return found;
}
