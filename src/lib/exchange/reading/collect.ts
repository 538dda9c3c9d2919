import { issue, type Issue, type Parsed, type Place } from '#lib/dates/parsed.ts';
import { slugOf } from '#lib/story/slug.ts';
import type { Company, Era } from '#lib/story/story.ts';
import type { ImportedStory, ImportOptions, UnprovenEvent } from '#lib/exchange/imported-story.ts';
import { MAX_EVENTS } from './limits.ts';

/** Longest title, in UTF-16 units; what is longer goes on in the summary. */
const MAX_TITLE = 300;
/** Most things listed that could not be read; the others are counted. */
const MAX_ISSUES = 500;
/** Most eras that are read of one file. */
const MAX_ERAS = 200;
/** Most names of groups that are listed. */
const MAX_NAMES = 20;

/** An event as a format has it. */
export type FoundEvent = {
	/** The id in the file, whatever it looks like. */
	id?: string;
	title: string;
	summary?: string;
	/** Substitutes for a missing title, the best first. */
	insteadOfTitle?: string[];
	/** The EDTF of its date, and the words it was written with if they say more. */
	date?: { edtf: string; note?: string };
	/** Addresses of pictures and pages about it, with what is said of them. */
	links?: { address: string; about?: string }[];
	/** Groups, tags, sections: whatever it is listed under. */
	groups?: string[];
};

const ASSERTED = Object.freeze({ status: 'asserted' as const });

/** A named stretch of time as a format has it, with an EDTF for its date. */
export type FoundEra = Omit<Era, 'id'> & { id?: string };

type Story = Pick<ImportedStory, 'title' | 'language' | 'summary'>;

/** Collects what a reader finds into a story: ids are made, groups become companies, issues are kept few. */
export class Collected {
	readonly #source: string;
	readonly #events: UnprovenEvent[] = [];
	readonly #eras: Era[] = [];
	readonly #companies = new Map<string, Company>();
	readonly #issues: Issue[] = [];
	readonly #ids = { events: new Ids(['published']), companies: new Ids(), eras: new Ids() };
	#unlisted = 0;
	#isFull = false;

	/** `format` is named as the source of dates where the file has no name. */
	constructor(format: string, { name }: ImportOptions = {}) {
		this.#source = name ?? format;
	}

	report(found: Issue): void {
		if (this.#issues.length < MAX_ISSUES) this.#issues.push(found);
		else this.#unlisted += 1;
	}

	/** Whether it takes no more: a reader should stop then. */
	get isFull(): boolean {
		return this.#isFull;
	}

	/**
	 * The entries of a list while there is room for their events. Each is let go of once it is read: a large file and
	 * its story at once would be too much memory.
	 */
	*take<T>(list: T[]): Generator<[index: number, entry: T]> {
		for (const [index, entry] of list.entries()) {
			if (this.#isFull) return;
			(list as (T | undefined)[])[index] = undefined;
			yield [index, entry];
		}
	}

	add(found: FoundEvent, place: Place): UnprovenEvent {
		const { title, rest } = this.#titleOf(found, place);
		const links = (found.links ?? [])
			.filter(({ address }) => address !== '' && !address.startsWith('data:'))
			.map(({ address, about }) => (about ? `${about} (${address})` : address));
		const words = found.summary === title && found.title === '' ? '' : (found.summary ?? '');
		const summary = joined([rest ?? '', ...[words, ...links].map(clean)]);
		const event: UnprovenEvent = {
			id: this.#ids.events.make(found.id || title, 'event'),
			kind: 'milestone',
			title,
			...(summary && { summary }),
			date: found.date
				? {
						edtf: found.date.edtf,
						basis: 'external',
						source: this.#source,
						...(found.date.note && { note: clean(found.date.note).slice(0, MAX_TITLE) })
					}
				: null,
			companies: [...new Set((found.groups ?? []).flatMap((name) => this.#companyOf(name)))],
			// shared by all, and replaced as a whole where it is another
			claim: ASSERTED,
			passages: []
		};
		if (this.#events.length < MAX_EVENTS) this.#events.push(event);
		else if (!this.#isFull) {
			this.#isFull = true;
			this.#issues.unshift(issue('exchange.tooLarge', { limit: MAX_EVENTS }, place));
		}
		return event;
	}

	addEra({ id, title, names, edtf, source }: FoundEra, place: Place): void {
		const name = oneLine(title).slice(0, MAX_TITLE);
		if (name === '') return this.report(issue('exchange.untitled', { title: '–' }, place));
		if (this.#eras.length === MAX_ERAS) return;
		this.#eras.push({
			id: this.#ids.eras.make(id || name, 'era'),
			title: name,
			...(names && { names }),
			edtf,
			...(source && { source })
		});
	}

	/** The story; none if there is neither an event nor a title, then with why. */
	finish({ title, language, summary }: Story = {}): Parsed<ImportedStory> {
		const companies = [...this.#companies.values()];
		if (companies.length > 0) {
			const names = companies.slice(0, MAX_NAMES).map((company) => company.names[0]);
			this.report(issue('exchange.groups', { names, count: companies.length }));
		}
		const more = this.#unlisted > 0 ? [issue('exchange.more', { count: this.#unlisted })] : [];
		const unread = [...this.#issues, ...more];
		const name = title && oneLine(title);
		if (this.#events.length === 0) {
			unread.unshift(issue('exchange.noEvents', {}));
			if (!name) return { ok: false, issues: unread };
		}
		return {
			ok: true,
			value: {
				...(name && { title: name }),
				...(language && { language }),
				...(summary && { summary: clean(summary) }),
				...(this.#eras.length > 0 && { eras: this.#eras }),
				articles: [],
				companies,
				events: this.#events,
				unread
			}
		};
	}

	#titleOf(found: FoundEvent, place: Place): { title: string; rest?: string } {
		const own = oneLine(found.title);
		const title = own || (found.insteadOfTitle ?? []).map(firstWords).find(Boolean) || '';
		if (own.length > MAX_TITLE) return { title: cut(own), rest: own };
		if (own === '') this.report(issue('exchange.untitled', { title: title || '–' }, place));
		return { title: title || '–' };
	}

	#companyOf(group: string): string[] {
		const name = oneLine(group).slice(0, MAX_TITLE);
		if (name === '') return [];
		const key = name.toLowerCase();
		const known = this.#companies.get(key);
		if (known) return [known.id];
		const id = this.#ids.companies.make(name, 'company');
		this.#companies.set(key, { id, names: [name], aliases: [] });
		return [id];
	}
}

/** Makes ids that are unique; in the time that one takes, however many are alike. */
class Ids {
	readonly #taken: Set<string>;
	readonly #next = new Map<string, number>();

	constructor(reserved: string[] = []) {
		this.#taken = new Set(reserved);
	}

	make(text: string, fallback: string): string {
		const slug = slugOf(text.slice(0, MAX_TITLE), [], fallback);
		let id = slug;
		for (let n = this.#next.get(slug) ?? 2; this.#taken.has(id); n++) {
			id = `${slug}-${n}`;
			this.#next.set(slug, n + 1);
		}
		this.#taken.add(id);
		return id;
	}
}

/** A text without characters that no one sees and XML does not allow; line breaks as we have them. */
function clean(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '')
		.trim();
}

function oneLine(text: string): string {
	return clean(text).replace(/\s*\n\s*/g, ' ');
}

/** Texts as paragraphs. Concatenated, so that V8 does not copy them: they are most of what a large file takes. */
function joined(texts: readonly string[]): string {
	return texts.reduce((all, text) => (all && text ? `${all}\n\n${text}` : all || text), '');
}

function firstWords(text: string): string {
	const line = clean(text).split('\n')[0] ?? '';
	return line.length > 90 ? cut(line, 80) : line;
}

function cut(text: string, length = MAX_TITLE - 1): string {
	const part = text.slice(0, length);
	// a pair of surrogates stays whole
	const whole = /[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part;
	const space = whole.lastIndexOf(' ');
	return `${space > length / 2 ? whole.slice(0, space) : whole}…`;
}
