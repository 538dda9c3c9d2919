import { ERA_ROW, eraRows } from '#lib/timeline/eras.ts';
import { render } from 'svelte/server';
import type { Language } from '#lib/dates/language.ts';
import { cutTitle } from '#lib/density/labels.ts';
import { createScale } from '#lib/density/scale.ts';
import { MAX_ALL_SINGLE, MAX_TRAY_ENTRIES } from '#lib/density/limits.ts';
import type { Messages } from '#lib/language/de/interface.ts';
import { PICTURE_WORDS } from '#lib/language/pictures.ts';
import { formatByline } from '#lib/reader/events/labels.ts';
import { erasIn } from '#lib/story/eras.ts';
import type { Story } from '#lib/story/story.ts';
import { signsOf } from '#lib/timeline/ink/signs.ts';
import { Plans, stackLanes, totalRows } from '#lib/timeline/plan.ts';
import { markTop, plotHeight, rowTop } from '#lib/timeline/sizes.ts';
import { GUTTER } from '#lib/timeline/widths.ts';
import { layOutDownSheet } from './down.ts';
import { Flow, type TextLine } from './flow.ts';
import { SHARE_SIZE } from './sheet-query.ts';
import Sheet from './Sheet.svelte';
import { stylesFor, type Theme } from './styles.ts';
import { cleanText } from './text.ts';

/**
 * The origin printed on a sheet: the address of its story, the day it shows, in words, and the version of the story as
 * `findProvenance` reads it.
 */
export type Origin = { address: string; day: string; provenance: string };

export type SheetOptions = {
	/** Its events are in order of time. */
	story: Story;
	language: Language;
	t: Messages;
	theme: Theme;
	origin: Origin;
};

/** A drawing as a file of its own, and its size in px. */
export type Drawing = { svg: string; width: number; height: number; provenance: string };

type Plot = NonNullable<Parameters<typeof Sheet>[1]['plot']>;
type WidePlot = Extract<Plot, { answer: unknown }>;
export type Content = {
	flow: Flow;
	plot?: Plot | undefined;
	rules?: { x: number; y: number; width: number }[];
	/** An upright bar in the accent's colour. */
	bar?: { x: number; y: number; width: number; height: number };
};

const AXIS_HEIGHT = 28;
const MAX_SOURCES = 6;

/** The whole timeline of a story with its title, legend and source, `width` px wide, across or running down. */
export function drawSheet(
	given: SheetOptions,
	{ width, direction }: { width: number; direction: 'wide' | 'down' }
): Drawing {
	const options = withCleanTitles(given);
	const { story, t, language } = options;
	const words = PICTURE_WORDS[language];
	const margin = marginOf(width);
	const flow = new Flow(margin, margin, width - margin * 2);
	const scale = width < 560 ? 20 / 24 : 1;
	flow.text(story.title, 'title', { lang: story.language, scale });
	flow.take(14);

	// a file may be as high as its labels need
	const plans = plansOf(options, MAX_ALL_SINGLE);
	const { plot, lanes } = layOutPlot(options, plans, flow, direction);
	if (plot) flow.take(14);
	flow.lines.push(...lanes);
	if (plot && 'answer' in plot) flow.lines.push(...numberUnlabelled(plot, flow));
	writeUndated(flow, options, 8);
	flow.legend(signsOf(plans.marks), t, plans.counted ? words.bars : undefined);
	flow.take(8);
	const rules = [{ x: margin, y: flow.y, width: flow.width }];
	flow.take(10);
	for (const article of story.articles.slice(0, MAX_SOURCES)) {
		const byline = formatByline(article, { language, t });
		flow.text(
			[words.quoted(article.title), byline, article.url].filter(Boolean).join(' · '),
			'small'
		);
	}
	if (story.articles.length > MAX_SOURCES)
		flow.text(words.moreSources(story.articles.length - MAX_SOURCES), 'small');
	flow.text(words.origin(options.origin), 'small');
	return draw(options, { flow, plot, rules }, { width, height: Math.ceil(flow.y + margin) });
}

/** The widths that a share image is tried at: the first one on which all has room makes the largest letters. */
const SHARE_WIDTHS = [760, 860, 960, 1080, 1240, 1440, 1700];

/** The whole timeline of a story as sites show it beside a link, 1200 by 630 px. */
export function drawShareImage(given: SheetOptions): Drawing {
	const options = withCleanTitles(given);
	const { story, language } = options;
	const plans = plansOf(options);
	let content: Content | undefined;
	let size = SHARE_SIZE;
	for (const width of SHARE_WIDTHS) {
		const margin = 36;
		const height = Math.round((width * SHARE_SIZE.height) / SHARE_SIZE.width);
		const flow = new Flow(margin, margin - 6, width - margin * 2);
		flow.text(story.title, 'title', { most: 2, lang: story.language, scale: 1.15 });
		const top = flow.take(12) + 12;
		const { plot, lanes } = layOutPlot(options, plans, flow, 'wide');
		const end = new Flow(margin, flow.y + 8, flow.width);
		writeUndated(end, options, 1);
		end.text(PICTURE_WORDS[language].origin(options.origin), 'small', { most: 1 });
		const spare = height - margin + 8 - end.y;
		if (plot) plot.y += Math.max(0, spare / 2);
		for (const lane of lanes) lane.y += Math.max(0, spare / 2);
		for (const line of end.lines) line.y += spare;
		flow.lines.push(...lanes, ...end.lines);
		content = { flow, plot };
		size = { width, height: Math.max(height, Math.ceil(end.y + margin - 8)) };
		if (spare >= 0 || top > height) break;
	}
	return draw(options, content ?? { flow: new Flow(0, 0, 0) }, size, SHARE_SIZE);
}

/** The titles of events and eras are drawn by what also draws them in a page, which may have characters that XML may not. */
function withCleanTitles({ story, ...options }: SheetOptions): SheetOptions {
	const clean = <T extends { title: string }>(named: T) => ({
		...named,
		title: cleanText(named.title)
	});
	const events = story.events.map(clean);
	const names = (all: Record<string, string> = {}) =>
		Object.fromEntries(Object.entries(all).map(([tag, name]) => [tag, cleanText(name)]));
	const eras = story.eras?.map((era) => ({ ...clean(era), names: names(era.names) })) ?? [];
	return { ...options, story: { ...story, events, eras } };
}

function marginOf(width: number): number {
	return Math.round(Math.min(40, Math.max(16, width * 0.03)));
}

function plansOf({ story, language, t }: SheetOptions, rows?: number): Plans {
	const { events, companies } = story;
	const eras = erasIn(story, language);
	const options = {
		...{ events, companies, eras, chosenCompanies: [], straight: false, dates: t.dates }
	};
	return new Plans(rows === undefined ? options : { ...options, rows });
}

/** The timeline at the flow's place, and the names of its lanes; none without a dated event. */
function layOutPlot(
	{ story, language, t }: SheetOptions,
	plans: Plans,
	flow: Flow,
	direction: 'wide' | 'down'
): { plot?: Plot; lanes: TextLine[] } {
	if (plans.marks.length === 0) return { lanes: [] };
	const { left: x, width } = flow;
	if (direction === 'down') {
		const sheet = layOutDownSheet(story, width, { language, t });
		const height = sheet.down.length;
		return { plot: { x, y: flow.take(height), width, height, down: sheet }, lanes: [] };
	}
	const plan = plans.at(width);
	const queried = plan.whole.query(plan.fit, plan.lanes, plan.width);
	// a title that is cut is written below the timeline, whole
	const singles = queried.singles.map((one) =>
		one.roomUntil === undefined ? one : { ...one, side: 'hidden' as const, label: 0 }
	);
	const answer = { ...queried, singles };
	const lanes = stackLanes(plan.lanes, answer);
	const height = plotHeight(totalRows(answer)) * 16 + AXIS_HEIGHT + eraRows(plan.eras) * ERA_ROW;
	const gutter = plan.named ? GUTTER : 0;
	const y = flow.take(height);
	const names = plan.named
		? lanes.map(({ title, row }): TextLine => ({
				...{ x, y: y + rowTop(row) + 19, look: 'lane', size: 12, lang: story.language },
				text: cutTitle(cleanText(title), GUTTER + 8)
			}))
		: [];
	const plot = { x: x + gutter, y, width: width - gutter, height, plans, plan, lanes, answer };
	return { plot, lanes: names };
}

/** Numbers beside the marks whose labels have no room, which are written below the timeline instead. */
function numberUnlabelled(
	{ plans, answer, plan, lanes, ...plot }: WidePlot,
	flow: Flow
): TextLine[] {
	const { toX } = createScale(plan.fit, plan.folds, plot.width);
	const laneRows = new Map(lanes.map(({ lane, row }) => [lane, row]));
	const hidden = answer.singles
		.filter(({ side }) => side === 'hidden')
		.sort((a, b) => a.start - b.start);
	const numbers = hidden.map(({ to, from, lane, row, event }, i): TextLine => {
		const mark = plans.markOf(event);
		const beside = mark?.kind === 'point' ? 8 : 4;
		const top = markTop((laneRows.get(lane) ?? 0) + row);
		const x = plot.x + Math.max(toX(to), toX(from) + 4) + beside;
		return {
			x: Math.min(x, plot.x + plot.width - 16),
			y: plot.y + top + 16,
			...NUMBER,
			text: `${i + 1}`
		};
	});
	for (const [i, { event }] of hidden.entries()) {
		const mark = plans.markOf(event);
		if (mark) flow.text(`${i + 1}\u00a0 ${mark.title}, ${mark.dateWords}`, 'words', { most: 2 });
	}
	if (hidden.length > 0) flow.take(10);
	return numbers;
}

const NUMBER = { look: 'head' as const, size: 11 };

/** The events without a date, which no axis has a place for. */
function writeUndated(flow: Flow, { story, t, language }: SheetOptions, most: number): void {
	const undated = story.events.filter(({ date }) => date === null);
	if (undated.length === 0) return;
	const names = undated
		.slice(0, MAX_TRAY_ENTRIES)
		.map(({ title, claim }) => (claim.by ? `${title} (${t.accordingTo} ${claim.by})` : title));
	const more = undated.length - names.length;
	if (more > 0) names.push(PICTURE_WORDS[language].more(more));
	flow.text(`${t.undated}: ${names.join(' · ')}`, 'words', { most });
	flow.take(10);
}

/** The file of a drawing; `shown` is its size where that is not the one it was laid out in. */
export function draw(
	{ story, language, t, theme, origin: { provenance } }: SheetOptions,
	{ flow, plot, rules = [], bar }: Content,
	{ width, height }: { width: number; height: number },
	shown = { width, height }
): Drawing {
	const { lines, samples } = flow;
	const props = { i18n: { language, t }, whole: width, lines, samples, rules, bar };
	const { body } = render(Sheet, {
		props: { ...props, language: story.language, ...(plot && { plot }) }
	});
	const title = escapeXml(story.title);
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${shown.width}" height="${shown.height}" viewBox="0 0 ${width} ${height}" class="sheet" lang="${language}">` +
		`<title>${title}</title><metadata>${escapeXml(provenance)}</metadata><style>${stylesFor(theme)}</style>` +
		`<rect width="${width}" height="${height}" class="paper"/>` +
		`${xml(body.replace(/<!--[^]*?-->/g, ''))}</svg>`;
	return { svg, ...shown, provenance };
}

const escapeXml = (text: string) =>
	xml(cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;'));

/** Markup in HTML as XML has it: that alone forbids the end of a section where there is none. */
const xml = (markup: string) => markup.replaceAll(']]>', ']]&gt;');
