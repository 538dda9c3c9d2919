import type { EventKind } from '#lib/story/story.ts';
import type { EventLanguage, KindWords } from './language.ts';
import type { Segment, Token } from './sentences.ts';

/** A word or phrase by which something happens. */
export type Action = {
	kind: EventKind;
	/** `verb` says that it happens or happened, `infinitive` that it may, `noun` only names it. */
	form: 'verb' | 'infinitive' | 'noun';
	/** Hands on what somebody says. */
	says: boolean;
	/** The first word of it, in UTF-16 offsets, and its last word's end. */
	start: number;
	end: number;
	words: string;
};

type Pattern = { steps: (RegExp | '…')[]; kind: EventKind; isNoun: boolean; size: number };
type Lexicon = { byWord: Map<string, Pattern[]>; loose: Pattern[]; says: Map<string, Pattern[]> };

/** How many words a gap in a pattern may hold. */
const GAP = 14;
/** How far before a bare form its `to` or plan is looked for, in words. */
const REACH = 4;
const lexicons = new WeakMap<EventLanguage, Lexicon>();

function compileWord(word: string): RegExp {
	const alternatives = word
		.split('|')
		.map((one) => one.replace(/[.+?^${}()[\]\\]/g, '\\$&').replaceAll('*', '[^\\s]*'));
	return new RegExp(`^(?:${alternatives.join('|')})$`, 'u');
}

function put(patterns: KindWords, isNoun: boolean, byWord: Lexicon['byWord'], loose: Pattern[]) {
	for (const [kind, list] of patterns) {
		for (const written of list.split(/,\s+/)) {
			const words = written.trim().split(/\s+/);
			const steps = words.map((word) => (word === '…' ? '…' : compileWord(word)));
			const size = steps.filter((step) => step !== '…').length;
			const pattern: Pattern = { steps, kind, isNoun, size };
			const first = words[0] ?? '';
			if (first.includes('*')) loose.push(pattern);
			else
				for (const word of first.split('|'))
					byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
		}
	}
}

function lexiconOf(language: EventLanguage): Lexicon {
	let lexicon = lexicons.get(language);
	if (!lexicon) {
		lexicon = { byWord: new Map(), loose: [], says: new Map() };
		put(language.verbs, false, lexicon.byWord, lexicon.loose);
		put(language.nouns, true, lexicon.byWord, lexicon.loose);
		put([['statement', language.says]], false, lexicon.says, []);
		lexicons.set(language, lexicon);
	}
	return lexicon;
}

/**
 * The actions that begin in each segment of a sentence. Of those that share a word, the longest; a phrase may
 * reach into later segments ("zog die Klage, die …, zurück") but not past `;` or `:`.
 */
export function actionsOf(text: string, segments: Segment[], language: EventLanguage): Action[][] {
	const lexicon = lexiconOf(language);
	const taken = new Set<Token>();
	return segments.map((segment, nth) => {
		const rest = segments.slice(nth + 1, nth + 4);
		const stop = rest.findIndex(({ strength }) => strength === 3);
		const ahead = [segment, ...(stop < 0 ? rest : rest.slice(0, stop))];
		const tokens = ahead.flatMap((part) => part.tokens);
		const found: Action[] = [];
		for (const [at, token] of segment.tokens.entries()) {
			if (taken.has(token)) continue;
			const best = longest(candidates(lexicon, token.text), tokens, at);
			if (!best) continue;
			for (const used of best.used) taken.add(used);
			const last = best.used.at(-1) ?? token;
			found.push({
				kind: best.pattern.kind,
				form: best.pattern.isNoun ? 'noun' : formAt(segment.tokens, at, language),
				says: longest(lexicon.says.get(token.text) ?? [], tokens, at) !== undefined,
				start: token.start,
				end: last.end,
				words: text.slice(token.start, last.end)
			});
		}
		return found;
	});
}

function candidates({ byWord, loose }: Lexicon, word: string): Pattern[] {
	const exact = byWord.get(word) ?? [];
	return [...exact, ...loose.filter(({ steps }) => steps[0] !== '…' && steps[0]?.test(word))];
}

function longest(patterns: Pattern[], tokens: Token[], at: number) {
	let best: { pattern: Pattern; used: Token[] } | undefined;
	for (const pattern of patterns) {
		if (best && best.pattern.size >= pattern.size) continue;
		const used = match(pattern, tokens, at);
		if (used) best = { pattern, used };
	}
	return best;
}

/** The tokens a pattern takes, the gaps left out; each step takes the first that fits. */
function match({ steps }: Pattern, tokens: Token[], at: number): Token[] | undefined {
	const used: Token[] = [];
	let gap = 0;
	for (const step of steps) {
		if (step === '…') {
			gap = GAP;
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

/** Whether a verb is one that happens: not behind `to`, and not the bare form that a plan asks for. */
function formAt(tokens: Token[], at: number, language: EventLanguage): 'verb' | 'infinitive' {
	const word = tokens[at]?.text ?? '';
	if (tokens[at - 1]?.text === language.to) return 'infinitive';
	const governs = new Set(`${language.plans} ${language.hypothetical}`.split(' '));
	if (language.verbSecond) {
		if (language.perfect.split(' ').includes(tokens[at + 1]?.text ?? '')) return 'verb';
		const isBare = word.endsWith('en') && !/^(?:\p{L}*ge)\p{L}+en$/u.test(word);
		const near = tokens.slice(Math.max(0, at - GAP), at + GAP);
		return isBare && near.some(({ text }) => governs.has(text)) ? 'infinitive' : 'verb';
	}
	const isBare = !/(?:ed|s|ing)$/.test(word);
	const before = tokens.slice(Math.max(0, at - REACH), at);
	return isBare && before.some(({ text }) => governs.has(text)) ? 'infinitive' : 'verb';
}
