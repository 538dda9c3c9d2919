/* Thresholds of the timeline, with their units and what they rest on. */

/**
 * Events up to which all are drawn singly; with more, those without room are counted in bars. A page of this many
 * events carries its story within itself.
 */
export const MAX_ALL_SINGLE = 120;

/** Labels of a timeline that runs down, at most: as many as a page shows without a pause; beyond, events are counted. */
export const MAX_DOWN_LABELS = 400;

/** Smallest width of a bar that counts events, in px: the target size of WCAG 2.2, 2.5.8. */
export const MIN_BAR_PX = 24;

/** Longest label among many events, in px, and its largest share of the plot's width: longer ones are cut short. */
export const MAX_LABEL_PX = 220;
export const MAX_LABEL_SHARE = 0.4;

/** Undated events named beside the timeline: two lines at 1280 px; the list has all of them. */
export const MAX_TRAY_ENTRIES = 40;

/** Entries of a cache that is emptied when full: more than the dates or bars seen at three zooms of a large story. */
export const MAX_CACHED_WORDS = 2000;
