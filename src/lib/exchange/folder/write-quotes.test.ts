import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeQuotes } from './write-quotes.ts';
import { readYaml } from './yaml.ts';

const QUOTE = {
	exact: 'the firm was sold',
	prefix: 'In spring ',
	suffix: ' to a bank: "UBS"',
	position: { start: 10, end: 27 },
	hash: 'abc'
};
const events = (passages: string) => `# a story
events:
  - id: sale   # sold
    passages:
${passages}
  - id: next
    passages: [next]
`;

describe('a quote is written, and all around it stays as it was', () => {
	test.for<[string, string, string]>([
		[
			'words alone become a map',
			'      - the firm was sold # yes',
			`      - exact: the firm was sold
        prefix: "In spring "
        suffix: ' to a bank: "UBS"'
        position: { start: 10, end: 27 }
        hash: abc # yes`
		],
		[
			'words over several lines too',
			'      - >-\n        the firm\n        was sold',
			`      - exact: the firm was sold
        prefix: "In spring "
        suffix: ' to a bank: "UBS"'
        position: { start: 10, end: 27 }
        hash: abc`
		],
		[
			'a list in brackets stays one',
			'      [ "the firm was sold" , b ]',
			`      [ { exact: the firm was sold, prefix: "In spring ", suffix: ' to a bank: "UBS"', position: { start: 10, end: 27 }, hash: abc } , b ]`
		],
		[
			'a map gets what it has not, after what it has',
			'      - article: first # the one\n        exact: "the firm was sold" # so it was',
			`      - article: first # the one
        exact: the firm was sold # so it was
        prefix: "In spring "
        suffix: ' to a bank: "UBS"'
        position: { start: 10, end: 27 }
        hash: abc`
		],
		[
			'what it has is replaced where it stands',
			"      - hash: old\n        exact: 'The firm was sold'\n        position:\n          start: 1\n          end: 2\n        prefix: before\n        suffix: after\n",
			`      - hash: abc
        exact: the firm was sold
        position:
          { start: 10, end: 27 }
        prefix: "In spring "
        suffix: ' to a bank: "UBS"'\n`
		],
		[
			'a map in braces stays one',
			'      - { article: first, exact: sold }',
			`      - { article: first, exact: the firm was sold, prefix: "In spring ", suffix: ' to a bank: "UBS"', position: { start: 10, end: 27 }, hash: abc }`
		]
	])('%s', ([, before, after]) => {
		const source = events(before);
		const edit = { event: 0, passage: 0, quote: QUOTE };
		expect(writeQuotes(source, [edit])).toBe(events(after));
		const crlf = (text: string) => text.replaceAll('\n', '\r\n');
		expect(writeQuotes(crlf(source), [edit])).toBe(crlf(events(after)));
		// what is as it should be is written as it is
		expect(writeQuotes(events(after), [edit])).toBe(events(after));
	});
});

test('whatever the words, they are read again as they were written', () => {
	const words = fc.oneof(
		fc.string({ unit: 'grapheme', minLength: 1 }),
		fc.string({ unit: 'binary', minLength: 1 }),
		fc.constantFrom('null', '~', '2018', '- a', '# a', 'a: b', '{', 'a, b', "'", '"', '\n', ' a ')
	);
	const forms = [
		'      - sold',
		'      - { exact: sold }',
		'      [ sold ]',
		'      - exact: sold\n        article: a'
	];
	fc.assert(
		fc.property(words, words, fc.constantFrom(...forms), (exact, prefix, form) => {
			const quote = { ...QUOTE, exact, prefix };
			const written = writeQuotes(events(form), [{ event: 0, passage: 0, quote }]);
			const { value, issues } = readYaml(written);
			expect(issues).toEqual([]);
			const { passages } = (value as { events: { passages: unknown[] }[] }).events[0]!;
			expect(passages[0]).toMatchObject({ exact, prefix, hash: 'abc' });
			expect(written.endsWith('  - id: next\n    passages: [next]\n')).toBe(true);
		})
	);
});
