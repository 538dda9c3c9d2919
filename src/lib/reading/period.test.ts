import { expect, test } from 'vitest';
import { readPeriod } from './period.ts';

const WORDS: Record<string, string> = { 'Frühjahr 2024': '2024-21', 'Juni 2023': '2023-06' };
const read = (from: string, to: string) => readPeriod({ from, to }, async (text) => WORDS[text]);

test.for([
	['2018', '', '2018-01-01', '2018-12-31'],
	['2018', '2020', '2018-01-01', '2020-12-31'],
	['', '2020-06', '-inf', '2020-06-30'],
	['Frühjahr 2024', '', '2024-03-01', '2024-05-31'],
	[' Juni 2023 ', 'Frühjahr 2024', '2023-06-01', '2024-05-31'],
	['2018/2020', '', '2018-01-01', '2020-12-31'],
	['2018-06-04', '2018-06-04', '2018-06-04', '2018-06-04'],
	['', '', '-inf', 'inf']
] as const)('«%s» to «%s»', async ([from, to, earliest, latest]) => {
	expect(await read(from, to)).toEqual({ ok: true, value: { earliest, latest } });
});

test.for([
	['bald', '', [['from']]],
	['bald', 'später', [['from'], ['to']]],
	['2020', '2018', [['from']]],
	['2018-02-30', '', [['from']]]
] as const)('«%s» to «%s» is refused', async ([from, to, paths]) => {
	const parsed = await read(from, to);
	expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual(paths);
});
