import { checkDate } from './date-rules.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { dayToTime, isDay } from '#lib/dates/days.ts';
import { textFor } from '#lib/dates/language-tag.ts';
import { issue, type Issue, type NoValues, type Rule, type Rules } from '#lib/dates/parsed.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { dayOf } from '#lib/article/versions.ts';
import { normalize } from '#lib/quotes/normalize.ts';
import { spanOf } from './event-date.ts';
import type { MatchedStory } from './matches.ts';
import { checkMedia, type MediaTypes } from './media-rules.ts';
import { quoteIssues } from './quote-rules.ts';
import { checkRelations } from './relation-rules.ts';
import { EVENT_KINDS, type EventDate, type Story, type StoryEvent } from './story.ts';

const SLUG = /^[a-z\d]+(-[a-z\d]+)*$/;

/** Whether a text can be an id or a slug: lower-case letters, digits and single hyphens. */
export function isSlug(text: string): boolean {
	return SLUG.test(text);
}

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'story.slug': { id: string };
		'story.duplicate': { id: string };
		'story.reserved': NoValues;
		'story.company': { company: string };
		'story.companyTwice': { company: string };
		/** The id of a kind of the story's own is that of a known kind. */
		'story.kindTaken': { id: string };
		'story.kindName': { language: string };
		'story.eraName': { language: string };
		'story.kind': { kind: string };
		'story.article': { article: string };
		'story.stepEvent': { event: string };
		'story.stepTwice': { event: string };
		'story.noPassage': NoValues;
		'story.wordsElsewhere': { words: string };
		'story.anchor': { anchor: string };
		'story.anchorSelf': NoValues;
		'story.anchorUnpublished': NoValues;
		'story.acceptedDay': { day: string };
		'story.afterPublication': NoValues;
	}
}

type Path = Issue['path'];
type Check = MatchedStory & { issues: Issue[]; blame: Blame };
type Blame = <R extends Rule>(path: Path, rule: R, values: Rules[R]) => void;

/**
 * Everything that makes a story invalid. Quotes are not looked for in an article without blocks, which is one
 * that could not be read, nor words in a blank quote. `types` are those of the folder's files, where there is one.
 */
export function checkStory({ story, matches }: MatchedStory, types?: MediaTypes): Issue[] {
	const issues: Issue[] = [];
	const blame: Blame = (path, rule, values) => {
		issues.push(issue(rule, values, { path }));
	};
	const check = { story, matches, issues, blame };

	for (const key of ['articles', 'companies', 'events', 'kinds', 'eras'] as const)
		checkIds(key, check);
	checkKinds(check);
	for (const [index, { published }] of story.articles.entries()) {
		if (!published) continue;
		const path = ['articles', index, 'published'];
		issues.push(...checkDate(published, path));
		if (published.anchor === 'published') blame([...path, 'anchor'], 'story.anchorSelf', {});
		else checkAnchor(published, path, undefined, check);
	}
	for (const [index, { aliases }] of story.companies.entries()) {
		for (const [place, alias] of aliases.entries()) {
			for (const key of ['from', 'until'] as const) {
				const parsed = alias[key] === undefined ? undefined : parseEdtf(alias[key]);
				if (!parsed || parsed.ok) continue;
				const path = ['companies', index, 'aliases', place, key];
				issues.push(...parsed.issues.map((each) => ({ ...each, path })));
			}
		}
	}
	for (const [index, { title, names, edtf }] of (story.eras ?? []).entries()) {
		if (names && title === '')
			blame(['eras', index, 'title'], 'story.eraName', { language: story.language });
		const parsed = parseEdtf(edtf);
		if (!parsed.ok)
			issues.push(...parsed.issues.map((each) => ({ ...each, path: ['eras', index, 'edtf'] })));
	}
	checkQuotes(check);
	for (const [index, event] of story.events.entries()) {
		const path = ['events', index];
		checkCompanies(event, path, check);
		if (!event.date) continue;
		issues.push(...checkDate(event.date, [...path, 'date']));
		checkWords(event, event.date, path, check);
		checkEventAnchor(event, event.date, path, check);
	}
	checkSteps(check);
	issues.push(...checkRelations(story));
	issues.push(...checkMedia(story, types));
	return issues;
}

/**
 * Doubts about a valid story: an event that is later than the present versions of all its articles, unless it
 * is a plan.
 */
export function warnings(story: Story): Issue[] {
	const lastWords = new Map(
		story.articles.map(({ id, published, since = '-inf' }) => [
			id,
			Math.max(dayToTime(spanOf(published)?.latest ?? 'inf'), dayToTime(dayOf(since)))
		])
	);
	return story.events.flatMap((event, index) => {
		const earliest = dayToTime(spanOf(event.date)?.earliest ?? '-inf');
		const late = event.passages.every(
			({ article }) => earliest > (lastWords.get(article) ?? Infinity)
		);
		if (event.kind === 'plan' || !late) return [];
		const path = ['events', index, 'date', 'edtf'];
		return [issue('story.afterPublication', {}, { path })];
	});
}

function checkIds(
	key: 'articles' | 'companies' | 'events' | 'kinds' | 'eras',
	{ story, blame }: Check
): void {
	const seen = new Set<string>();
	for (const [index, { id }] of (story[key] ?? []).entries()) {
		const path = [key, index, 'id'];
		if (!isSlug(id)) blame(path, 'story.slug', { id });
		if (seen.has(id)) blame(path, 'story.duplicate', { id });
		if (key === 'events' && id === 'published') blame(path, 'story.reserved', {});
		seen.add(id);
	}
}

function checkSteps({ story, blame }: Check): void {
	const [known, told] = [new Set(story.events.map(({ id }) => id)), new Set<string>()];
	for (const [index, { event }] of (story.steps ?? []).entries()) {
		if (!known.has(event)) blame(['steps', index, 'event'], 'story.stepEvent', { event });
		if (told.has(event)) blame(['steps', index, 'event'], 'story.stepTwice', { event });
		told.add(event);
	}
}

function checkKinds({ story, blame }: Check): void {
	const { kinds = [], language } = story;
	const known: ReadonlySet<string> = new Set(EVENT_KINDS);
	for (const [index, { id, names }] of kinds.entries()) {
		if (known.has(id)) blame(['kinds', index, 'id'], 'story.kindTaken', { id });
		if (!textFor(names, language)) blame(['kinds', index, 'names'], 'story.kindName', { language });
	}
	const own = new Set(kinds.map(({ id }) => id));
	for (const [index, { kind }] of story.events.entries())
		if (!known.has(kind) && !own.has(kind))
			blame(['events', index, 'kind'], 'story.kind', { kind });
}

function checkQuotes({ story, matches, blame, issues }: Check): void {
	const articles = new Map(story.articles.map((article) => [article.id, article]));
	for (const [index, { passages }] of story.events.entries()) {
		if (Number(passages.length) === 0) blame(['events', index, 'passages'], 'story.noPassage', {});
		for (const [place, quote] of passages.entries()) {
			const path = ['events', index, 'passages', place];
			const { accepted } = quote;
			if (accepted && !isDay(accepted.on))
				blame([...path, 'accepted', 'on'], 'story.acceptedDay', { day: accepted.on });
			const article = articles.get(quote.article);
			if (!article) blame([...path, 'article'], 'story.article', { article: quote.article });
			const match = matches[index]?.[place]?.at(-1);
			if (!article?.blocks.length || !match) continue;
			issues.push(...quoteIssues(quote, match, plainText(article.blocks).text, path));
		}
	}
}

function checkCompanies({ companies }: StoryEvent, path: Path, { story, blame }: Check): void {
	for (const [index, id] of companies.entries()) {
		const place = [...path, 'companies', index];
		if (!story.companies.some((company) => company.id === id))
			blame(place, 'story.company', { company: id });
		if (companies.indexOf(id) < index) blame(place, 'story.companyTwice', { company: id });
	}
}

function checkWords({ passages }: StoryEvent, date: EventDate, path: Path, check: Check): void {
	const { words } = date;
	const quotes = passages.map(({ exact }) => exact);
	if (!words || !quotes.length || quotes.some((exact) => exact.trim() === '')) return;
	if (!quotes.some((exact) => holdsWords(exact, words))) {
		check.blame([...path, 'date', 'words'], 'story.wordsElsewhere', { words });
	}
}

/** Whether a passage has the words; "…" stands for a part left out. */
function holdsWords(passage: string, words: string): boolean {
	// most do so to the letter, and a story is checked after every key that its author presses
	const verbatim = passage.indexOf(words);
	if (verbatim >= 0 && !isInWord(passage, verbatim) && !isInWord(passage, verbatim + words.length))
		return true;
	const text = normalize(passage).text;
	let from = 0;
	return words.split(/…|\.\.\./).every((part) => {
		const wanted = normalize(part).text.trim();
		for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
			from = at + wanted.length;
			if (!isInWord(text, at) && !isInWord(text, from)) return true;
		}
		return false;
	});
}

/** Whether an offset has a letter or digit on both sides. */
function isInWord(text: string, offset: number): boolean {
	return /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function checkEventAnchor(event: StoryEvent, date: EventDate, path: Path, check: Check): void {
	if (date.anchor !== 'published') return checkAnchor(date, [...path, 'date'], event.id, check);
	const articles = check.story.articles.filter(({ id }) =>
		event.passages.some(({ article }) => article === id)
	);
	if (articles.length > 0 && articles.every(({ published }) => published === null)) {
		check.blame([...path, 'date', 'anchor'], 'story.anchorUnpublished', {});
	}
}

function checkAnchor(
	{ anchor }: EventDate,
	path: Path,
	own: string | undefined,
	check: Check
): void {
	if (!anchor) return;
	if (!check.story.events.some(({ id }) => id === anchor)) {
		if (!parseEdtf(anchor).ok) check.blame([...path, 'anchor'], 'story.anchor', { anchor });
	} else if (anchor === own) check.blame([...path, 'anchor'], 'story.anchorSelf', {});
}
