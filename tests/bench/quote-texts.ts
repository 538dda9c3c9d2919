import { readdirSync, readFileSync } from 'node:fs';
import { findCorpus } from './corpora.ts';
import type { Case, Version } from './quote-cases.ts';
import type { Random } from './random.ts';

type GivenCase = {
	id: string;
	cls?: string;
	text?: string;
	doc?: string;
	exact: string;
	prefix: string | null;
	suffix: string | null;
	start: number | null;
	expectedStart: number | null;
	expectedEnd: number | null;
};

/** Reads the given cases that have a text, an answer and a quote, by text; `undefined` without data. */
export function readGiven(): Version[] | undefined {
	const folder = findCorpus('quotes');
	if (folder === undefined) return undefined;
	const versions = new Map<string, Case[]>();
	for (const file of readdirSync(folder)) {
		const { docs = {}, cases } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
			docs?: Record<string, string>;
			cases: GivenCase[];
		};
		for (const given of cases) {
			const text = given.text ?? docs[given.doc ?? ''];
			if (text === undefined || !given.exact || 'expectedAll' in given) continue;
			const { exact, start } = given;
			const quote = {
				exact: exact.trim(),
				...(given.prefix && { prefix: given.prefix }),
				...(given.suffix && { suffix: given.suffix }),
				...(start !== null && { position: { start, end: start + exact.length } })
			};
			const truth =
				given.expectedStart === null || given.expectedEnd === null
					? null
					: { start: given.expectedStart, end: given.expectedEnd };
			const group = `given: ${given.cls ?? 'small tables'}`;
			versions.set(text, [...(versions.get(text) ?? []), { group, quote, truth }]);
		}
	}
	return [...versions].map(([text, cases]) => ({ text, cases }));
}

/** Reads the texts of real articles, each once, in paragraphs; none without data. */
export function readTexts(): string[] {
	const chapters = new Map<string, string>();
	const book = findCorpus('quotes/real-edits-en.json');
	if (book !== undefined) {
		const { docs } = JSON.parse(readFileSync(book, 'utf8')) as { docs: Record<string, string> };
		for (const [name, text] of Object.entries(docs)) chapters.set(name.replace(/@.*/, ''), text);
	}
	const texts = [...chapters.values()];
	for (const name of ['krauts_diezeit', 'krauts_dolomiten-42', 'wikiwars_de']) {
		const file = findCorpus(`timex/${name}.jsonl`);
		if (file === undefined) continue;
		for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
			texts.push((JSON.parse(line) as { text: string }).text);
		}
	}
	return texts.map((text) =>
		text
			.replace(/[^\S\n]+/g, ' ')
			.replace(/\s*\n\s*/g, '\n')
			.trim()
	);
}

/** A text of `units` UTF-16 units: real articles in random order, then sentences of a Markov chain made from them. */
export function makeText(texts: readonly string[], units: number, random: Random): string {
	let text = '';
	for (const next of texts.toSorted(() => random.next() - 0.5)) {
		if (text.length >= units) break;
		text += `${next.slice(0, units)}\n`;
	}
	if (text.length >= units) return text.slice(0, units);
	const words = (texts.length > 0 ? texts.join(' ') : INVENTED).split(/\s+/);
	const followers = new Map<string, string[]>();
	for (const [i, word] of words.entries()) {
		followers.set(word, [...(followers.get(word)?.slice(-40) ?? []), words[i + 1] ?? words[0]!]);
	}
	const parts: string[] = [text];
	let length = text.length;
	let word = random.pick(words);
	for (let i = 0; length < units; i++) {
		word = random.chance(0.15) ? random.pick(words) : random.pick(followers.get(word) ?? words);
		const part = word + (i % 90 === 89 ? '.\n' : i % 14 === 13 ? '. ' : ' ');
		parts.push(part);
		length += part.length;
	}
	return parts.join('').slice(0, units);
}

const SYLLABLES =
	'ka ro mi ten sal u ber gan li vor stel no an hei den zu fra pel tor wis en ge lau'.split(' ');
/** Used without articles: meaningless words, short ones more often. */
const INVENTED = Array.from({ length: 6000 }, (_, i) => {
	const n = Math.floor(900 / (1 + ((i * 7919) % 900)));
	const word =
		SYLLABLES.filter((_, j) => ((n * 2654435761) >>> j) % 7 === 0).join('') || `wort${i % 50}`;
	return i % 11 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}).join(' ');
