import { expect, test } from 'vitest';
import { outline } from '#lib/studio/texts/texts.test-data.ts';
import { readPlain } from './read-plain.ts';

const LONG =
	'Ein langer Absatz, der in einer einzigen Zeile steht, weil das Programm, mit dem er geschrieben wurde, keine Zeilen umbricht und niemand ihn von Hand umgebrochen hat. Punkt.';

test.for<[string, string, string[]]>([
	['paragraphs by blank lines', 'Eins.\n\nZwei.\n \n\nDrei.', ['p: Eins.', 'p: Zwei.', 'p: Drei.']],
	[
		'every kind of line end',
		'Eins.\r\n\r\nZwei.\r\rDrei.\u2028\u2028Vier.',
		['p: Eins.', 'p: Zwei.', 'p: Drei.', 'p: Vier.']
	],
	['pages', 'Eins.\fZwei.', ['p: Eins.', 'p: Zwei.']],
	[
		'lines that were broken to fit',
		'Die Gemeindeversammlung beschloss im Frühjahr, eine Pendelbahn zum\nSchattengrat zu bauen, und beauftragte damit die Seilbahngenossen-\nschaft.',
		[
			'p: Die Gemeindeversammlung beschloss im Frühjahr, eine Pendelbahn zum Schattengrat zu bauen, und beauftragte damit die Seilbahngenossenschaft.'
		]
	],
	[
		'lines of an address',
		'Muster AG\nDorfstrasse 1\n8000 Zürich',
		['p: Muster AG / Dorfstrasse 1 / 8000 Zürich']
	],
	['one paragraph a line', `${LONG}\n${LONG}`, [`p: ${LONG}`, `p: ${LONG}`]],
	['a list', '- Eins\n- Zwei', ['ul: Eins', 'ul: Zwei']],
	['a numbered list', '1. Eins\n2. Zwei\n   geht weiter', ['ol: Eins', 'ol: Zwei / geht weiter']],
	['a date is no item', '3. Juni 2024', ['p: 3. Juni 2024']],
	['speech is no item', '– Nein, sagte er.', ['p: – Nein, sagte er.']],
	['a quotation of a mail', '> Eins\n> zwei\n>\n> drei', ['quote: Eins / zwei', 'quote: drei']],
	['white space', '  Eins\t zwei  ', ['p: Eins zwei']],
	['markup is text', '<b>a</b> & [b](c)', ['p: <b>a</b> & [b](c)']],
	['nothing', ' \n\n\t', ['! no-text']],
	['rules of dashes only stay', '----------', ['p: ----------']]
])('%s', ([, text, blocks]) => {
	expect(outline(readPlain(text))).toEqual(blocks);
});

test('paragraphs are numbered in text order', () => {
	const result = readPlain('Eins.\n\nZwei.');
	expect(result.ok && result.value.blocks.map((block) => 'id' in block && block.id)).toEqual([
		'p1',
		'p2'
	]);
});
