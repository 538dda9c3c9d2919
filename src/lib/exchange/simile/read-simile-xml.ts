import { Parser } from 'htmlparser2';
import { issue } from '#lib/dates/parsed.ts';
import type { StoryReader } from '#lib/exchange/imported-story.ts';
import { Collected } from '#lib/exchange/reading/collect.ts';
import { withoutMark } from '#lib/exchange/reading/json.ts';
import { addSimileEvent } from './events.ts';

const FORMAT = 'Simile Timeline';
/** Deepest nesting that is read; events lie right in `data`. */
const MAX_DEPTH = 100;

type Open = { attributes: Record<string, string>; words: string[]; line: number };

/** Reads the XML of Simile Timeline. What has two ends happened between them, if it does not say it lasted. */
export const readSimileXml: StoryReader = (text, options) => {
	const source = withoutMark(text);
	if (source.trim() === '') return { ok: false, issues: [issue('exchange.empty', {})] };
	const collected = new Collected(FORMAT, options);
	const lines = { at: 0, line: 1 };
	let depth = 0;
	let open: Open | undefined;
	let cut = false;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				depth += 1;
				if (depth > MAX_DEPTH || collected.isFull) parser.pause();
				for (; lines.at < parser.startIndex; lines.at++)
					if (source.charCodeAt(lines.at) === 10) lines.line += 1;
				if (name === 'event') open ??= { attributes, words: [], line: lines.line };
			},
			ontext(words) {
				open?.words.push(words);
			},
			onclosetag(name, isImplied) {
				depth -= 1;
				cut ||= isImplied && !/\/>\s*$/.test(source.slice(parser.startIndex, parser.endIndex + 1));
				if (name !== 'event' || !open) return;
				const { attributes, words, line } = open;
				open = undefined;
				const attribute = (key: string) =>
					Object.hasOwn(attributes, key) ? (attributes[key]?.trim() ?? '') : '';
				const place = { path: [], line };
				addSimileEvent(attribute, words.join('') || attribute('description'), {
					place,
					lasts: false,
					collected
				});
			}
		},
		{ xmlMode: true }
	);
	parser.write(source);
	if (depth > MAX_DEPTH) cut = true;
	else if (!collected.isFull) parser.end();
	if (cut) collected.report(issue('exchange.xml', {}, { path: [], line: lines.line }));
	return collected.finish();
};
