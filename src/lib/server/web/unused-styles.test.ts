import { expect, test } from 'vitest';
import { omitUnusedStyles } from './unused-styles.ts';

const PAGE = 'b._aaaa{top:0}';
const CLOCKS = 'p._bbbb{top:0}@media print{p._bbbb{top:1px}}';
const GLOBAL = 'p{margin:0}';

function pageOf(styles: [file: string, style: string][], body: string): [string, string] {
	const links = styles
		.map(
			([file]) =>
				`\n\t<link href="../assets/${file}.Ab_1.css" rel="stylesheet" disabled media="(max-width: 0)">`
		)
		.join('');
	const style = styles.map(([, style]) => style).join('\n\n');
	return [`<html><head><style>${style}</style>${links}`, `</head><body>${body}</body></html>`];
}

const ALL: [string, string][] = [
	['0', GLOBAL],
	['TwoClocks', CLOCKS],
	['StoryPage', PAGE]
];

test('what is imported later, and not on the page, is left out with the link that stands for it', () => {
	const without = omitUnusedStyles(...pageOf(ALL, '<i>Nothing</i>'));
	const others = ALL.filter(([file]) => file !== 'TwoClocks');
	const bare = (head = '') => head.replace(/\n\s*/g, '');
	expect(bare(without?.head)).toBe(bare(pageOf(others, '')[0]));
});

test('the hashes are those of the styles before and after', () => {
	// printf 'p{margin:0}\n\np._bbbb{}' | openssl dgst -sha256 -binary | base64, and the same of p{margin:0}
	const page = pageOf(
		[
			['0', GLOBAL],
			['TwoClocks', 'p._bbbb{}']
		],
		''
	);
	expect(omitUnusedStyles(...page)?.hashes).toEqual({
		before: "'sha256-E+NqJmc0ZlCeoZRFdLcp+TFBRLI0RgRDqBX+1v0S9dw='",
		after: "'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='"
	});
});

test.for<[string, [string, string][], string]>([
	['on the page', ALL, '<p class="intro _bbbb">Two clocks</p>'],
	['imported at once', ALL.filter(([file]) => file !== 'TwoClocks'), '']
])('what is %s stays', ([, styles, body]) => {
	expect(omitUnusedStyles(...pageOf(styles, body))).toBeUndefined();
});

test('a page whose styles and links do not go together stays as it is', () => {
	const [head, body] = pageOf(ALL, '');
	const without = head.replace(/<link href="[^"]*TwoClocks[^>]*>/, '');
	expect(omitUnusedStyles(without, body)).toBeUndefined();
});
