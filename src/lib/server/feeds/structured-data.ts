import { dayToTime } from '#lib/dates/days.ts';
import { MAX_ALL_SINGLE } from '#lib/density/limits.ts';
import { spanOf } from '#lib/story/event-date.ts';
import type { Article, Story, StoryEvent } from '#lib/story/story.ts';

/**
 * A story as search engines read it (schema.org in JSON-LD): an article based on its sources, about its events. An
 * event has the outer bounds of its date; the date itself, with how sure it is, is there as EDTF.
 */
export function describeStory(story: Story, address: string, image: string): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: story.title,
		description: story.summary,
		inLanguage: story.language,
		url: address,
		image,
		temporalCoverage: coverageOf(story.events),
		isBasedOn: story.articles.map(describeArticle),
		// in a long story they would weigh as much as the list
		about:
			story.events.length <= MAX_ALL_SINGLE
				? story.events.map((event) => describeEvent(event, address))
				: undefined
	};
}

/** From the first to the last day that is known of the events, as an interval of ISO 8601. */
function coverageOf(events: StoryEvent[]): string | undefined {
	const days = events
		.flatMap(({ date }) => spanOf(date) ?? [])
		.flatMap(({ earliest, latest }) => [isoDay(earliest), isoDay(latest)])
		.filter((day) => day !== undefined)
		.sort((a, b) => dayToTime(a) - dayToTime(b));
	return days.length > 0 ? `${days[0]}/${days.at(-1)}` : undefined;
}

function describeArticle({ title, author, publisher, url, language, published }: Article) {
	return {
		'@type': 'Article',
		headline: title,
		url,
		inLanguage: language,
		datePublished: isoDay(spanOf(published)?.earliest),
		author: author === undefined ? undefined : { '@type': 'Person', name: author },
		publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher }
	};
}

function describeEvent({ id, title, date }: StoryEvent, address: string) {
	const span = spanOf(date);
	return {
		'@type': 'Event',
		name: title,
		url: `${address}?event=${id}`,
		startDate: isoDay(span?.earliest),
		endDate: isoDay(span?.latest),
		additionalProperty: date
			? { '@type': 'PropertyValue', propertyID: 'EDTF', value: date.edtf }
			: undefined
	};
}

/** A bound of a span as an ISO 8601 day; `undefined` for an open or unknown one. */
function isoDay(day: string | null | undefined): string | undefined {
	return day === undefined || day === null || day === 'inf' || day === '-inf' ? undefined : day;
}
