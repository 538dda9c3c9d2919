import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readForm } from '#lib/server/accounts/forms.ts';
import { withLanguage } from '#lib/server/accounts/guard.ts';
import { loadMessages } from '#lib/language/i18n.ts';
import { kindWords } from '#lib/language/kinds.ts';
import { loadReviewMessages } from '#lib/language/review.ts';
import { listWriters } from '#lib/server/drafts/access.ts';
import { addVerdict, hasVerdict, listVerdicts } from '#lib/server/review/checks.ts';
import { addComment, listComments } from '#lib/server/review/comments.ts';
import { refuse } from '#lib/server/web/refuse.ts';
import { checkState, type Verdict } from '#lib/story/checked.ts';
import { inTimeOrder } from '#lib/story/order.ts';
import { hashStory } from '#lib/story/provenance.ts';
import { signedIn } from '../../../required.ts';
import { checkable, readDraft, type DraftAtServer } from '../../draft-at-server.ts';
import type { Actions, PageServerLoad } from './$types';
import { differenceOf, stepsOf, viewPassages } from './view-event.ts';

/** The events as a checker goes through them, each with the state of its proof. */
function eventsOf(draft: DraftAtServer, verdicts: Awaited<ReturnType<typeof listVerdicts>>) {
	return inTimeOrder(draft.story.events, []).map((event) => {
		const checked = checkable(draft, event);
		return { event, checked, state: checkState(checked, verdicts) };
	});
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { accounts, session } = signedIn(locals);
	const draft = await readDraft(accounts.store, params.draft);
	if (!draft) refuse(locals, 'draft');
	const events = eventsOf(draft, await listVerdicts(accounts.store, params.draft));
	const asked = events.findIndex(({ event }) => event.id === url.searchParams.get('event'));
	const at = asked >= 0 ? asked : Math.max(0, nextOpen(events, 0));
	const { language } = locals;
	const [t, review] = [await loadMessages(language), await loadReviewMessages(language)];
	const context = { story: draft.story, i18n: { language, t } };
	const current = events[at];
	const hash = current ? await hashStory(current.checked.content) : '';
	const own = { event: current?.event.id ?? '', hash, person: session.person.id };
	const all = await listComments(accounts.store, params.draft);
	const talks = new Set(all.filter((each) => each.event === current?.event.id).map(({ id }) => id));
	const onStory = new Set(
		all
			.filter(({ event, answers }) => event === undefined && answers === undefined)
			.map(({ id }) => id)
	);
	return {
		comments: all.filter(({ id, answers }) => talks.has(answers ?? id)),
		onStory: all.filter(({ id, answers }) => onStory.has(answers ?? id)),
		people: (await listWriters(accounts.store, params.draft)).map(({ name }) => name),
		title: draft.story.title,
		language: draft.story.language,
		...{ at, draft: params.draft },
		events: events.map(({ event, state }) => ({
			id: event.id,
			title: event.title,
			state: state.state
		})),
		shown: current && {
			...{ id: current.event.id, title: current.event.title, summary: current.event.summary },
			kind: kindWords(current.event.kind, draft.story, context.i18n),
			claim: current.event.claim,
			...{ companies: current.checked.content.companies, state: current.state },
			hash,
			mayWithdraw: await hasVerdict(accounts.store, params.draft, own),
			passages: viewPassages(current.event, context),
			steps: stepsOf(current.event, context),
			difference: differenceOf(current.state, current.checked.content, context, review),
			isOwn: current.checked.writer === session.person.id
		}
	};
};

/** The first one from a place on, and round, that nobody has found right; -1 if there is none. */
function nextOpen(events: ReturnType<typeof eventsOf>, from: number): number {
	const isOpen = ({ state }: (typeof events)[number]) =>
		state.state === 'written' || state.state === 'changed';
	const after = events.findIndex((each, index) => index >= from && isOpen(each));
	return after >= 0 ? after : events.findIndex(isOpen);
}

/** Says what the person thinks of an event, and leads to the next one that waits; or takes it back, and stays there. */
async function judge(
	{ locals, params, url }: RequestEvent,
	{ event, hash }: { event: string; hash: string },
	verdict: Verdict | 'withdrawn',
	reason?: string
) {
	const { accounts, session } = signedIn(locals);
	const { store } = accounts;
	const draftId = params.draft ?? '';
	const draft = await readDraft(store, draftId);
	const found = draft?.story.events.find(({ id }) => id === event);
	if (!draft || !found) return fail(404, { problem: 'unknown' as const });
	const person = session.person.id;
	const checked = checkable(draft, found);
	// what nothing proves cannot be right
	if (verdict === 'right' && checked.content.words.length === 0)
		return fail(409, { problem: 'stale' as const });
	const outcome = await addVerdict(store, draftId, checked, { person, hash, verdict });
	if (outcome !== 'done') return fail(409, { problem: outcome });
	if (reason !== undefined) {
		const readers = await listWriters(store, draftId);
		await addComment(store, { draft: draftId, person, text: reason, event }, readers);
	}
	const events = eventsOf(draft, await listVerdicts(store, draftId));
	const here = events.findIndex((each) => each.event.id === event);
	const next = verdict === 'withdrawn' ? undefined : events[nextOpen(events, here + 1)];
	const query = { event: (next ?? events[here])?.event.id ?? event, done: verdict, judged: event };
	redirect(303, withLanguage(url.pathname, url, query));
}

export const actions: Actions = {
	async right(event) {
		const form = await readForm('right', event.request);
		if (!form.ok) return fail(400, { problem: 'stale' as const });
		return judge(event, form.value, 'right');
	},
	async withdraw(event) {
		const form = await readForm('right', event.request);
		if (!form.ok) return fail(400, { problem: 'stale' as const });
		return judge(event, form.value, 'withdrawn');
	},
	async wrong(event) {
		const form = await readForm('wrong', event.request);
		if (!form.ok) {
			const problem = form.faults.reason ? ('text' as const) : ('stale' as const);
			return fail(400, { problem });
		}
		return judge(event, form.value, 'wrong', form.value.reason);
	}
};
