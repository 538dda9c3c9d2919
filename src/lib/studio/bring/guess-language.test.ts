import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language.ts';

test.each([
	['Der Verein hat die Seilbahn gekauft und will sie nicht mit Verlust betreiben.', 'de-CH'],
	['Der Verein hat die Straße gesperrt und will sie nicht öffnen.', 'de'],
	['The firm was sold to the owner of the mill, which has been closed.', 'en'],
	['Le conseil a décidé que les travaux et une partie des frais sont pour la ville.', 'fr'],
	['Il consiglio ha deciso che una parte della somma non è per gli altri.', 'it'],
	['El consejo decidió que los trabajos y una parte del pago son para la ciudad.', 'es'],
	['أعلنت الشركة في القاهرة أن المدير الذي وقّع العقد لا يعمل بعد اليوم.', 'ar'],
	['החברה הודיעה כי המנהל לא חתם על החוזה של העירייה.', 'he'],
	['', 'en'],
	['1234 — 5678', 'en']
])('%s is %s', (text, tag) => {
	expect(guessLanguage(text, 'en')).toBe(tag);
});
