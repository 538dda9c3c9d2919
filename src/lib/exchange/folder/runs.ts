import type { Run } from '#lib/article/blocks.ts';

const SPACE = /\s/;

/**
 * Collapses white space over the runs of one block: one space between words, none around a line break
 * (`\n`) or at the ends; a no-break space that stands alone stays. Joins runs that look the same.
 */
export function tidyRuns(runs: Run[]): Run[] {
	const tidy = runs.map((run) => ({ ...run, text: '' }));
	let waiting: { run: Run; space: string } | undefined;
	let begun = false;
	for (const [index, { text }] of runs.entries()) {
		const run = tidy[index];
		if (!run) continue;
		for (const character of text) {
			if (SPACE.test(character)) {
				waiting = { run: waiting?.run ?? run, space: widest(waiting?.space, character) };
				continue;
			}
			if (waiting && begun) waiting.run.text += waiting.space;
			waiting = undefined;
			begun = true;
			run.text += character;
		}
	}
	return join(tidy);
}

function widest(before: string | undefined, now: string): string {
	if (before === '\n' || now === '\n') return '\n';
	return before === undefined && now !== '\t' ? now : ' ';
}

function join(runs: Run[]): Run[] {
	const joined: Run[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (run.text === '') continue;
		if (last && looksLike(last, run)) last.text += run.text;
		else joined.push({ ...run });
	}
	return joined;
}

function looksLike(a: Run, b: Run): boolean {
	return a.emphasis === b.emphasis && a.strong === b.strong && a.href === b.href;
}
