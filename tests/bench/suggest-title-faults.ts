import type { EventProposal } from '#lib/suggest/events/suggest-events.ts';

/** A rule that a title breaks. */
export type Fault =
	'length' | 'conjunction' | 'verb' | 'pronoun' | 'repeat' | 'cut' | 'ending' | 'words' | 'date';

type Words = Record<
	'conjunctions' | 'verbs' | 'openers' | 'pronouns' | 'endings' | 'clauses',
	RegExp
>;
const list = (words: string) => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'iu');

/** The rules' own words, independent of the generator's lists. */
const WORDS: Record<'de' | 'en', Words> = {
	de: {
		conjunctions: list(
			'und oder aber denn sondern doch dass daß weil wenn ob obwohl während nachdem bevor damit sodass indem wobei wodurch weshalb sowie bzw jedoch deren dessen welche welcher welches'
		),
		verbs: list(
			'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten will wollen wollte wollten soll sollen sollte sollten muss müssen musste mussten darf dürfen durfte mag möchte sei seien habe hätte wäre würde würden könnte könnten kam kamen ging gingen gab gaben stand standen fand fanden blieb blieben nahm nahmen liess ließ sprach traf hielt schlug trat bekam wies lag lief fuhr flog bot rief trug warf zog fiel sah las schrieb schloss verlor gewann begann beginnt'
		),
		// lower-case words with a verb's ending that may open a clause
		openers: list(
			'gegen neben unter hinter zwischen wegen seit trotz mit nach laut statt samt erst zuerst zuletzt jetzt nicht heute heuten gestern morgen oben unten hinten ausgerechnet rund mindestens höchstens meisten vielen allen beiden einigen wenigen ersten letzten zweiten neuen alten seinen ihren unseren einen keinen den mitten inzwischen bereits fast selbst längst zunächst demnächst einst sonst meist künftig insgesamt derzeit anderen weiteren konkret direkt spätestens frühestens wenigstens hat'
		),
		pronouns: list(
			'er sie es ihm ihr ihn ihnen wir ich du man dies dieser diese dieses jener das was wer sich'
		),
		endings: list(
			'in im am bei beim von vom zum zur für gegen durch ohne wegen trotz seit bis zwischen unter und oder aber sowie der die das den dem des ein eine einen einem einer eines kein keine sein seine seinen seiner ihr ihre ihren ihrer dass als wie sehr laut pro je'
		),
		clauses:
			/[;:]\s|\s[–—-]\s|,\s(?=(?:und|oder|aber|denn|sondern|doch|dass|daß|weil|wenn|ob|obwohl|während|nachdem|bevor|damit|der|die|das|den|dem|deren|dessen|welche[rsnm]?|wobei|wie|so|sagte|sagt)\s)/gu
	},
	en: {
		conjunctions: list(
			'and or but nor yet so that which who whom whose if whether because although though while since unless until whereas when where as than however'
		),
		verbs: list(
			'is are was were be been being has have had do does did will would can could may might shall should must said says say told tells announced announces reported reports expects expected plans planned came went took made gave got saw ran held kept cut set put rose fell grew began begins led sent paid sold bought won lost met told to not'
		),
		openers: list(
			'united limited related combined unlimited advanced red news sales shares this its his as less plus across always perhaps besides unless thus based increased continued proposed'
		),
		pronouns: list(
			'he she it they them him we i you this that these those there what his her its their'
		),
		endings: list(
			'of at by for with to from the a an and or but nor that which who as than into between against during its his their her is was are were be been has have had will would could can may very such if because'
		),
		clauses:
			/[;:]\s|\s[–—-]\s|,\s(?=(?:and|or|but|which|who|whose|while|although|because|where|when|as|said|says)\s)|\s(?=that\s)/gu
	}
};

const FUNCTION_WORD_LENGTH = 3;
const wordsOf = (text: string): string[] =>
	text.match(/[\p{L}\p{N}]+(?:[-'’.&/][\p{L}\p{N}]+)*/gu) ?? [];

/** The rules a proposal's title breaks; `text` is the article's plain text. */
export function faultsOf(
	{ title, passages, date }: EventProposal,
	text: string,
	language: 'de' | 'en'
): Fault[] {
	const { conjunctions, verbs, openers, pronouns, endings, clauses } = WORDS[language];
	const passage = passages[0].exact;
	const words = wordsOf(title);
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const has = (some: string, word: string) =>
		new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'iu').test(some);
	const isSmall = (word: string) => {
		const found = new RegExp(
			`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`,
			'iu'
		).exec(passage);
		return found !== null && /^\p{Ll}/u.test(found[0]);
	};
	const faults = new Set<Fault>();

	if (title.length < 20 || title.length > 70) faults.add('length');
	if (conjunctions.test(first)) faults.add('conjunction');
	const verbEnding = language === 'de' ? /(?:t|te|ten|en)$/ : /ed$/;
	if (verbs.test(first) && (isSmall(first) || language === 'en')) faults.add('verb');
	else if (isSmall(first) && verbEnding.test(first) && !openers.test(first)) {
		const next = words[1] ?? '';
		// "geplante Fusion": an adjective before its noun
		const isAdjective =
			language === 'de' ? /(?:en|te|ten)$/.test(first) && /^\p{Lu}/u.test(next) : true;
		if (!isAdjective) faults.add('verb');
	}
	const subject = words.findIndex(
		(word) =>
			pronouns.test(word) &&
			!(
				language === 'de' &&
				/^(?:das|die|diese\w*|ihr|jener|sich|dies)$/i.test(word) &&
				/^\p{Lu}/u.test(words[words.indexOf(word) + 1] ?? '')
			)
	);
	const determiner = /^(?:this|that|these|those|his|her|its|their|ihr|sich|das|was)$/i;
	if (subject >= 0) {
		const before = words.slice(0, subject);
		const named = before.some((word, at) => /^\p{Lu}/u.test(word) && (at > 0 || !isSmall(word)));
		const word = words[subject] ?? '';
		if (!named && !(subject > 0 && determiner.test(word))) faults.add('pronoun');
	}
	const long = words.filter(
		(word) =>
			word.length > FUNCTION_WORD_LENGTH && isSmall(word) && /(?:t|te|ten|en|ed|s)$/.test(word)
	);
	const countIn = (some: string, word: string) =>
		wordsOf(some).filter((other) => other.toLowerCase() === word.toLowerCase()).length;
	if (long.some((word) => countIn(title, word) > 1)) faults.add('repeat');
	if (/…|\.\.\.$/.test(title) || !has(text, last)) faults.add('cut');
	if (endings.test(last)) faults.add('ending');
	if (words.some((word) => !has(text, word))) faults.add('words');

	if (date?.words && passage.includes(date.words)) {
		const at = passage.indexOf(date.words);
		const bounds = [...passage.matchAll(clauses)].map(({ index }) => index);
		const from = Math.max(0, ...bounds.filter((bound) => bound <= at));
		const to = Math.min(passage.length, ...bounds.filter((bound) => bound > at));
		const clause = passage.slice(from, to);
		const shared = words.filter((word) => word.length > FUNCTION_WORD_LENGTH && has(clause, word));
		if (shared.length === 0) faults.add('date');
	}
	return [...faults];
}
