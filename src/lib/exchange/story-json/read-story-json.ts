import * as v from 'valibot';
import { issue, type Issue } from '#lib/dates/parsed.ts';
import {
	EVENT_KINDS,
	type Article,
	type Company,
	type Era,
	type OwnKind,
	type Relation
} from '#lib/story/story.ts';
import type { StoryReader, UnprovenEvent } from '#lib/exchange/imported-story.ts';
import { fieldOf, isFields, listOf, readJson } from '#lib/exchange/reading/json.ts';
import { article, company, details, era, event, kind, relation, VERSION } from './schema.ts';

const FORMAT = 'Fundstelle';
/** Most things listed that could not be read. */
const MAX_ISSUES = 500;

/** Fields of a story's own that are lists: what is whole of one is kept. */
const LISTS = new Set(['kinds', 'eras', 'relations']);

/** Reads a story in one file, as `writeStoryJson` writes it. Of a damaged one, all that is whole. */
export const readStoryJson: StoryReader = (text) => {
	const json = readJson(text);
	if (!json.ok) return json;
	const version = fieldOf(json.value, 'fundstelle');
	const story = fieldOf(json.value, 'story');
	if (typeof version !== 'number' || !isFields(story))
		return { ok: false, issues: [issue('exchange.notThis', { format: FORMAT })] };
	if (version > VERSION) return { ok: false, issues: [issue('exchange.newer', {})] };

	const unread: Issue[] = [];
	const whole = <T>(schema: v.GenericSchema<unknown, T>, key: string): T[] =>
		listOf(fieldOf(story, key)).flatMap((value, index) => {
			const read = v.safeParse(schema, value);
			if (read.success) return [read.output];
			const [first] = read.issues;
			const path = ['story', key, index, ...(first.path?.map(({ key }) => String(key)) ?? [])];
			if (unread.length < MAX_ISSUES) unread.push(issue('exchange.story', {}, { path }));
			return [];
		});
	const own = Object.entries(details.entries).flatMap(([key, schema]) => {
		const value = fieldOf(story, key);
		if (value === undefined || LISTS.has(key)) return [];
		const read = v.safeParse(schema as v.GenericSchema, value);
		if (read.success) return [[key, read.output]];
		unread.push(issue('exchange.story', {}, { path: ['story', key] }));
		return [];
	});
	const some = <T>(schema: v.GenericSchema<unknown, T>, key: string): T[] | undefined =>
		fieldOf(story, key) === undefined ? undefined : whole(schema, key);
	const kinds = some(kind, 'kinds') as OwnKind[] | undefined;
	const eras = some(era, 'eras') as Era[] | undefined;
	const relations = some(relation, 'relations') as Relation[] | undefined;
	const known = new Set<string>([...EVENT_KINDS, ...(kinds ?? []).map(({ id }) => id)]);
	const ofKnownKind = v.pipe(
		event,
		v.forward(
			v.check(({ kind }) => known.has(kind)),
			['kind']
		)
	);
	const events = whole(ofKnownKind, 'events') as UnprovenEvent[];
	const articles = whole(article, 'articles') as Article[];
	const companies = whole(company, 'companies') as Company[];
	if (events.length + articles.length + companies.length === 0 && unread.length > 0)
		return { ok: false, issues: unread };
	return {
		ok: true,
		value: {
			...Object.fromEntries(own),
			...(kinds && { kinds }),
			...(eras && { eras }),
			...(relations && { relations }),
			articles,
			companies,
			events,
			unread
		}
	};
};
