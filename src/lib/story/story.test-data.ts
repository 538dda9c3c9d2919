import fc from 'fast-check';
import type { Quote } from '#lib/quotes/quote.ts';
import { BASES, EVENT_KINDS, RELATION_KINDS, type EventDate, type Story } from './story.ts';

const text = fc
	.array(
		fc.constantFrom(
			...'aB9 .,;:!?-–#&*[]{}|>%@`"\'«»\\/~=\n\t',
			...['null', 'true', '2024', '1e3', '0x1', 'ä', '😀', '\u00a0', ': ', ' #', '- ', '? ']
		),
		{ minLength: 1, maxLength: 8 }
	)
	.map((parts) => parts.join('').trim())
	.filter((joined) => joined !== '');
const id = fc.stringMatching(/^[a-z\d]{1,4}$/);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const defined = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value));
const date: fc.Arbitrary<EventDate | null> = fc.option(
	fc
		.record({
			edtf: text,
			basis: fc.constantFrom(...BASES),
			words: maybe(text),
			anchor: maybe(text),
			source: maybe(text),
			note: maybe(text)
		})
		.map(defined)
);
const quote: fc.Arbitrary<Quote> = fc
	.record({
		article: fc.constantFrom('one', 'two'),
		exact: text,
		prefix: maybe(text),
		suffix: maybe(text),
		position: maybe(fc.record({ start: fc.nat(), end: fc.nat() })),
		hash: maybe(text),
		accepted: maybe(fc.record({ on: text, was: text }))
	})
	.map(defined);
const media = fc
	.record({
		file: text,
		alt: fc.oneof(fc.constant(''), text),
		caption: maybe(text),
		licence: maybe(text),
		captions: maybe(text),
		link: maybe(fc.webUrl())
	})
	.map(defined);
/** Stories of any shape that the model allows, though their dates, ids and quotes mean nothing; without text. */
export const stories = fc
	.record({
		slug: fc.constant('story'),
		title: text,
		language: fc.constantFrom('de' as const, 'en' as const),
		summary: maybe(text),
		articles: fc
			.array(
				fc.record({
					title: text,
					author: maybe(text),
					publisher: maybe(text),
					published: date,
					language: fc.constantFrom('de', 'de-CH', 'en'),
					media: maybe(fc.array(media, { minLength: 1, maxLength: 2 }))
				}),
				{ minLength: 1, maxLength: 2 }
			)
			.map((all) =>
				all.map((article, i) => ({ id: ['one', 'two'][i], ...defined(article), blocks: [] }))
			),
		eras: maybe(
			fc.array(
				fc
					.record({
						...{ id, title: text, edtf: text, source: maybe(text) },
						names: maybe(fc.record({ fr: text, ar: text }))
					})
					.map(defined),
				{ maxLength: 2 }
			)
		),
		relations: maybe(
			fc.array(
				fc
					.record({
						kind: fc.constantFrom(...RELATION_KINDS),
						from: id,
						to: id,
						passage: maybe(quote),
						judgement: maybe(text)
					})
					.map(defined),
				{ maxLength: 2 }
			)
		),
		kinds: maybe(
			fc.uniqueArray(
				fc.record({
					id: fc.stringMatching(/^own-[a-z\d]{1,3}$/),
					names: fc.record({ de: maybe(text), en: maybe(text) }).map(defined)
				}),
				{ selector: (kind) => kind.id, maxLength: 3 }
			)
		),
		companies: fc.array(
			fc.record({
				id,
				names: fc.array(text, { minLength: 1, maxLength: 3 }),
				aliases: fc.array(
					fc
						.record({ text, match: fc.constantFrom('word', 'context'), from: maybe(text) })
						.map(defined),
					{ maxLength: 2 }
				)
			}),
			{ maxLength: 3 }
		),
		events: fc.array(
			fc.record({
				id,
				kind: fc.constantFrom(...EVENT_KINDS),
				title: text,
				summary: maybe(text),
				date,
				companies: fc.array(text, { maxLength: 3 }),
				claim: fc
					.record({ status: fc.constantFrom('asserted', 'reported'), by: maybe(text) })
					.map(defined),
				weight: maybe(fc.nat(9)),
				passages: fc.array(quote, { minLength: 1, maxLength: 3 }),
				media: maybe(fc.array(media, { minLength: 1, maxLength: 2 }))
			}),
			{ minLength: 1, maxLength: 4 }
		),
		told: fc.option(fc.record({ only: fc.boolean(), text: maybe(text) }), { nil: undefined })
	})
	.map(({ told, ...story }) => ({
		...story,
		// an id may be there twice, of which a step can lead to one
		steps:
			told &&
			[...new Set(story.events.map(({ id }) => id))]
				.slice(0, told.only ? 1 : undefined)
				.reverse()
				.map((event) => ({ event, text: told.text }))
	}))
	.map((value) => {
		const own = value.kinds ?? [];
		// every second event is of a kind of the story's own, if there are any
		const events = value.events.map((event, i) => ({
			...event,
			kind: (i % 2 === 0 && own[i % own.length]?.id) || event.kind
		}));
		return defined({ ...value, events }) as unknown as Story;
	});
