import { expect, test } from 'vitest';
import type { Block } from '#lib/article/blocks.ts';
import { plainText } from '#lib/article/plain-text.ts';
import type { Article } from '#lib/story/story.ts';
import { inContext } from './in-context.ts';

const paragraph = (text: string, id = 'p1'): Block => ({ kind: 'paragraph', id, runs: [{ text }] });
const article = (language: string, ...blocks: Block[]): Article => ({
	...{ id: 'a', title: 'A', published: null, language, blocks }
});

/** The paragraphs with the quote in square brackets and the rest of its sentence in round ones. */
function marked(of: Article, quote: string): string[] {
	const { text } = plainText(of.blocks);
	const start = text.indexOf(quote);
	const signs = { quote: '[]', sentence: '()', rest: ['', ''] };
	return inContext(of, { start, end: start + quote.length }).map((pieces) =>
		pieces.map(({ text, part }) => `${signs[part][0]}${text}${signs[part][1]}`).join('')
	);
}

test.for<[string, Article, string, string[]]>([
	[
		'a clause',
		article('en', paragraph('It began. The firm was sold, and all left. It ended.')),
		'the firm was sold'.replace('the', 'The'),
		['It began. [The firm was sold](, and all left. )It ended.']
	],
	[
		'a whole sentence',
		article('en', paragraph('It began. It ended.')),
		'It began.',
		['[It began.]( )It ended.']
	],
	[
		'words across two sentences',
		article('en', paragraph('One. Two is here. Three is here. Four.')),
		'is here. Three',
		['One. (Two )[is here. Three]( is here. )Four.']
	],
	[
		'words across two paragraphs',
		article('en', paragraph('One. Two.'), paragraph('Three. Four.', 'p2')),
		'Two.\nThree',
		['One. [Two.]', '[Three](. )Four.']
	],
	[
		'a heading',
		article('de', { kind: 'heading', depth: 1, runs: [{ text: 'Das Ende' }] }),
		'Ende',
		['(Das )[Ende]']
	],
	[
		'a day in German ends no sentence',
		article('de', paragraph('Vorher. Am 2. Juni klagte er. Nachher.')),
		'klagte er',
		['Vorher. (Am 2. Juni )[klagte er](. )Nachher.']
	],
	[
		'nor does an abbreviation of one letter',
		article('de', paragraph('Vorher. Viele, z. B. Oracle, gingen. Nachher.')),
		'Oracle',
		['Vorher. (Viele, z. B. )[Oracle](, gingen. )Nachher.']
	],
	[
		'formatting stays, and cuts the pieces',
		article('en', {
			...paragraph(''),
			runs: [{ text: 'The ' }, { text: 'firm', emphasis: true }, { text: ' was sold. Then.' }]
		}),
		'firm was',
		['(The )[firm][ was]( sold. )Then.']
	]
])('%s', ([, of, quote, expected]) => {
	expect(marked(of, quote)).toEqual(expected);
});
