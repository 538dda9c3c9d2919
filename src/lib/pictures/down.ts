import type { Language } from '#lib/dates/language.ts';
import { MAX_ALL_SINGLE } from '#lib/density/limits.ts';
import type { Messages } from '#lib/language/de/interface.ts';
import { erasIn } from '#lib/story/eras.ts';
import type { Story } from '#lib/story/story.ts';
import { plansDown, type Down, type Sizes } from '#lib/timeline/down/down.ts';
import { layOutDown } from '#lib/timeline/down/lay-out.ts';
import { wrapText } from './text.ts';

const TITLE = { size: 13, line: 17, most: 4 };
const LABEL_GAP = 9;
const LEAST_FOR_LABELS = 190;

/** A timeline that runs down, with the words of its labels. */
export type DownSheet = { down: Down; sizes: Sizes; texts: { title: string[]; date: string }[] };

/** Lays out a story's events along an axis that runs down, in a picture of the given width. */
export function layOutDownSheet(
	story: Pick<Story, 'events' | 'eras' | 'language'>,
	width: number,
	i18n: { language: Language; t: Messages }
): DownSheet {
	const { events } = story;
	const eras = erasIn(story, i18n.language);
	const options = { straight: false, dates: i18n.t.dates, most: MAX_ALL_SINGLE };
	const plans = plansDown({ events, eras, ...options });
	const sizes: Sizes = {
		...{ axis: 72, bars: 56, column: 17, thickness: 12, leaders: 24 },
		mostLeft: Math.max(72 + 64, width - LEAST_FOR_LABELS),
		...{ least: 320, counted: 1800, leaderEnd: TITLE.line / 2, tick: 28 }
	};
	const linesOf = (event: number, left: number) =>
		wrapText(events[event]?.title ?? '', width - left, TITLE.size, TITLE.most);
	const heightOf = (lines: number) => (lines + 1) * TITLE.line + LABEL_GAP;
	const heights = {
		of: (event: number, left: number) => heightOf(linesOf(event, left).length),
		count: heightOf(1)
	};
	const down = layOutDown({ plans, events, shown: events, sizes, heights, i18n });
	const texts = down.labels.map(({ of, counts }) => {
		const [mark, bar] = [down.marks[of], down.bars[of]];
		if (counts) return { title: [i18n.t.events(bar?.count ?? 0)], date: bar?.words ?? '' };
		return { title: linesOf(mark?.event ?? -1, down.left), date: mark?.mark.dateWords ?? '' };
	});
	return { down, sizes, texts };
}
