import { expect, test } from 'vitest';
import { foldArabic, westernDigits } from './arabic-script.ts';

test.each([
	['أغسطس', 'اغسطس'],
	['مُدّة', 'مده'],
	['إلى', 'الي'],
	['الـ', 'ال'],
	['غدًا', 'غدا'],
	['Äpfel', 'Äpfel']
])('%s is read as %s', (word, folded) => {
	expect(foldArabic(word)).toBe(folded);
});

test('digits become ours, one for one', () => {
	expect(westernDigits('٤ يونيو ٢٠٢٤, ۱۹۹۰, 1985')).toBe('4 يونيو 2024, 1990, 1985');
	expect(westernDigits('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹')).toBe('01234567890123456789');
});
