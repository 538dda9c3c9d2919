import { describe, expect, it } from 'vitest';
import { ENGLISH_EVENTS } from '#lib/suggest/events/en.ts';
import { lexiconOf } from './lexicon.ts';
import { withoutTail } from './tail.ts';
import { textOf, wordsOf } from './word.ts';

const english = lexiconOf(ENGLISH_EVENTS);
const first = (text: string) => {
	const [form] = withoutTail(wordsOf(text, 0, []), undefined, [], english);
	return form && textOf(form);
};

describe('a long English clause', () => {
	it.each([
		[
			'without a place behind its object',
			'Acme has opened a new factory for heat pumps and boilers near the town of Springfield',
			'Acme has opened a new factory for heat pumps and boilers'
		],
		[
			'without a purpose behind its object',
			'Acme and Globex have signed an interim contract to protect the interests of both firms',
			'Acme and Globex have signed an interim contract'
		],
		[
			'without a relative clause that no comma sets off',
			'Acme has bought the maker of the small electric engines which the whole market admires',
			'Acme has bought the maker of the small electric engines'
		],
		[
			'without a second place behind the first',
			'The shares of Acme closed at their lowest level in more than ten years of steady growth',
			'The shares of Acme closed at their lowest level'
		],
		[
			'without what a comma adds',
			'The shares of Acme Industries fell by more than three per cent, an unexpected decline',
			'The shares of Acme Industries fell by more than three per cent'
		],
		[
			'without all that follows a verb that says enough',
			"The first of the new long-range aircraft landed at Springfield's new international airport",
			'The first of the new long-range aircraft landed'
		],
		[
			'without a second object',
			'Acme Industries released a new lineup of small laptops and the latest version of its famous suite',
			'Acme Industries released a new lineup of small laptops'
		],
		[
			'with both of what is merged',
			'Acme Industries merged a small maker of heat pumps and the largest maker of boilers in Europe',
			undefined
		],
		[
			'without the reason',
			'The opening of the factory took place due to an order of the Federal Service for the Markets',
			'The opening of the factory took place'
		],
		[
			'without a contrast, even if it is negated',
			'The second of the two new aircraft is travelling to the United States, but without passengers',
			'The second of the two new aircraft is travelling to the United States'
		],
		[
			'with what somebody is asked to do',
			'The new chairman of the board has asked Acme to close the oldest of its seven factories',
			undefined
		],
		[
			'with what is provided',
			'The federal government would be providing Acme Australia with a large package of loans',
			undefined
		],
		[
			'with what a negation is about',
			'The new chairman of the board has not closed a single factory of Acme in the whole country',
			undefined
		],
		[
			'with the last of an enumeration',
			'Acme Industries launches three new phones, two quite expensive watches, and a tablet computer',
			undefined
		]
	])('%s', (_, clause, title) => {
		expect(first(clause)).toBe(title);
	});
});
