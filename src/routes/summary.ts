import { render } from 'svelte/server';
import type { Story } from '#lib/story/story.ts';
import { toMark } from '#lib/timeline/ink/mark.ts';
import MiniPicture from '#lib/timeline/picture/MiniPicture.svelte';
import { DATE_WORDS } from '#lib/language/date-words.ts';

/** A story as the list of stories shows it. */
export type Summary = {
	slug: string;
	title: string;
	summary?: string | undefined;
	/** The language of the title and the summary. */
	language: string;
	companies: string[];
	articles: number;
	events: number;
	/** The first and the last year with an event; empty if no event has a date. */
	years: string;
	/** A small picture of its timeline: an SVG without text. */
	picture: string;
};

/** Only for the server, so that no browser needs a story's events to list it. */
export function summarise(story: Story): Summary {
	const { slug, title, summary, language } = story;
	// the picture shows no words
	const marks = story.events
		.map((event) => toMark(event, DATE_WORDS.en))
		.filter((mark) => mark !== undefined);
	const year = (time: number) => new Date(time).getUTCFullYear();
	const first = year(marks.reduce((least, { start }) => Math.min(least, start), Infinity));
	const last = year(
		marks.reduce((most, { start, end }) => Math.max(most, start, end - 1), -Infinity)
	);
	return {
		...{ slug, title, summary, language },
		companies: story.companies.map(({ names }) => names[0]),
		articles: story.articles.length,
		events: story.events.length,
		years: marks.length === 0 ? '' : first === last ? `${first}` : `${first}–${last}`,
		picture: render(MiniPicture, { props: { marks } }).body
	};
}
