import type { Unit } from '#lib/dates/named-unit.ts';
import type { Language } from '#lib/dates/language.ts';

/** What a rule has to say in each language; `a` and `b` are the words, ids or dates it speaks of. */
const MESSAGES = {
	slug: {
		de: (a: string) =>
			`«${a}» geht nicht als Kennung: Verwenden Sie nur a–z, 0–9 und einzelne Bindestriche, wie «klage-2024».`,
		en: (a: string) =>
			`“${a}” is not possible as an id: use only a–z, 0–9 and single hyphens, such as “lawsuit-2024”.`
	},
	duplicate: {
		de: (a: string) =>
			`Die Kennung «${a}» steht schon weiter oben: Geben Sie einem der beiden eine andere.`,
		en: (a: string) => `The id “${a}” already stands further up: give one of the two another.`
	},
	reserved: {
		de: () =>
			'Die Kennung «published» ist für das Erscheinen des Artikels vergeben: Nehmen Sie eine andere.',
		en: () => 'The id “published” means the publication of the article: use another.'
	},
	company: {
		de: (a: string) =>
			`Das Unternehmen «${a}» fehlt unter «companies»: Nehmen Sie es dort auf, oder prüfen Sie die Schreibweise.`,
		en: (a: string) =>
			`The company “${a}” is not under “companies”: add it there, or check the spelling.`
	},
	companyTwice: {
		de: (a: string) => `Das Unternehmen «${a}» steht zweimal hier: Löschen Sie eines davon.`,
		en: (a: string) => `The company “${a}” stands here twice: delete one of them.`
	},
	article: {
		de: (a: string) =>
			`Den Artikel «${a}» gibt es in dieser Geschichte nicht: Nehmen Sie ihn unter «articles» auf, oder prüfen Sie die Schreibweise.`,
		en: (a: string) =>
			`There is no article “${a}” in this story: add it under “articles”, or check the spelling.`
	},
	noPassage: {
		de: () =>
			'Das Ereignis hat keine Fundstelle: Fügen Sie die Worte aus dem Artikel ein, die es belegen.',
		en: () => 'The event has no passage: add the words of the article that prove it.'
	},
	lost: {
		de: (a: string) =>
			`Diese Worte stehen nicht im Artikel «${a}»: Kopieren Sie die Fundstelle Wort für Wort aus ihm.`,
		en: (a: string) =>
			`These words are not in the article “${a}”: copy the passage from it word for word.`
	},
	lostButSimilar: {
		de: (a: string, b: string) =>
			`Diese Worte stehen nicht im Artikel «${a}»; am ähnlichsten ist «${b}»: Kopieren Sie die Fundstelle Wort für Wort aus ihm.`,
		en: (a: string, b: string) =>
			`These words are not in the article “${a}”; the most similar are “${b}”: copy the passage from it word for word.`
	},
	changed: {
		de: (a: string, b: string) =>
			`Der Wortlaut hat sich geändert: Statt «${a}» steht im Artikel nun «${b}». Übernehmen Sie die neuen Worte, wenn sie das Ereignis noch belegen, oder halten Sie mit «accepted» fest, dass es sie nicht mehr gibt.`,
		en: (a: string, b: string) =>
			`The wording has changed: instead of “${a}” the article now has “${b}”. Take over the new words if they still prove the event, or say with “accepted” that they are no longer there.`
	},
	similar: {
		de: (a: string, b: string) =>
			`Diese Worte können im Artikel «${a}» an ${b} Stellen gemeint sein: Kopieren Sie die Fundstelle neu, mit mehr Worten oder mit «prefix» und «suffix».`,
		en: (a: string, b: string) =>
			`These words may mean ${b} places in the article “${a}”: copy the passage again, with more words or with “prefix” and “suffix”.`
	},
	ambiguous: {
		de: (a: string, b: string) =>
			`Diese Worte stehen ${b}-mal im Artikel «${a}»: Nehmen Sie mehr Worte, oder nennen Sie mit «prefix» und «suffix», was davor und danach steht.`,
		en: (a: string, b: string) =>
			`These words are in the article “${a}” ${b} times: take more words, or say with “prefix” and “suffix” what stands before and after.`
	},
	acceptedDay: {
		de: (a: string) =>
			`«${a}» ist kein Tag: Schreiben Sie unter «on», seit wann der Wortlaut anders ist, wie 2024-08-01.`,
		en: (a: string) =>
			`“${a}” is not a day: write under “on” since when the wording is different, such as 2024-08-01.`
	},
	noWords: {
		de: (a: string) =>
			`Ein Datum mit «basis: ${a}» braucht «words»: die Worte der Fundstelle, die es nennen.`,
		en: (a: string) =>
			`A date with “basis: ${a}” needs “words”: the words in the passage that give it.`
	},
	wordsElsewhere: {
		de: (a: string) =>
			`Die Worte «${a}» stehen nicht in der Fundstelle: Schreiben Sie sie wie dort, oder nehmen Sie sie in die Fundstelle auf.`,
		en: (a: string) =>
			`The words “${a}” are not in the passage: write them as they are there, or make the passage longer to hold them.`
	},
	noAnchor: {
		de: () =>
			'Ein Datum mit «basis: relative» braucht «anchor»: «published», die Kennung eines Ereignisses oder ein EDTF-Datum, auf das sich die Worte beziehen.',
		en: () =>
			'A date with “basis: relative” needs “anchor”: “published”, the id of an event or an EDTF date that the words are relative to.'
	},
	anchor: {
		de: (a: string) =>
			`«${a}» ist weder «published» noch die Kennung eines Ereignisses noch ein EDTF-Datum: Nennen Sie, worauf sich die Worte beziehen.`,
		en: (a: string) =>
			`“${a}” is neither “published” nor the id of an event nor an EDTF date: say what the words are relative to.`
	},
	anchorSelf: {
		de: () =>
			'Dieses Datum bezieht sich auf sich selbst: Nennen Sie ein anderes Ereignis oder ein EDTF-Datum.',
		en: () => 'This date is relative to itself: name another event or an EDTF date.'
	},
	anchorUnpublished: {
		de: () =>
			'Der Artikel hat kein Erscheinungsdatum, auf das sich die Worte beziehen können: Geben Sie ihm eines unter «published», oder nennen Sie einen anderen Anker.',
		en: () =>
			'The article has no date of publication that the words could be relative to: give it one under “published”, or name another anchor.'
	},
	noSource: {
		de: () =>
			'Ein Datum mit «basis: external» braucht «source»: die Quelle, aus der es stammt, oder ihre Adresse.',
		en: () => 'A date with “basis: external” needs “source”: the source it is from, or its address.'
	},
	noNote: {
		de: () =>
			'Ein Datum mit «basis: inferred» braucht «note»: einen Satz, der sagt, woraus es erschlossen ist.',
		en: () =>
			'A date with “basis: inferred” needs “note”: a sentence that says what it is inferred from.'
	},
	year: {
		de: (a: string, b: string) =>
			`Das Jahr ${a} steht nicht in den Worten «${b}»: Nehmen Sie es in «words» auf; steht es nicht in der Fundstelle, passt «basis: relative» oder «external».`,
		en: (a: string, b: string) =>
			`The year ${a} is not in the words “${b}”: add it to “words”; if it is not in the passage, “basis: relative” or “external” is right.`
	},
	finer: {
		de: (a: string, b: string) =>
			`${a} ist genauer als die Worte, die nur ${b} nennen: Schreiben Sie das Datum so grob wie die Worte, oder geben Sie mit «basis: external» die Quelle an, die es genauer weiss.`,
		en: (a: string, b: string) =>
			`${a} is finer than the words, which name only ${b}: make the date as coarse as the words, or give with “basis: external” the source that knows better.`
	},
	afterPublication: {
		de: () =>
			'Das Ereignis liegt nach dem Erscheinen des Artikels: Prüfen Sie das Datum, oder nehmen Sie «kind: plan», wenn es angekündigt ist.',
		en: () =>
			'The event is later than the publication of its article: check the date, or use “kind: plan” if it is announced.'
	}
} satisfies Record<string, Record<Language, (a: string, b: string) => string>>;

/** What words name when this is the finest unit they name. */
export const UNIT_NAMES: Record<Unit, Record<Language, string>> = {
	century: { de: 'ein Jahrhundert', en: 'a century' },
	decade: { de: 'ein Jahrzehnt', en: 'a decade' },
	year: { de: 'ein Jahr', en: 'a year' },
	'half-year': { de: 'ein Halbjahr', en: 'half a year' },
	season: { de: 'eine Jahreszeit oder ein Quartal', en: 'a season or a quarter' },
	month: { de: 'einen Monat', en: 'a month' },
	week: { de: 'eine Woche', en: 'a week' },
	weekend: { de: 'ein Wochenende', en: 'a weekend' },
	day: { de: 'einen Tag', en: 'a day' }
};

export type Rule = keyof typeof MESSAGES;

/** What is wrong and what to do, in a sentence. */
export function describeRule(rule: Rule, language: Language, a = '', b = ''): string {
	return MESSAGES[rule][language](a, b);
}
