import type { Rule, Rules } from '#lib/dates/parsed.ts';
import { groupDigits } from '#lib/language/counts.ts';
import type { Sentences } from '#lib/language/sentences.ts';

type ExchangeRule = Extract<Rule, `exchange.${string}`>;
type Loss = Rules['exchange.loss'];

const count = (n: number) => groupDigits(n, ',');
const events = (n: number) => (n === 1 ? 'one event' : `${count(n)} events`);
const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** Sentences for a loss: of so many events, or of the story. */
const PARTS: Record<Loss['part'], (loss: Loss) => string> = {
	events: ({ count: n, of }) =>
		`${count(n)} of ${of === 1 ? 'one event' : `${count(of)} events`} ${n === 1 ? 'is' : 'are'} left out, because the format needs a day that it can write`,
	titles: ({ count: n }) => `The title of ${events(n)} is changed`,
	summaries: ({ count: n }) => `The summary of ${events(n)} is changed or missing`,
	dates: ({ count: n }) => `The date of ${events(n)} becomes another`,
	bases: ({ count: n }) => `How the date is known is missing in ${events(n)}`,
	ownKinds: ({ count: n }) =>
		`${n === 1 ? 'One own kind' : `${n} own kinds`} of event with their names`,
	kinds: ({ count: n }) => `What kind of event it is is missing in ${events(n)}`,
	claims: ({ count: n }) => `Who is reported to have said it is missing in ${events(n)}`,
	weights: ({ count: n }) => `The weight is missing in ${events(n)}`,
	media: ({ count: n }) => `Pictures, sounds and films are missing in ${events(n)}`,
	mediaFiles: ({ count: n }) =>
		`${n === 1 ? 'One file of a picture, sound or film stays' : `${count(n)} files of pictures, sounds and films stay`} in the story’s folder`,
	ids: ({ count: n }) => `The address within the story changes for ${events(n)}`,
	companies: ({ count: n }) => `Not all companies are named in ${events(n)}`,
	companyNames: ({ count: n }) =>
		`Other names or the id are missing or changed for ${n === 1 ? 'one company' : `${count(n)} companies`}`,
	articles: ({ count: n }) =>
		n === 1
			? 'The text of the article is missing'
			: `The texts of ${count(n)} articles are missing`,
	passages: ({ count: n }) => `The passages that prove it are missing in ${events(n)}`,
	quotedOnly: ({ count: n }) =>
		`The quotes are there as text, without their place in the article, in ${events(n)}`,
	places: ({ count: n }) =>
		`The places of passages are missing in ${events(n)}; they are found again by their words`,
	eras: ({ count: n }) => (n === 1 ? 'One era is missing' : `${count(n)} eras are missing`),
	relations: ({ count: n }) =>
		n === 1
			? 'One relation between two events is missing'
			: `${count(n)} relations between events are missing`,
	storyTitle: () => 'The title of the story is missing or changed',
	storySummary: () => 'The summary of the story is missing or changed',
	steps: () => 'The order in which the story is told is missing, with the words on its steps',
	language: () => 'The language of the story is missing',
	slug: () => 'The address of the story is missing'
};

/** Sentences for a file of another format, in English: faults, notes and losses. */
export const exchange: Sentences<ExchangeRule> = {
	'exchange.empty': 'The file is empty. Check whether it was saved properly.',
	'exchange.notThis': ({ format }) =>
		`This is not a file of the format ${format}: choose another format, or export the file again.`,
	'exchange.unknownFormat':
		'The format of this file was not recognised: choose the format yourself, or save the file as CSV.',
	'exchange.json':
		'From here on this is not JSON: the file is damaged or incomplete. Export it again.',
	'exchange.xml':
		'The file ends too early, or its tags are not closed: what could be read was taken. Export it again.',
	'exchange.tooLarge': ({ limit }) =>
		`The file holds more than ${count(limit)} entries: split it over several files.`,
	'exchange.cosmological':
		'This timeline counts in millions of years (“cosmological”): Fundstelle knows only the years from 9999 BCE to 9999.',
	'exchange.noEvent': 'This entry is no event and was left out.',
	'exchange.noEvents': 'No event was found in this file.',
	'exchange.untitled': ({ title }) =>
		`This event has no title; “${title}” stands in for it: give it a title.`,
	'exchange.date': ({ text }) =>
		`“${text}” could not be read as a date: the event comes undated, or less exact. Give it its date.`,
	'exchange.year': ({ text }) =>
		`“${text}” lies outside the years from 9999 BCE to 9999: the event comes undated.`,
	'exchange.reversed': ({ text }) =>
		`In “${text}” the end is before the start; the two were swapped: check the date.`,
	'exchange.dayOrder': ({ text }) =>
		`“${text}” was read as month/day: check the date if the day comes first there.`,
	'exchange.precision': ({ text }) =>
		`It is not said how exact “${text}” is; the year was taken. Ask for the precision too in the query.`,
	'exchange.relative': ({ text }) =>
		`“${text}” refers to something that is not in the file, or to today: the event comes undated.`,
	'exchange.recurs': ({ text }) => `This recurs (“${text}”); only the first time was taken.`,
	'exchange.groups': ({ names, count: n }) =>
		`${n === 1 ? 'One group or tag' : `${count(n)} groups or tags`} became companies: ${quoted(names)}${n > names.length ? ' …' : ''}. Remove those that are none.`,
	'exchange.line': ({ text }) => `This line could not be read and was left out: “${text}”.`,
	'exchange.brokenOff':
		'Too many lines up to here could not be read: what comes after it was not read.',
	'exchange.columns': ({ columns }) =>
		`No column with dates or titles was found among ${columns.length > 0 ? quoted(columns) : 'these columns'}: call one of them “date” and one “title”.`,
	'exchange.row':
		'The quotation marks of this row do not match: check whether it was read as it was meant.',
	'exchange.noQuote': 'This annotation marks no words: it comes without a passage.',
	'exchange.story': 'This part of the story is damaged and was left out.',
	'exchange.newer': 'This file was written by a newer Fundstelle: bring this one up to date.',
	'exchange.more': ({ count: n }) =>
		`${n === 1 ? 'One more thing was' : `${count(n)} more things were`} not read or changed, which are not listed.`,
	'exchange.loss': (loss) => {
		const { part, count: n, examples } = loss;
		const isOfEvents = !['storyTitle', 'storySummary', 'language', 'slug', 'steps'].includes(part);
		const named = isOfEvents && examples.length > 0 ? `: ${quoted(examples)}` : '';
		return `${PARTS[part](loss)}${named}${named && n > examples.length ? ' …' : '.'}`;
	},
	'exchange.drawn': ({ count: n, of }) =>
		`${count(n)} of ${of === 1 ? 'one date' : `${count(of)} dates`} ${n === 1 ? 'is' : 'are'} vague; the format draws exact dates only; what is known stands beside.`
};
