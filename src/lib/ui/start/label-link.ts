const MARK = '.mark:not(.faint)';

/**
 * The link of the timeline that runs down which was pressed, itself or by the mark of its event; marks come in the order
 * of these links. Other elements have none.
 */
export function labelLink(pressed: Element): HTMLAnchorElement | null {
	const place = pressed.closest('#timeline-down');
	const link = place && pressed.closest('a');
	const mark = place && !link && pressed.closest(MARK);
	if (!mark) return link;
	const at = [...place.querySelectorAll(MARK)].indexOf(mark);
	return place.querySelectorAll<HTMLAnchorElement>('a[href*="#event-"]')[at] ?? null;
}
