import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/article/blocks.ts';
import { readByline } from './byline.ts';

const paragraphs = (...texts: string[]) =>
	texts.map((text, n): Block => ({ kind: 'paragraph', id: `p${n + 1}`, runs: [{ text }] }));
const read = (...texts: string[]) => {
	const { author, published } = readByline(paragraphs(...texts));
	return [author?.value, published?.value];
};

describe('the line that names who wrote a text', () => {
	test.for([
		['Von Lea Amstutz, 14. März 2025', 'Lea Amstutz', '2025-03-14'],
		['Von Lea Amstutz', 'Lea Amstutz', undefined],
		['Por Ana Pérez y Luis Gil, 14 de marzo de 2025', 'Ana Pérez y Luis Gil', '2025-03-14'],
		[
			'Von Lea Amstutz und Jean-Luc de Roche | 3.2.2024',
			'Lea Amstutz und Jean-Luc de Roche',
			'2024-02-03'
		],
		[
			'Von Lea Amstutz, Beat Hug (Zürich), 14.03.2025, 08:12 Uhr',
			'Lea Amstutz, Beat Hug',
			'2025-03-14'
		],
		['By Ann O’Neill, March 4, 2023', 'Ann O’Neill', '2023-03-04'],
		['BY Ann Lee · 4 March 2023', 'Ann Lee', '2023-03-04'],
		['Text: Lea Amstutz – 2025-03-14', 'Lea Amstutz', '2025-03-14']
	] as const)('%s', ([line, author, day]) => {
		expect(read(line, 'Die Bahn steht.')).toEqual([author, day]);
	});

	test.for([
		['Von Anfang an war klar, dass es so kommt.'],
		['Von Zürich nach Bern dauert es eine Stunde.'],
		['Von Bern'],
		['By Monday, 4 March 2023, all was lost.'],
		['Von Lea Amstutz stammt der Satz, den alle zitieren.'],
		['Von Lea Amstutz, 31. Februar 2025'.replace('Lea Amstutz', 'lea amstutz')]
	])('none: %s', ([line]) => {
		expect(read(line ?? '')).toEqual([undefined, undefined]);
	});

	test('a day that does not exist is none', () => {
		expect(read('Von Lea Amstutz, 31. Februar 2025')).toEqual(['Lea Amstutz', undefined]);
	});

	test('only at the beginning', () => {
		const late = [...Array.from({ length: 4 }, () => 'Ein Satz.'), 'Von Lea Amstutz'];
		expect(read(...late)).toEqual([undefined, undefined]);
	});
});
