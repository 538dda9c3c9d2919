import type { Run } from '#lib/article/blocks.ts';

const UNTIDY = /^\s|\s$|\s\s|[\t\n]/;

/**
 * Collapses white space over the runs of one block: one space between words, none around a line break
 * (`\n`) or at the ends; a no-break space that stands alone stays. A space has only the looks that the
 * words on both its sides share, and a line break has none. Joins runs that look the same.
 */
export function tidyRuns(runs: Run[]): Run[] {
	const [only] = runs;
	// most blocks of most texts
	if (runs.length === 1 && only && only.text !== '' && !UNTIDY.test(only.text))
		return [{ ...only }];
	const tidy: Run[] = [];
	let space: { run: Run; text: string } | undefined;
	for (const run of runs) {
		for (const [, white, words = ''] of run.text.matchAll(/(\s)|(\S+)/g)) {
			if (white !== undefined) {
				space = { run: space?.run ?? run, text: widest(space?.text, white) };
				continue;
			}
			const before = tidy.at(-1);
			if (space && before) {
				const look = space.text === '\n' ? {} : sharedLook([before, space.run, run]);
				tidy.push({ ...look, text: space.text });
			}
			space = undefined;
			tidy.push({ ...run, text: words });
		}
	}
	return join(tidy);
}

function sharedLook([first, ...others]: [Run, ...Run[]]): Omit<Run, 'text'> {
	const shared = (look: 'emphasis' | 'strong' | 'href') =>
		first[look] !== undefined && others.every((run) => run[look] === first[look])
			? { [look]: first[look] }
			: {};
	return { ...shared('emphasis'), ...shared('strong'), ...shared('href') };
}

function widest(before: string | undefined, now: string): string {
	if (before === '\n' || now === '\n') return '\n';
	return before === undefined && now !== '\t' ? now : ' ';
}

function join(runs: Run[]): Run[] {
	const joined: Run[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (last && looksLike(last, run)) last.text += run.text;
		else joined.push({ ...run });
	}
	return joined;
}

function looksLike(a: Run, b: Run): boolean {
	return a.emphasis === b.emphasis && a.strong === b.strong && a.href === b.href;
}
