import { describe, expect, it } from 'vitest';
import { GERMAN_EVENTS } from '#lib/suggest/events/de.ts';
import { ENGLISH_EVENTS } from '#lib/suggest/events/en.ts';
import { lexiconOf } from './lexicon.ts';
import { nounTitle } from './noun-title.ts';
import { textOf, wordsOf } from './word.ts';

describe('the phrase round a noun', () => {
	it.each([
		[
			'de',
			'Durch den Personalabbau bei der Kripo wird es schlimmer',
			'Personalabbau',
			'Personalabbau bei der Kripo'
		],
		[
			'de',
			'BASF sieht der Fusion der Konkurrenten Acme und Globex gelassen zu',
			'Fusion',
			'Fusion der Konkurrenten Acme und Globex'
		],
		[
			'de',
			'Nach der Übernahme von Acme durch Globex gehen Stellen verloren',
			'Übernahme',
			'Übernahme von Acme durch Globex'
		],
		// without its article, the adjective would have another ending
		['de', 'Nach der geplanten Übernahme von Acme gehen Stellen verloren', 'Übernahme', undefined],
		// no more than the noun
		['de', 'Durch den Streik fielen Züge aus', 'Streik', undefined],
		[
			'en',
			'The planned merger of Acme and Globex alarms the unions',
			'merger',
			'planned merger of Acme and Globex'
		],
		['en', 'Investors fear the bankruptcy of Acme', 'bankruptcy', 'bankruptcy of Acme'],
		['en', 'Investors fear its bankruptcy', 'bankruptcy', undefined]
	])('%s: %s', (language, text, noun, title) => {
		const start = text.indexOf(noun);
		const action = { start, end: start + noun.length, form: 'noun' };
		const lexicon = lexiconOf(language === 'de' ? GERMAN_EVENTS : ENGLISH_EVENTS);
		const found = nounTitle(wordsOf(text, 0, []), action, [], lexicon);
		expect(found && textOf(found)).toBe(title);
	});
});
