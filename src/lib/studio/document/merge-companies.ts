import type { Alias, Company } from '#lib/story/story.ts';

/** One company of two, with the names and paraphrases of both; its own name is that of `into`. */
export function merged(from: Company, into: Company): Company {
	const [first, ...others] = into.names;
	const names = [...new Set([...others, ...from.names])].filter((name) => name !== first);
	const aliases = [...into.aliases, ...from.aliases].filter(
		(alias, index, all) => all.findIndex((each) => isSame(each, alias)) === index
	);
	return { id: into.id, names: [first, ...names], aliases };
}

function isSame(a: Alias, b: Alias): boolean {
	return a.text === b.text && a.match === b.match && a.from === b.from && a.until === b.until;
}
