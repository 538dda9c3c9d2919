import { describe, expect, it } from 'vitest';
import type { Clause } from '#lib/suggest/events/parts.ts';
import { eventLanguage } from '#lib/suggest/events/text-language.ts';
import { headline } from './headline.ts';
import { lexiconOf } from './lexicon.ts';
import { textOf, wordsOf } from './word.ts';

function headlineOf(tag: string, text: string) {
	const language = eventLanguage(tag);
	if (!language) throw new Error(tag);
	const names = ['Bosch', 'Globex'].map((name) => text.indexOf(name)).filter((at) => at >= 0);
	const range = { start: 0, end: text.length, words: text };
	const head: Clause['head'] = { ...range, strength: 0, isJoined: false, tokens: [] };
	const clause: Clause = { ...range, head, dates: [], frames: false };
	const found = headline(wordsOf(text, 0, []), clause, names, language, lexiconOf(language));
	return found && textOf(found);
}

describe('the noun phrase that tells what happens', () => {
	it.each([
		[
			'an event that the clause opens with',
			'de',
			'Bei einer Massenkarambolage auf der Autobahn 33 bei Paderborn sind viele verletzt worden',
			'Massenkarambolage auf der Autobahn 33 bei Paderborn'
		],
		[
			'with the company rather than without',
			'de',
			'Nach der Sammelklage der Anleger in Bern sorgt die Übernahme von Globex durch Bosch für Ärger',
			'Übernahme von Globex'
		],
		[
			'with a genitive and a phrase with a preposition',
			'de',
			'Die Anwohner sehen dem Prozess gegen die Betreiber des alten Stausees gelassen entgegen',
			'Prozess gegen die Betreiber des alten Stausees'
		],
		[
			'what something is',
			'de',
			'Es ist die erste Hinrichtung im alten Königreich',
			'die erste Hinrichtung im alten Königreich'
		],
		[
			'the subject of a clause',
			'en',
			"Ford's decision to name all their cars with one letter was a lackluster move",
			"Ford's decision to name all their cars with one letter"
		],
		[
			'what something is, in English',
			'en',
			'It is the biggest contract of its kind since the Joint Fighter program',
			'biggest contract of its kind since the Joint Fighter program'
		],
		[
			'without its article',
			'en',
			'Thousands of workers protested in the capital after the merger of Globex and Bosch',
			'merger of Globex and Bosch'
		]
	])('%s', (_, language, text, found) => {
		expect(headlineOf(language, text)).toBe(found);
	});

	it.each([
		['denied', 'de', 'Bosch dementiert die Übernahme von Globex durch die Gruppe'],
		['denied by a negation', 'de', 'Die Übernahme von Globex durch Bosch kommt nicht zustande'],
		['called off', 'de', 'Die Übernahme von Globex durch Bosch ist geplatzt'],
		['only possible', 'de', 'Die Übernahme von Globex durch Bosch könnte viele Stellen kosten'],
		['only intended', 'de', 'Bosch will die Übernahme von Globex in der Schweiz abschliessen'],
		['only demanded', 'de', 'Die Anleger fordern die Übernahme von Globex durch Bosch'],
		['denied, in English', 'en', 'Bosch denied the takeover of Globex in the United States'],
		['only possible, in English', 'en', 'The takeover of Globex in Ohio could cost many jobs'],
		['not so, in English', 'en', 'The takeover of Globex in Ohio never went ahead']
	])('none for what is %s', (_, language, text) => {
		expect(headlineOf(language, text)).toBeUndefined();
	});
});
