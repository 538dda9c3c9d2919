/*
 * Long passwords that are tried first: lists of leaked ones have hardly any of 12 characters and more that is not made
 * of these words, of neighbours on the keyboard, or of digits.
 */
const WORDS = (
	'password passwort passwd pass word wort admin administrator root user test login welcome willkommen ' +
	'letmein changeme secret geheim iloveyou ichliebedich love liebe hallo hello schatz princess prinzessin ' +
	'superman batman pokemon starwars football baseball fussball master monkey dragon shadow sunshine sonne ' +
	'charlie michael jordan summer sommer winter spring fruehling herbst autumn januar februar april juli ' +
	'august september oktober november dezember january february october december monday montag ' +
	'schweiz switzerland zuerich deutschland germany internet computer trustno whatever freedom ' +
	'fundstelle newsroom redaktion zeitung journal editor owner author autor autorin leitung verlag ' +
	'mein my neu new'
).split(' ');

const ROWS = [
	'qwertyuiop',
	'qwertzuiopü',
	'asdfghjklöä',
	'zxcvbnm',
	'yxcvbnm',
	'abcdefghijklmnopqrstuvwxyz',
	'1234567890',
	'qazwsxedcrfvtgbyhnujmikolp',
	'1q2w3e4r5t6z7u8i9o0p',
	'1q2w3e4r5t6y7u8i9o0p'
];
const RUN = 4;
const MOST_WORDS = 2;

const LOOKALIKES: Record<string, string> = {
	...{ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' }
};

/** Whether a password is made of at most two such words, of the keyboard's rows, of digits, or of the same again. */
export function isCommonPassword(password: string): boolean {
	const lower = onceOf(withoutRuns(password.normalize('NFKC').toLowerCase()));
	const spelled = lower.replace(/[013457@$!]/g, (sign) => LOOKALIKES[sign] ?? sign);
	return [lower, spelled, withoutEnd(lower)].some((text) =>
		isOfWords(onceOf(text.replace(/\P{L}/gu, '')), MOST_WORDS)
	);
}

/** The part of "password2026!" before the year, with its lookalikes read. */
function withoutEnd(text: string): string {
	// eslint-disable-next-line regexp/no-super-linear-move -- a password has no more than 200 characters
	return text.replace(/\P{L}+$/u, '').replace(/[013457@$!]/g, (sign) => LOOKALIKES[sign] ?? sign);
}

/** A text that repeats one, as that one. */
function onceOf(text: string): string {
	// eslint-disable-next-line regexp/no-super-linear-backtracking -- the same
	return /^(.+?)\1+$/su.exec(text)?.[1] ?? text;
}

/** Leaves out stretches of neighbours on the keyboard or in the alphabet, in both directions. */
function withoutRuns(text: string): string {
	const rows = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);
	let rest = '';
	for (let at = 0; at < text.length;) {
		let length = RUN;
		while (
			at + length <= text.length &&
			rows.some((row) => row.includes(text.slice(at, at + length)))
		)
			length++;
		if (length > RUN) at += length - 1;
		else rest += text[at++] ?? '';
	}
	return rest;
}

function isOfWords(text: string, most: number): boolean {
	if (text === '') return true;
	if (most === 0) return false;
	return WORDS.some(
		(word) => text.startsWith(word) && isOfWords(text.slice(word.length), most - 1)
	);
}
