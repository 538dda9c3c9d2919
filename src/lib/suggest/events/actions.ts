import type { EventKind } from '#lib/story/story.ts';
import type { EventLanguage, KindWords } from './language.ts';
import type { Phrase, WordToken } from './sentences.ts';

/** A word or phrase that says that something happens. */
export type Action = {
	kind: EventKind;
	/** `verb` states that it happens or happened, `infinitive` that it may, `noun` only names it. */
	form: 'verb' | 'infinitive' | 'noun';
	/** True if it introduces what somebody says. */
	says: boolean;
	/** UTF-16 offsets of its first word's start and last word's end. */
	start: number;
	end: number;
	words: string;
};

type ActionPattern = { steps: (RegExp | '…')[]; kind: EventKind; isNoun: boolean; size: number };
type ActionLexicon = {
	byWord: Map<string, ActionPattern[]>;
	loose: ActionPattern[];
	says: Map<string, ActionPattern[]>;
	/** The patterns that each word met before can begin. */
	known: Map<string, ActionPattern[]>;
};

/** Maximum number of words in a gap of a pattern. */
const MAX_GAP_WORDS = 14;
/** Maximum distance between a bare verb form and the verb that governs it, in words. */
const MAX_GOVERNOR_DISTANCE = 4;
/** Number of words whose patterns are remembered. */
const MAX_KNOWN_WORDS = 20_000;
const lexicons = new WeakMap<EventLanguage, ActionLexicon>();

function compileWord(word: string): RegExp {
	const alternatives = word
		.split('|')
		.map((one) => one.replace(/[.+?^${}()[\]\\]/g, '\\$&').replaceAll('*', '[^\\s]*'));
	return new RegExp(`^(?:${alternatives.join('|')})$`, 'u');
}

function put(
	patterns: KindWords,
	isNoun: boolean,
	byWord: ActionLexicon['byWord'],
	loose: ActionPattern[]
) {
	for (const [kind, list] of patterns) {
		for (const written of list.split(/,\s+/)) {
			const words = written.trim().split(/\s+/);
			const steps = words.map((word) => (word === '…' ? '…' : compileWord(word)));
			const size = steps.filter((step) => step !== '…').length;
			const pattern: ActionPattern = { steps, kind, isNoun, size };
			const first = words[0] ?? '';
			if (first.includes('*')) loose.push(pattern);
			else
				for (const word of first.split('|'))
					byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
		}
	}
}

function lexiconOf(language: EventLanguage): ActionLexicon {
	let lexicon = lexicons.get(language);
	if (!lexicon) {
		lexicon = { byWord: new Map(), loose: [], says: new Map(), known: new Map() };
		put(language.verbs, false, lexicon.byWord, lexicon.loose);
		put(language.nouns, true, lexicon.byWord, lexicon.loose);
		put([['statement', language.says]], false, lexicon.says, []);
		lexicons.set(language, lexicon);
	}
	return lexicon;
}

/**
 * The actions that begin in each phrase of a sentence, the longest of those that share a word. An action may reach
 * into later phrases ("zog die Klage, die …, zurück") but not past `;` or `:`.
 */
export function actionsOf(text: string, phrases: Phrase[], language: EventLanguage): Action[][] {
	const lexicon = lexiconOf(language);
	const taken = new Set<WordToken>();
	return phrases.map((phrase, nth) => {
		const rest = phrases.slice(nth + 1, nth + 4);
		const stop = rest.findIndex(({ strength }) => strength === 3);
		const ahead = [phrase, ...(stop < 0 ? rest : rest.slice(0, stop))];
		const tokens = ahead.flatMap((part) => part.tokens);
		const found: Action[] = [];
		for (const [at, token] of phrase.tokens.entries()) {
			if (taken.has(token)) continue;
			const best = longest(candidates(lexicon, token.text), tokens, at);
			if (!best) continue;
			for (const used of best.used) taken.add(used);
			const last = best.used.at(-1) ?? token;
			found.push({
				kind: best.pattern.kind,
				form: best.pattern.isNoun ? 'noun' : formAt(phrase.tokens, at, language),
				says: longest(lexicon.says.get(token.text) ?? [], tokens, at) !== undefined,
				start: token.start,
				end: last.end,
				words: text.slice(token.start, last.end)
			});
		}
		return found;
	});
}

function candidates({ byWord, loose, known }: ActionLexicon, word: string): ActionPattern[] {
	let patterns = known.get(word);
	if (!patterns) {
		const exact = byWord.get(word) ?? [];
		patterns = [...exact, ...loose.filter(({ steps }) => steps[0] !== '…' && steps[0]?.test(word))];
		if (known.size >= MAX_KNOWN_WORDS) known.clear();
		known.set(word, patterns);
	}
	return patterns;
}

function longest(patterns: ActionPattern[], tokens: WordToken[], at: number) {
	let best: { pattern: ActionPattern; used: WordToken[] } | undefined;
	for (const pattern of patterns) {
		if (best && best.pattern.size >= pattern.size) continue;
		const used = match(pattern, tokens, at);
		if (used) best = { pattern, used };
	}
	return best;
}

/** The tokens matched by a pattern, without those in its gaps; each step takes the first that fits. */
function match({ steps }: ActionPattern, tokens: WordToken[], at: number): WordToken[] | undefined {
	const used: WordToken[] = [];
	let gap = 0;
	for (const step of steps) {
		if (step === '…') {
			gap = MAX_GAP_WORDS;
			continue;
		}
		const limit = Math.min(tokens.length, at + gap + 1);
		while (at < limit && !step.test(tokens[at]?.text ?? '')) at++;
		const token = at < limit ? tokens[at] : undefined;
		if (!token) return undefined;
		used.push(token);
		at++;
		gap = 0;
	}
	return used;
}

/** The form of the verb at `at`: an infinitive after `to`, or as a bare form governed by a verb of planning. */
function formAt(tokens: WordToken[], at: number, language: EventLanguage): 'verb' | 'infinitive' {
	const word = tokens[at]?.text ?? '';
	if (tokens[at - 1]?.text === language.to) return 'infinitive';
	const governs = new Set(`${language.plans} ${language.hypothetical}`.split(' '));
	if (language.verbSecond) {
		if (language.perfect.split(' ').includes(tokens[at + 1]?.text ?? '')) return 'verb';
		const isBare = word.endsWith('en') && !/^(?:\p{L}*ge)\p{L}+en$/u.test(word);
		const near = tokens.slice(Math.max(0, at - MAX_GAP_WORDS), at + MAX_GAP_WORDS);
		return isBare && near.some(({ text }) => governs.has(text)) ? 'infinitive' : 'verb';
	}
	const isBare = !/(?:ed|s|ing)$/.test(word);
	const before = tokens.slice(Math.max(0, at - MAX_GOVERNOR_DISTANCE), at);
	return isBare && before.some(({ text }) => governs.has(text)) ? 'infinitive' : 'verb';
}
