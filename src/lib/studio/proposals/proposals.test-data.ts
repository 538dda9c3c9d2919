import type { Block } from '#lib/article/blocks.ts';
import { matchStory } from '#lib/story/matches.ts';
import type { Article, Company, Story, StoryEvent } from '#lib/story/story.ts';
import { foundPassages } from '#lib/studio/document/found-passages.ts';
import type { Decisions } from './offered.ts';

export function article(id: string, ...paragraphs: string[]): Article {
	return {
		...{ id, title: id, language: 'de-CH' },
		published: { edtf: '2024-07-12', basis: 'external', source: 'x' },
		blocks: paragraphs.map((text, index): Block => ({
			kind: 'paragraph',
			id: `p${index + 1}`,
			runs: [{ text }]
		}))
	};
}

export function story(fields: Partial<Story>): Story {
	return {
		...{ slug: 's', title: 'S', language: 'de', articles: [], companies: [], events: [] },
		...fields
	};
}

export const KLARWERK: Company = { id: 'klarwerk', names: ['Klarwerk'], aliases: [] };

export function event(fields: Partial<StoryEvent>): StoryEvent {
	return {
		...{ id: 'e', kind: 'launch', title: 'E', date: null, companies: [] },
		claim: { status: 'asserted' },
		passages: [{ article: 'one', exact: 'x' }],
		...fields
	};
}

/** Decisions that follow from a story alone, and others beside. */
export function decisions(of: Story, others: Partial<Decisions> = {}): Decisions {
	return {
		dismissed: new Set(),
		taken: new Map(),
		events: new Set(of.events.map(({ id }) => id)),
		passages: foundPassages(matchStory(of)),
		...others
	};
}
