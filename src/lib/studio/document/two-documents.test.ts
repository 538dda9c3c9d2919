import fc from 'fast-check';
import { EditorState, Selection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { blocks } from '#lib/article/blocks.test-data.ts';
import { Arrivals } from '#lib/storage/arrivals.ts';
import { readDraftFile, storyAlone, writeDraftFile } from '#lib/studio/hand-on/draft-file.ts';
import { readText, writeText } from './article-text.ts';
import { mergeCompanies, removeCompany } from './companies.ts';
import { fromStory, readMeta, setMeta, setText, textOf, toStory } from './draft.ts';
import { PARTS, put, remove } from './parts.ts';
import { relationIds } from './eras-and-relations.ts';
import { drafts } from './draft.test-data.ts';

/* The steps of two tabs or authors in one draft at once, as their documents see them. */

const TEXTS = ['', 'a', 'Die Mühle', '«Ja» – 2018'] as const;
const KINDS = [
	...['retitle', 'redate', 'unprove', 'addEvent', 'removeEvent', 'rename', 'removeCompany'],
	...['era', 'removeEra', 'relation', 'removeRelation'],
	...['mergeCompanies', 'meta', 'type', 'erase', 'divide', 'replaceText', 'dismiss', 'take']
] as const;

type Command = { kind: string; which: number; other: number; text: string };

const command: fc.Arbitrary<Command> = fc.record({
	kind: fc.constantFrom(...KINDS),
	which: fc.nat(20),
	other: fc.nat(20),
	text: fc.constantFrom(...TEXTS)
});
const commands = fc.array(command, { minLength: 200, maxLength: 200 });

/** Carries out a command on what the document has now; gives the names of the things that it touches. */
function run(doc: Y.Doc, { kind, which, other, text }: Command, texts: readonly Text[]): string[] {
	const story = toStory(doc);
	const event = story.events[which % story.events.length];
	const company = story.companies[which % story.companies.length];
	const into = story.companies[other % story.companies.length];
	const article = story.articles[which % story.articles.length];
	const about = story.events
		.filter(({ companies }) => company && companies.includes(company.id))
		.map(({ id }) => `events ${id}`);
	switch (kind) {
		case 'retitle':
			return event ? (put(doc, 'events', { ...event, title: text }), [`events ${event.id}`]) : [];
		case 'redate':
			return event ? (put(doc, 'events', { ...event, date: null }), [`events ${event.id}`]) : [];
		case 'unprove':
			if (!event) return [];
			put(doc, 'events', { ...event, passages: [...event.passages, event.passages[0]] });
			return [`events ${event.id}`];
		case 'addEvent': {
			const id = `new-${other}`;
			put(doc, 'events', {
				...{ id, kind: 'report', title: text, date: null, companies: [] },
				...{ claim: { status: 'asserted' }, passages: [{ article: 'a', exact: 'b' }] }
			});
			return [`events ${id}`];
		}
		case 'removeEvent':
			return event ? (remove(doc, 'events', event.id), [`events ${event.id}`]) : [];
		case 'rename':
			if (!company) return [];
			put(doc, 'companies', { ...company, names: [text] });
			return [`companies ${company.id}`];
		case 'removeCompany':
			if (!company) return [];
			removeCompany(doc, story.events, company.id);
			return [`companies ${company.id}`, ...about];
		case 'mergeCompanies':
			if (!company || !into || company === into) return [];
			mergeCompanies(doc, story.events, { from: company, into });
			return [`companies ${company.id}`, `companies ${into.id}`, ...about];
		case 'meta':
			setMeta(doc, { ...readMeta(doc), title: text });
			return ['title'];
		case 'era':
			put(doc, 'eras', { id: `era-${other % 3}`, title: text, edtf: '1914' });
			return [`eras era-${other % 3}`];
		case 'removeEra':
			return [...(story.eras ?? [])].slice(which % 3, (which % 3) + 1).flatMap(({ id }) => {
				remove(doc, 'eras', id);
				return [`eras ${id}`];
			});
		case 'relation':
			put(doc, 'relations', {
				...{ id: `r-${other % 3}`, kind: 'answers', from: 'a', to: 'b', judgement: text }
			});
			return ['relations'];
		case 'removeRelation': {
			const id = relationIds(doc)[which];
			if (id !== undefined) remove(doc, 'relations', id);
			return ['relations'];
		}
		case 'dismiss':
			doc.getMap('dismissed').set(String(which), true);
			return [];
		case 'take':
			doc.getMap('taken').set(String(which), String(other));
			return [];
		default:
			if (!article) return [];
			doc.transact(() => write(doc, article.id, { kind, which, other, text }, texts));
			return [`text ${article.id}`];
	}
}

type Text = Parameters<typeof setText>[2];

/** Writes in a text as the editor does: the text becomes what the editor shows. */
function write(doc: Y.Doc, article: string, command: Command, texts: readonly Text[]): void {
	const { kind, which, other, text } = command;
	if (kind === 'replaceText') return setText(doc, article, texts[other % texts.length] ?? []);
	const row = textOf(doc, article);
	const before = readText(row);
	const { tr } = EditorState.create({ doc: before });
	const at = Selection.near(before.resolve(which % before.content.size)).from;
	if (kind === 'type') tr.insertText(text || 'x', at);
	else if (kind === 'erase') tr.delete(at, Math.min(at + 2, before.content.size));
	else tr.split(at);
	writeText(row, before, tr.doc);
}

/** All of a draft by the names of its things. */
function things(doc: Y.Doc): Map<string, unknown> {
	const story = toStory(doc);
	const named = PARTS.flatMap((part) =>
		story[part].map((thing): [string, unknown] => [`${part} ${thing.id}`, withoutBlocks(thing)])
	);
	const written = story.articles.map(({ id, blocks }): [string, unknown] => [`text ${id}`, blocks]);
	const eras = (story.eras ?? []).map((era): [string, unknown] => [`eras ${era.id}`, era]);
	const own: [string, unknown][] = [
		['title', story.title],
		['relations', story.relations]
	];
	return new Map<string, unknown>([...own, ...named, ...eras, ...written]);
}

function withoutBlocks(thing: object): object {
	return Object.fromEntries(Object.entries(thing).filter(([name]) => name !== 'blocks'));
}

/** A draft has each id once, and as a file it can be opened again, the same. */
function expectShape(doc: Y.Doc): void {
	const story = toStory(doc);
	for (const part of PARTS) {
		const ids = story[part].map(({ id }) => id);
		expect(ids).toEqual([...new Set(ids)]);
		expect(new Set(ids)).toEqual(new Set(doc.getMap(part).keys()));
	}
	const read = readDraftFile(writeDraftFile(storyAlone(story)));
	expect(read).toEqual({ ok: true, value: storyAlone(story) });
}

function twin(doc: Y.Doc): Y.Doc {
	const other = new Y.Doc();
	Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
	return other;
}

const start = fc.tuple(drafts, fc.array(blocks, { minLength: 2, maxLength: 2 }));

test('two documents end the same, in whatever order their changes come to each other', () => {
	fc.assert(
		fc.property(
			...[start, commands, commands],
			fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
			([story, texts], first, second, order) => {
				const docs = [fromStory(story)];
				docs.push(twin(docs[0]!));
				const arrivals = docs.map((doc) => new Arrivals(doc));
				const before = things(docs[0]!);
				/** For each document the changes of the other that have not come yet. */
				const waiting: Uint8Array[][] = [[], []];
				docs.forEach((doc, place) =>
					doc.on('update', (update: Uint8Array, origin: unknown) => {
						if (origin !== 'other') waiting[1 - place]?.push(update);
					})
				);
				const touched = new Set<string>();
				const deliver = (to: number, place: number) => {
					const [update] = waiting[to]?.splice(place % (waiting[to].length || 1), 1) ?? [];
					if (update) arrivals[to]?.take(update, 'other');
				};
				for (let step = 0; step < first.length; step++) {
					for (const [place, all] of [first, second].entries())
						for (const name of run(docs[place]!, all[step]!, texts)) touched.add(name);
					const turn = order[step % order.length] ?? 0;
					if (turn % 3 > 0) deliver(turn % 2, turn);
				}
				for (let turn = 0; waiting.some(({ length }) => length > 0); turn++)
					deliver(turn % 2, order[turn % order.length] ?? 0);

				expect(toStory(docs[1]!)).toEqual(toStory(docs[0]!));
				for (const doc of docs) expectShape(doc);
				const after = things(docs[0]!);
				for (const [name, thing] of before)
					if (!touched.has(name)) expect(after.get(name)).toEqual(thing);
			}
		),
		{ numRuns: 5, endOnFailure: true }
	);
});

test('what only one of two authors touched is as that one left it', () => {
	fc.assert(
		fc.property(...[start, commands, commands], ([story, texts], first, second) => {
			const one = fromStory(story);
			const two = twin(one);
			const touchedBy = (doc: Y.Doc, all: Command[]) =>
				new Set(all.flatMap((each) => run(doc, each, texts)));
			const [ofOne, ofTwo] = [touchedBy(one, first), touchedBy(two, second)];
			const [own, other] = [things(one), things(two)];
			Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
			const after = things(one);
			for (const name of new Set([...own.keys(), ...other.keys(), ...after.keys()])) {
				if (!ofTwo.has(name)) expect(after.get(name)).toEqual(own.get(name));
				else if (!ofOne.has(name)) expect(after.get(name)).toEqual(other.get(name));
			}
		}),
		{ numRuns: 5, endOnFailure: true }
	);
});
