import { expect, test } from 'vitest';
import { cutTitle, labelWidth } from './labels.ts';

test.for([
	['Fusion', 220, 'Fusion'],
	['Betriebsrat warnt vor Umbau', 100, 'Betriebsra…'],
	['Betrieb am Ort', 85, 'Betrieb…'],
	['Betrieb am Ort', 0, '…']
] as const)('%s in %d px is %s', ([title, pixels, cut]) => {
	expect(cutTitle(title, pixels)).toBe(cut);
});

test('a label has room for its title, and for its date where it has one', () => {
	const label = { title: 'Fusion', dateWords: '4. Juni 2024' };
	expect(labelWidth(label, true)).toBeGreaterThan(labelWidth(label, false) + 60);
	expect(labelWidth({ ...label, title: 'Mwww' }, false)).toBeGreaterThan(
		labelWidth({ ...label, title: 'Till' }, false)
	);
});
