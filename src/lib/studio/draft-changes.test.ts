import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { Block } from '#lib/article/blocks.ts';
import { openStory, readStory } from '#lib/exchange/folder/read-story.ts';
import { EVENT_KINDS, type Story } from '#lib/story/story.ts';
import { DraftChanges } from './draft-changes.svelte.ts';
import { storyAlone } from './hand-on/draft-file.ts';
import { outlookOf } from './hand-on/outlook.ts';

afterAll(() => {
	Reflect.deleteProperty(globalThis, 'indexedDB');
});

const SLUG = 'bauer-sucht-frau';
const files = Object.fromEntries(
	['story.yaml', `${SLUG}.md`].map((name) => [
		name,
		readFileSync(new URL(`../../content/${SLUG}/${name}`, import.meta.url), 'utf8')
	])
);
const published = openStory(SLUG, files).matched!.story;

/** An author's next action: `first`, `second` choose among the things that are there. */
type Command = { does: keyof typeof COMMANDS; first: number; second: number; text: string };

const pick = <T>(list: readonly T[], place: number): T | undefined => list[place % list.length];

const COMMANDS = {
	title: (draft, { first, text }) => change(draft, first, { title: text }, 'title'),
	kind: (draft, { first, second }) =>
		change(draft, first, { kind: EVENT_KINDS[second % EVENT_KINDS.length]! }),
	addKind: (draft, { first, text }) => {
		draft.addKind(text);
		change(draft, first, { kind: draft.story.kinds!.at(-1)!.id });
	},
	nameKind(draft, { first, second, text }) {
		const kind = pick(draft.story.kinds ?? [], first);
		if (kind) draft.nameKind(kind.id, second % 2 === 0 ? 'de' : 'en', text);
	},
	removeKind(draft, { first }) {
		const kind = pick(draft.story.kinds ?? [], first);
		if (kind) draft.removeKind(kind.id);
	},
	addEra: (draft, { text }) => void draft.addEra(text),
	era(draft, { first, text }) {
		const era = pick(draft.story.eras ?? [], first);
		if (era) draft.putEra({ ...era, edtf: '1914/1918', source: text }, 'era', 'source');
	},
	removeEra(draft, { first }) {
		const era = pick(draft.story.eras ?? [], first);
		if (era) draft.removeEra(era.id);
	},
	addRelation(draft, { first, second, text }) {
		const [from, to] = [first, second].map((place) => pick(draft.story.events, place)?.id);
		if (from && to)
			draft.addRelation({ kind: 'answers', from, to, ...(text && { judgement: text }) });
	},
	relation(draft, { first, second, text }) {
		const { relations = [], events } = draft.story;
		const relation = relations[first % relations.length];
		const passage = pick(events, second)?.passages[0];
		if (relation)
			draft.putRelation(first % relations.length, {
				...{ ...relation, judgement: text },
				...(passage && { passage })
			});
	},
	removeRelation: (draft, { first }) => draft.removeRelation(first % 3),
	undated: (draft, { first }) => change(draft, first, { date: null }),
	date: (draft, { first, text }) =>
		change(draft, first, { date: { edtf: '2018', basis: 'inferred', note: text } }),
	claim: (draft, { first, text }) =>
		change(draft, first, { claim: { status: 'reported', by: text } }),
	unproven: (draft, { first }) => change(draft, first, { passages: [] as never }),
	addEvent(draft, { first, text }) {
		const event = pick(draft.story.events, first) ?? published.events[0]!;
		draft.addEvent({ ...event, title: text }, 'eventAdded');
	},
	removeEvent(draft, { first }) {
		const event = pick(draft.story.events, first);
		if (event) draft.removeEvent(event.id);
	},
	addCompany(draft, { first, text }) {
		const event = pick(draft.story.events, first);
		if (event && text !== '') draft.addCompanyTo(event.id, text, ['Ein anderer Name']);
	},
	company(draft, { first, text }) {
		const company = pick(draft.story.companies, first);
		if (company) draft.putCompany({ ...company, names: [text] }, 'company', 'name');
	},
	removeCompany(draft, { first }) {
		const company = pick(draft.story.companies, first);
		if (company) draft.removeCompany(company.id);
	},
	merge(draft, { first, second }) {
		const [from, into] = [first, second].map((place) => pick(draft.story.companies, place));
		if (from && into && from !== into) draft.mergeCompanies(from, into);
	},
	addText(draft, { text }) {
		const words: Block = { kind: 'paragraph', id: 'p1', runs: [{ text: text || 'Ein Satz.' }] };
		draft.addArticle([words], { title: text, language: 'de', published: null });
	},
	removeText(draft, { first }) {
		const article = pick(draft.story.articles, first);
		if (article) draft.removeArticle(article.id);
	},
	text(draft, { first, text }) {
		const article = pick(draft.story.articles, first);
		if (!article) return;
		const { blocks, ...details } = article;
		expect(blocks).toBeDefined();
		draft.putArticle({ ...details, title: text }, 'article', 'title');
	},
	meta: (draft, { text }) => draft.setMeta({ title: text, summary: text }, 'story', 'title'),
	dismiss: (draft, { text }) => draft.dismiss([text]),
	restore: (draft) => draft.restore(published),
	undo: (draft) => draft.history.undo(),
	redo: (draft) => draft.history.redo()
} satisfies Record<string, (draft: DraftChanges, command: Command) => void>;

function change(
	draft: DraftChanges,
	place: number,
	fields: Partial<Story['events'][number]>,
	field?: string
): void {
	const event = pick(draft.story.events, place);
	if (event) draft.changeEvent(event.id, fields, 'title', field && `${event.id} ${field}`);
}

const commands: fc.Arbitrary<Command[]> = fc.array(
	fc.record({
		does: fc.constantFrom(...(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[])),
		first: fc.nat(20),
		second: fc.nat(20),
		text: fc.constantFrom('', 'Musk klagt', 'Oracle', 'OpenAI', 'Ein Satz.', '😀 "', 'published')
	}),
	{ minLength: 1, maxLength: 25 }
);

let drafts = 0;
function openPublished(): DraftChanges {
	const draft = new DraftChanges(`draft ${drafts++}`);
	draft.fill(storyAlone(published));
	return draft;
}

function run(draft: DraftChanges, all: readonly Command[]): void {
	for (const command of all) {
		COMMANDS[command.does](draft, command);
		draft.flush();
	}
}

const duplicates = (ids: { id: string }[]) => ids.length - new Set(ids.map(({ id }) => id)).size;

test('whatever an author does, no two things have one id, and every event names companies that exist', () => {
	fc.assert(
		fc.property(commands, (all) => {
			const draft = openPublished();
			run(draft, all);
			const { articles, companies, events } = draft.story;
			expect([articles, companies, events].map(duplicates)).toEqual([0, 0, 0]);
			const known = new Set(companies.map(({ id }) => id));
			expect(events.flatMap((event) => event.companies).filter((id) => !known.has(id))).toEqual([]);
			const { relations = [], eras = [] } = draft.story;
			expect(duplicates(eras)).toBe(0);
			const ids = new Set(events.map(({ id }) => id));
			expect(relations.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
			draft.close();
		}),
		{ numRuns: 40 }
	);
});

test('what can be handed on breaks no rule, and is the same story when it is read again', () => {
	fc.assert(
		fc.property(commands, (all) => {
			const draft = openPublished();
			run(draft, all);
			const { files, events } = outlookOf(draft.story);
			if (files) {
				const read = readStory(draft.story.slug, files);
				expect(read.ok && read.value.story.events.length).toBe(events);
				expect(outlookOf(read.ok ? read.value.story : published).files).toEqual(files);
			}
			draft.close();
		}),
		{ numRuns: 40 }
	);
});

test('undo goes back to exactly where it began, and redo to where it was', () => {
	fc.assert(
		fc.property(commands, (all) => {
			const draft = openPublished();
			// Yjs takes what was made anew under an id, undone and then forgotten for another author's change, and leaves
			// the removal before it as it is
			run(
				draft,
				all.filter(({ does }) => does !== 'undo' && does !== 'redo')
			);
			const last = draft.asFile();
			while (draft.history.undoName) draft.history.undo();
			expect(draft.asFile()).toEqual(storyAlone(published));
			while (draft.history.redoName) draft.history.redo();
			expect(draft.asFile()).toEqual(last);
			draft.close();
		}),
		{ numRuns: 40 }
	);
});
