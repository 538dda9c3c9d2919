import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS, formatOf } from '#lib/exchange/formats.ts';
import type { FormatId } from '#lib/exchange/recognise.ts';
import { formatTable } from './table.ts';

/**
 * The most memory that a process takes to read a file of 20 MB with each reader: one that is full of good events,
 * and hostile ones; of all formats, or of the one that is named. It fails above `MOST_MB`, which counts Node itself and the file.
 */

const BYTES = 20_000_000;
const MOST_MB = 300;
const MOST_SECONDS = 60;
/** Files of good events, and the words that each event has besides. */
const EVENTS = [
	['short events', ''],
	['events of a few sentences', ' and so on'.repeat(40)]
] as const;

const QUOTE = `{"type":"TextQuoteSelector","exact":"was sold #","prefix":"It ","suffix":" in"}`;
const ENTITY = '"event":{"type":"uri","value":"http://www.wikidata.org/entity/Q#"}';

/** How a file of each format begins, its events, and how it ends. */
const GOOD: Record<FormatId, { head: string; event: string; tail?: string }> = {
	fundstelle: {
		head: `{"fundstelle":1,"story":{"slug":"sale","title":"Sale","language":"en","companies":[{"id":"firm","names":["Firm"],"aliases":[]}],"articles":[{"id":"one","title":"One","published":null,"language":"en","blocks":[{"kind":"paragraph","id":"p1","runs":[{"text":"It was sold in 2018."}]}]}],"events":[`,
		event: `{"id":"sale-#","kind":"acquisition","title":"Sold #","summary":"~","date":{"edtf":"2018","basis":"stated","words":"in 2018"},"companies":["firm"],"claim":{"status":"asserted"},"passages":[{"article":"one","exact":"It was sold in 2018"}]},`,
		tail: ']}}'
	},
	timelinejs: {
		head: '{"events":[',
		event: `{"start_date":{"year":"1850","month":"3"},"end_date":{"year":"1860"},"text":{"headline":"Event #","text":"<p>Words of #~</p>"},"group":"G"},`,
		tail: ']}'
	},
	'timelinejs-2': {
		head: '{"timeline":{"headline":"T","type":"default","date":[',
		event: `{"startDate":"1932,2,27","endDate":"1933","headline":"Born #","text":"<p>Words of #~</p>","tag":"Life"},`,
		tail: ']}}'
	},
	'timelinejs-sheet': {
		head: `Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\r\n`,
		event: `1815,12,10,,1852,11,27,,,Event #,"<p>Two\r\nlines #~</p>",,,,,,People,\r\n`
	},
	markwhen: { head: 'title: A plan\n\n', event: `2018 - 2020: Studied # #Work\nMore words #~\n` },
	simile: {
		head: `{"dateTimeFormat":"iso8601","events":[`,
		event: `{"start":"1871","latestStart":"1872","earliestEnd":"1878","end":"1879","isDuration":true,"title":"Lived #","description":"<p>Words #~"},`,
		tail: ']}'
	},
	'simile-xml': {
		head: '<data>',
		event: `<event start="Nov 14 1840 00:00:00 GMT" title="Birth #">Born to &lt;b&gt;#~&lt;/b&gt;</event>\n`,
		tail: '</data>'
	},
	'vis-timeline': {
		head: '[',
		event: `{"id":#,"content":"item <b>#</b>","title":"~","start":"2014-04-14","end":"2014-04-19","group":7},`,
		tail: ']'
	},
	csv: {
		head: 'datetime;message;timestamp_desc\n',
		event: `2018-07-27T10:58:07+00:00;Opened #~;Access\n`
	},
	jsonl: {
		head: '',
		event: `{"message":"Opened #~","datetime":"2018-07-27T10:58:07+00:00","timestamp_desc":"Access"}\n`
	},
	icalendar: {
		head: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
		event: `BEGIN:VEVENT\r\nUID:#\r\nDTSTART;VALUE=DATE:20240601\r\nDTEND;VALUE=DATE:20240604\r\nSUMMARY:A long\r\n  name #\r\nDESCRIPTION:One\\nTwo~\r\nEND:VEVENT\r\n`,
		tail: 'END:VCALENDAR\r\n'
	},
	annotations: {
		head: '{"rows":[',
		event: `{"id":"a#","uri":"https://a.example/text","text":"Sale #~","tags":["Firm"],"target":[{"source":"https://a.example/text","selector":[${QUOTE}]}]},`,
		tail: ']}'
	},
	wikidata: {
		head: '{"results":{"bindings":[',
		event: `{${ENTITY},"eventLabel":{"type":"literal","value":"Battle #~"},"date":{"type":"literal","value":"1315-11-15T00:00:00Z"},"precision":{"type":"literal","value":"11"}},`,
		tail: ']}}'
	}
};

const [format, file] = process.argv.slice(2);
if (format && file) await readAlone(format as FormatId, file);
else await measureAll();

async function readAlone(id: FormatId, file: string): Promise<void> {
	const read = await formatOf(id)!.read();
	const story = read(readFileSync(file, 'utf8'), { name: 'file' });
	const events = story.ok ? story.value.events.length : 0;
	console.log(JSON.stringify({ events, megabytes: process.resourceUsage().maxRSS / 1000 }));
}

async function measureAll(): Promise<void> {
	// not in the processes that are measured
	const { hugeTexts } = await import('#lib/exchange/exchange.test-data.ts');
	const folder = mkdtempSync(join(tmpdir(), 'fundstelle-exchange-'));
	const hostile = hugeTexts(BYTES).map(([what, text], i) => {
		const path = join(folder, `${i}`);
		writeFileSync(path, text.slice(0, BYTES));
		return { what, path };
	});
	const rows: string[][] = [['reader', 'file', 'MB', 's', 'events']];
	let failed = 0;
	for (const { id } of FORMATS) {
		if (format && id !== format) continue;
		const own = EVENTS.map(([what, words]) => {
			const path = join(folder, id);
			writeFileSync(path, filled(id, words));
			return { what, ...measure(id, path) };
		});
		const others = hostile.map(({ what, path }) => ({ what, ...measure(id, path) }));
		const worst = others.toSorted((a, b) => b.megabytes - a.megabytes).slice(0, 1);
		const slowest = others.toSorted((a, b) => b.seconds - a.seconds).slice(0, 1);
		failed += [...own, ...others].filter(({ megabytes }) => !(megabytes <= MOST_MB)).length;
		for (const { what, megabytes, seconds, events } of [...own, ...worst, ...slowest]) {
			rows.push([id, what, megabytes.toFixed(0), seconds.toFixed(1), `${events}`]);
			console.error(rows.at(-1)?.join('  '));
		}
	}
	rmSync(folder, { recursive: true });
	console.log(formatTable(rows));
	if (failed > 0) console.log(`${failed} took more than ${MOST_MB} MB or did not end well.`);
	process.exitCode = failed > 0 ? 1 : 0;
}

/** The figures of one process; without an end, or with an error, no number of megabytes is small enough. */
function measure(id: FormatId, path: string) {
	const start = performance.now();
	const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, id, path], {
		encoding: 'utf8',
		timeout: MOST_SECONDS * 1000
	});
	const seconds = (performance.now() - start) / 1000;
	if (status !== 0) console.error(id, path, stderr.slice(-500));
	const answer = status === 0 ? JSON.parse(stdout) : { events: 0, megabytes: Infinity };
	return { ...(answer as { events: number; megabytes: number }), seconds };
}

/** A file full of events, up to so many bytes; `#` is the number of each, and `~` more of its words. */
function filled(id: FormatId, words: string): string {
	const { head, event, tail = '' } = GOOD[id];
	const parts = [head];
	for (let bytes = head.length, n = 0; bytes < BYTES; n++) {
		const next = event.replaceAll('#', `${n}`).replace('~', words);
		parts.push(next);
		bytes += next.length;
	}
	const last = parts.pop() ?? '';
	return parts.join('') + last.replace(/,\s*$/, '') + tail;
}
