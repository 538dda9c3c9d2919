import { issue } from '#lib/dates/parsed.ts';
import type { StoryReader } from '#lib/exchange/imported-story.ts';
import { Collected } from '#lib/exchange/reading/collect.ts';
import { textOfHtml } from '#lib/exchange/reading/html-text.ts';
import { fieldOf, isFields, readJson, textIn } from '#lib/exchange/reading/json.ts';
import { addSimileEvent } from './events.ts';

const FORMAT = 'Simile Timeline';

/** Reads the JSON of Simile Timeline, also as JavaScript. What has two ends lasted, if it does not say otherwise. */
export const readSimileJson: StoryReader = (text, options) => {
	const json = readJson(text);
	if (!json.ok) return json;
	const events = fieldOf(json.value, 'events') ?? json.value;
	if (!Array.isArray(events))
		return { ok: false, issues: [issue('exchange.notThis', { format: FORMAT })] };
	const collected = new Collected(FORMAT, options);
	for (const [index, event] of collected.take(events)) {
		const place = { path: ['events', index] };
		if (!isFields(event)) {
			collected.report(issue('exchange.noEvent', {}, place));
			continue;
		}
		const attribute = (name: string) => {
			const value = fieldOf(event, name);
			return typeof value === 'boolean' ? String(value) : textIn(event, name);
		};
		addSimileEvent(attribute, attribute('description'), { place, lasts: true, collected });
	}
	return collected.finish({ title: textOfHtml(textIn(json.value, 'title')) });
};
