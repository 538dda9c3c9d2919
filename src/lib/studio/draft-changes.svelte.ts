import type { Block } from '#lib/article/blocks.ts';
import { languageOf } from '#lib/dates/language.ts';
import { slugOf } from '#lib/story/slug.ts';
import {
	EVENT_KINDS,
	type Article,
	type Company,
	type Era,
	type Relation,
	type Story,
	type StoryEvent
} from '#lib/story/story.ts';
import { mergeCompanies, removeCompany } from './document/companies.ts';
import { become, readMeta, setMeta, setText, type Meta } from './document/draft.ts';
import { put, remove } from './document/parts.ts';
import { relationIds, upgradeParts } from './document/eras-and-relations.ts';
import type { StepName } from './document/history.svelte.ts';
import { DraftState } from './draft-state.svelte.ts';
import type { DraftFile } from './hand-on/draft-file.ts';
import type { Taking } from './proposals/accept.ts';

/** The metadata of a text, without its words and its id. */
export type ArticleDetails = Omit<Article, 'id' | 'blocks' | 'since' | 'earlier'>;

/** Every change that an author makes to a draft, each a step that is undone as a whole. */
export class DraftChanges extends DraftState {
	/** Fills a draft with one that comes from elsewhere; undoing does not empty it again. */
	fill({ story, dismissed, taken, files }: DraftFile): void {
		this.doc.transact(() => {
			become(this.doc, story);
			for (const key of dismissed) this.doc.getMap('dismissed').set(key, true);
			for (const [key, event] of taken) this.doc.getMap('taken').set(key, event);
		});
		if (files) void this.files.add(files);
		this.flush();
	}

	/** All of the draft but its files, as `fill` takes it. */
	asFile(): DraftFile {
		this.flush();
		return {
			story: this.story,
			dismissed: [...this.dismissed],
			taken: [...this.taken]
		};
	}

	/** Makes the draft the same as an earlier state of it, as one step. */
	restore(story: Story): void {
		this.history.step('restored', () => become(this.doc, story));
		this.flush();
	}

	setMeta(fields: Partial<Meta>, step: StepName, field?: string): void {
		this.history.step(step, () => setMeta(this.doc, { ...readMeta(this.doc), ...fields }), field);
	}

	/** Adds a kind of event of the story's own, by its name in the story's language. */
	addKind(name: string): void {
		const { kinds = [], language } = this.story;
		const id = slugOf(name, [...EVENT_KINDS, ...kinds.map(({ id }) => id)], 'kind');
		this.setMeta({ kinds: [...kinds, { id, names: { [language]: name } }] }, 'kinds');
	}

	/** Renames a kind of the story's own in a language. */
	nameKind(id: string, language: string, name: string): void {
		const kinds = this.story.kinds?.map((kind) => {
			if (kind.id !== id) return kind;
			const names = Object.entries({ ...kind.names, [language]: name });
			return { id, names: Object.fromEntries(names.filter(([, each]) => each !== '')) };
		});
		this.setMeta({ kinds }, 'kinds', `${id}/${language}`);
	}

	/** Removes a kind of the story's own; events that are of it say so until they get another. */
	removeKind(id: string): void {
		const kinds = this.story.kinds?.filter((kind) => kind.id !== id);
		this.setMeta({ kinds: kinds?.length ? kinds : undefined }, 'kinds');
	}

	/** Adds an era, whose time is still to be said. Returns its id. */
	addEra(title: string): string {
		const id = slugOf(title, this.story.eras?.map((era) => era.id) ?? [], 'era');
		this.putEra({ id, title, edtf: '' }, 'eraAdded');
		return id;
	}

	putEra(era: Era, step: StepName, field?: string): void {
		this.history.step(
			step,
			() => {
				upgradeParts(this.doc);
				put(this.doc, 'eras', era);
			},
			field && `${era.id}/${field}`
		);
	}

	removeEra(id: string): void {
		this.history.step('eraRemoved', () => {
			upgradeParts(this.doc);
			remove(this.doc, 'eras', id);
		});
	}

	addRelation(relation: Relation): void {
		this.history.step('relationAdded', () => {
			upgradeParts(this.doc);
			put(this.doc, 'relations', { ...relation, id: crypto.randomUUID() });
		});
	}

	/** Changes a relation, by its place in the story's list. */
	putRelation(index: number, relation: Relation, field?: string): void {
		const id = relationIds(this.doc)[index];
		if (id === undefined) return;
		this.history.step(
			'relation',
			() => {
				upgradeParts(this.doc);
				put(this.doc, 'relations', { ...relation, id });
			},
			field && `${id}/${field}`
		);
	}

	removeRelation(index: number): void {
		const id = relationIds(this.doc)[index];
		if (id === undefined) return;
		this.history.step('relationRemoved', () => {
			upgradeParts(this.doc);
			remove(this.doc, 'relations', id);
		});
	}

	/** Adds a text with what is known of it; the first one also names a story without a title. Returns its id. */
	addArticle(blocks: readonly Block[], details: ArticleDetails): string {
		const id = slugOf(details.title, this.#ids('articles'), 'text');
		this.history.step('articleAdded', () => {
			put(this.doc, 'articles', { id, ...details });
			setText(this.doc, id, blocks);
			const meta = readMeta(this.doc);
			if (meta.title !== '' || this.story.articles.length > 0) return;
			const { title } = details;
			setMeta(this.doc, {
				...meta,
				title,
				slug: slugOf(title, [], 'story'),
				language: languageOf(details.language) ?? details.language
			});
		});
		this.flush();
		return id;
	}

	putArticle(article: Omit<Article, 'blocks'>, step: StepName, field?: string): void {
		this.history.step(step, () => put(this.doc, 'articles', article), field);
	}

	removeArticle(id: string): void {
		this.history.step('articleRemoved', () => {
			remove(this.doc, 'articles', id);
			setText(this.doc, id, []);
		});
	}

	/** Adds an event with an id made of its title, and any `companies` it needs that the story lacks. */
	addEvent(
		fields: Omit<StoryEvent, 'id' | 'passages'> & { passages: StoryEvent['passages'][number][] },
		step: StepName,
		companies: readonly Company[] = []
	): string {
		const id = slugOf(fields.title, [...this.#ids('events'), 'published'], 'event');
		this.history.step(step, () => {
			for (const company of companies) put(this.doc, 'companies', company);
			put(this.doc, 'events', { ...fields, id } as StoryEvent);
		});
		return id;
	}

	/** Changes fields of an event; `undefined` takes one away. */
	changeEvent(id: string, fields: Partial<StoryEvent>, step: StepName, field?: string): void {
		const event = this.story.events.find((each) => each.id === id);
		if (!event) return;
		this.history.step(
			step,
			() => {
				put(this.doc, 'events', { ...event, ...fields });
				if (fields.passages) this.followPassages(event.passages, fields.passages);
			},
			field
		);
	}

	/** Makes events of proposals, with the companies they need, as one step. */
	take({ events, companies, taken }: Taking, step: StepName): void {
		this.history.step(step, () => {
			for (const company of companies) put(this.doc, 'companies', company);
			for (const event of events) put(this.doc, 'events', event);
			for (const [key, event] of taken) this.doc.getMap('taken').set(key, event);
		});
	}

	/** Removes an event, and its relations to others. */
	removeEvent(id: string): void {
		const ids = relationIds(this.doc);
		const gone = (this.story.relations ?? []).flatMap(({ from, to }, index) =>
			from === id || to === id ? (ids[index] ?? []) : []
		);
		this.history.step('eventRemoved', () => {
			remove(this.doc, 'events', id);
			if (gone.length > 0) upgradeParts(this.doc);
			for (const relation of gone) remove(this.doc, 'relations', relation);
		});
	}

	/** A company of this name: the story's, or a new one that is not yet in it. */
	companyNamed(name: string): Company {
		const known = this.story.companies.find(({ names }) => names.includes(name));
		return (
			known ?? { id: slugOf(name, this.#ids('companies'), 'company'), names: [name], aliases: [] }
		);
	}

	/** Adds a company to those of an event, with any further names, and to the story if it is new. */
	addCompanyTo(event: string, name: string, others: readonly string[] = []): void {
		const known = this.companyNamed(name);
		const [first] = known.names;
		const names = new Set([...known.names, ...others]);
		names.delete(first);
		const company: Company = { ...known, names: [first, ...names] };
		const { companies = [] } = this.story.events.find(({ id }) => id === event) ?? {};
		this.history.step('companies', () => {
			put(this.doc, 'companies', company);
			this.changeEvent(event, { companies: [...new Set([...companies, company.id])] }, 'companies');
		});
	}

	putCompany(company: Company, step: StepName, field?: string): void {
		this.history.step(step, () => put(this.doc, 'companies', company), field);
	}

	/** Removes a company, from the events that are about it too. */
	removeCompany(id: string): void {
		this.history.step('companyRemoved', () => removeCompany(this.doc, this.story.events, id));
	}

	/** Makes two companies one, with the names and events of both. */
	mergeCompanies(from: Company, into: Company): void {
		this.history.step('companyMerged', () =>
			mergeCompanies(this.doc, this.story.events, { from, into })
		);
	}

	dismiss(keys: readonly string[]): void {
		this.history.step('dismissed', () => {
			for (const key of keys) this.doc.getMap('dismissed').set(key, true);
		});
	}

	#ids(part: 'articles' | 'companies' | 'events'): string[] {
		return this.story[part].map(({ id }) => id);
	}
}
