import { expect, test } from 'vitest';
import { LineJoiner } from './hyphens.ts';

const GERMAN = 'Der Rat und die Kommission haben es mit der Mehrheit nicht beschlossen. ';
const ENGLISH = 'The council and the commission have decided that with a majority of votes. ';

test.for<[string, string[], string]>([
	['German', ['die Wirtschaftlich-', 'keit'], 'die Wirtschaftlichkeit'],
	['German, old k-k stays as it is', ['Bäk-', 'ker'], 'Bäkker'],
	['soft hyphen', ['Ge\u00ad', 'meinde'], 'Gemeinde'],
	['soft hyphen before a capital', ['Mc\u00ad', 'Donald'], 'McDonald'],
	['typographic hyphen', ['Ge\u2010', 'meinde'], 'Gemeinde'],
	['two halves', ['Vor-', 'und Nachteile'], 'Vor- und Nachteile'],
	['two halves of three', ['Ein-', 'oder Ausgang'], 'Ein- oder Ausgang'],
	['two names', ['die Schweizerisch-', 'Deutsche Kammer'], 'die Schweizerisch-Deutsche Kammer'],
	['abbreviation and word', ['der ICE-', 'Zug'], 'der ICE-Zug'],
	['abbreviation and small word', ['EU-', 'weit'], 'EU-weit'],
	['number', ['der 20-', 'jährige'], 'der 20-jährige'],
	['dash', ['er kam –', 'und ging'], 'er kam – und ging'],
	['spaced hyphen', ['er kam -', 'und ging'], 'er kam - und ging'],
	['range of years', ['2018-', '2020'], '2018-2020'],
	['no hyphen', ['er kam', 'und ging'], 'er kam und ging'],
	['white space around', ['  er kam  ', ' und ging '], 'er kam und ging'],
	['blank lines', ['er', '', 'kam'], 'er kam'],
	['no English rules', ['selbst all-', 'gemein'], 'selbst allgemein'],
	['one word over three lines', ['Donau-', 'dampfschiff-', 'fahrt'], 'Donaudampfschifffahrt'],
	['nothing', [], '']
])('German: %s', ([, lines, joined]) => {
	expect(new LineJoiner(GERMAN).join(lines)).toBe(joined);
});

test.for<[string, string[], string]>([
	['a broken word', ['a consid-', 'erable sum'], 'a considerable sum'],
	['two names', ['Swiss-', 'German engineers'], 'Swiss-German engineers'],
	['first part', ['a well-', 'known firm'], 'a well-known firm'],
	['second part', ['a Zurich-', 'based firm'], 'a Zurich-based firm'],
	['abbreviation', ['an AI-', 'generated text'], 'an AI-generated text'],
	['letter', ['by e-', 'mail'], 'by e-mail'],
	['two halves', ['short-', 'and long-term'], 'short- and long-term']
])('English: %s', ([, lines, joined]) => {
	expect(new LineJoiner(ENGLISH).join(lines)).toBe(joined);
});

test('words that occur unbroken in the same text decide', () => {
	const joiner = new LineJoiner(`${ENGLISH} A co-worker and a lighthouse, a blue-green sea.`);
	expect(joiner.join(['my co-', 'worker'])).toBe('my co-worker');
	expect(joiner.join(['the light-', 'house'])).toBe('the lighthouse');
	expect(joiner.join(['a blue-', 'green coat'])).toBe('a blue-green coat');
});
