import { expect, test } from 'vitest';
import { spokenWords } from './spoken-words.ts';

test.for<[string, string, string[]]>([
	['a cue', 'WEBVTT\n\n00:00.000 --> 00:01.000\nA bell rings.', ['A bell rings.']],
	[
		'numbered cues on several lines, as Windows writes them',
		'WEBVTT - a title\r\n\r\n1\r\n00:00.000 --> 00:01.000 align:start\r\nOne\r\ntwo.\r\n\r\n2\r\n00:01.000 --> 00:02.000\r\nThree.',
		['One two.', 'Three.']
	],
	[
		'notes and styles are not said',
		'WEBVTT\n\nNOTE by hand\n\nSTYLE\n::cue { color: red }\n\n00:00.000 --> 00:01.000\nOne.',
		['One.']
	],
	[
		'who speaks, tags and entities',
		'WEBVTT\n\n00:00.000 --> 00:01.000\n<v.loud Anna>You <i>&amp;</i> I</v>',
		['Anna: You & I']
	],
	[
		'what stays on the screen is said once',
		'WEBVTT\n\n00:00.000 --> 00:01.000\nOne.\n\n00:01.000 --> 00:02.000\nOne.',
		['One.']
	],
	['nothing', 'WEBVTT', []]
])('%s', ([, vtt, expected]) => {
	expect(spokenWords(vtt)).toEqual(expected);
});
