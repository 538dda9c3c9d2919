import { createContext } from 'svelte';
import type { I18n } from '#lib/language/i18n.ts';
import type { StudioWords } from '#lib/language/studio.ts';
import type { StoryEvent } from '#lib/story/story.ts';
import type { StepName } from '#lib/studio/document/history.svelte.ts';
import type { OpenDraft } from '#lib/studio/open-draft.svelte.ts';
import { describeInForm, issuesByField, type EventField } from './field-issues.ts';
import { languagesFor, type ReadingContext } from './read-date.ts';

/** The form of one event: what it says, what is wrong with it at which field, and how it is changed. */
export class EventForm {
	#draft: OpenDraft;
	#i18n: I18n;
	#words: StudioWords;
	#event: () => StoryEvent;

	constructor(draft: OpenDraft, i18n: I18n, words: StudioWords, event: () => StoryEvent) {
		this.#draft = draft;
		this.#i18n = i18n;
		this.#words = words;
		this.#event = event;
	}

	get event(): StoryEvent {
		return this.#event();
	}

	issues = $derived.by(() => this.#draft.issuesOf(this.event.id));
	#byField = $derived.by(() => issuesByField(this.issues));
	/** The fields at which something is wrong. */
	wrongFields = $derived.by(() =>
		[...this.#byField.keys()].map((field) => (field.startsWith('passages') ? 'passages' : field))
	) as Exclude<EventField, `passages.${number}`>[];
	/** The articles of the event's passages, in the passages' order. */
	articles = $derived.by(() =>
		this.event.passages.flatMap(
			({ article }) => this.#draft.story.articles.find(({ id }) => id === article) ?? []
		)
	);
	reading: ReadingContext = $derived.by(() => {
		const [article] = this.articles;
		const languages = languagesFor(article?.language, this.#i18n.language);
		return { languages, published: article?.published?.edtf ?? null };
	});

	/** The problems of a field, in sentences. */
	problems(field: EventField): string[] {
		const { language } = this.#i18n;
		const { form } = this.#words.t;
		const edtf = this.event.date?.edtf ?? '';
		const date = field === 'date' ? edtf : undefined;
		return (this.#byField.get(field) ?? []).map((issue) =>
			describeInForm(issue, language, form, date)
		);
	}

	/** Doubts about the date, which is not wrong. */
	get doubts(): string[] {
		const index = this.#draft.story.events.indexOf(this.event);
		return this.#draft.warnings
			.filter(({ path }) => path[0] === 'events' && path[1] === index)
			.map((issue) => describeInForm(issue, this.#i18n.language, this.#words.t.form));
	}

	/** Changes fields; typing in one `field` is one step. */
	change(fields: Partial<StoryEvent>, step: StepName, field?: string): void {
		const { id } = this.event;
		this.#draft.changeEvent(id, fields, step, field && `${id}/${field}`);
	}
}

export const [getEventForm, setEventForm] = createContext<EventForm>();
