import { expect, test } from 'vitest';
import { isCommonPassword } from './common-passwords.ts';

test.for([
	...['passwordpassword', 'Password2026!', 'Passwort12345', 'P@ssw0rd2026', 'p4ssw0rt!!!!!'],
	...[
		'qwertzuiopü123',
		'qwertyuiop[]',
		'asdfghjklöä1',
		'1q2w3e4r5t6y',
		'abcdefghijklm',
		'0987654321qwerty'
	],
	...[
		'123456789012',
		'2026-11-28 2026',
		'Sommer2026!!',
		'HalloHallo12',
		'iloveyou1234',
		'admin admin 1'
	],
	...[
		'FundstelleRedaktion',
		'Verlag-Leitung-2026',
		'owner@newsroom',
		'Welcome to 1!'.replace(' to ', ''),
		'meinpasswort99',
		'xyzxyzxyzxyz'.replaceAll('xyz', 'test')
	]
])('%s is tried first', (password) => expect(isCommonPassword(password)).toBe(true));

test.for([
	...['vier kleine gelbe boote', 'correct horse battery staple', 'Mein Hund frisst Passwörter'],
	...[
		'hallo sommer winter redaktion',
		'T7#kq9!Lm2$xv',
		'passwordless trees grow',
		'Der 28. November war nass'
	]
])('%s is not', (password) => expect(isCommonPassword(password)).toBe(false));

// for a pattern that goes back and forth it would be minutes
test('a long one does not hang', { timeout: 60_000 }, () => {
	isCommonPassword('pass'.repeat(49) + '1');
	isCommonPassword('ab1'.repeat(66));
});
