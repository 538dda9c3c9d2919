import type { Passage } from '#lib/story/passages.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { edtfOf } from '#lib/story/event-date.ts';
import type { Article, EventDate } from '#lib/story/story.ts';
import type { Block } from '#lib/article/blocks.ts';
import type { EventView } from '#lib/reader/events/event-view.ts';

/** The certainty of the date that a thread leads to; each has a line style. */
type Ink = 'sure' | 'vague' | 'undated';

/** Connects a passage's place in text order with its event's row in time order; `from` and `to` in rows from the top. */
export type Thread = { passage: Passage; view: EventView; from: number; to: number; ink: Ink };

/** A block and the height that its words take, in rows from the top. */
type Band = { block: Block; article: Article; from: number; to: number };

export type TwoClocks = { threads: Thread[]; bands: Band[] };

/**
 * Lays out a story's two orders over the same height: its articles, in proportion to their length, and its
 * events in time order, one row each. Threads are in text order.
 */
export function twoClocks(articles: Article[], passages: Passage[], views: EventView[]): TwoClocks {
	const texts = articles.map(({ blocks }) => plainText(blocks));
	const total = texts.reduce((sum, { text }) => sum + text.length + 1, 0);
	let before = 0;
	const starts = new Map<string, number>();
	const bands: Band[] = [];
	for (const [index, article] of articles.entries()) {
		const { text, starts: blockStarts } = texts[index] ?? { text: '', starts: [] };
		starts.set(article.id, before);
		for (const [at, block] of article.blocks.entries()) {
			const [from = 0, to = text.length] = [blockStarts[at], blockStarts[at + 1]];
			bands.push({ block, article, from: before + from, to: before + to });
		}
		before += text.length + 1;
	}
	const rowsPerUnit = views.length / Math.max(total, 1);
	const rows = new Map(views.map((view, row) => [view.event.id, { view, row }]));
	return {
		bands: bands.map(({ from, to, ...rest }) => ({
			...rest,
			from: from * rowsPerUnit,
			to: to * rowsPerUnit
		})),
		threads: passages.flatMap((passage): Thread[] => {
			const at = rows.get(passage.event);
			if (!at) return [];
			const middle = (starts.get(passage.article) ?? 0) + (passage.start + passage.end) / 2;
			const ink = inkOf(at.view.event.date);
			return [{ passage, view: at.view, from: middle * rowsPerUnit, to: at.row + 0.5, ink }];
		})
	};
}

function inkOf(date: EventDate | null): Ink {
	const edtf = edtfOf(date);
	if (!edtf) return 'undated';
	const { type, qualifiers } = edtf;
	return type === 'one-of' || qualifiers.approximate || qualifiers.uncertain ? 'vague' : 'sure';
}
