import type { Company } from '#lib/story/story.ts';
import { withoutLegalForm } from '#lib/suggest/companies/forms.ts';

const POSSESSOR = /^\S+['’]s?\s+/u;

/** The company of the story that a name in a text may mean: "Oracle Corp." for Oracle, "Musk's xAI" for xAI. */
export function likelyCompany(name: string, companies: readonly Company[]): Company | undefined {
	const words = bare(name);
	return companies.find(({ names }) => names.some((each) => isPart(words, bare(each))));
}

/** Whether one is the other, or begins or ends with it. */
function isPart(a: string, b: string): boolean {
	const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length);
	if (short === long) return true;
	if (short.length < 2) return false;
	return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

function bare(name: string): string {
	const trimmed = name.trim().replace(POSSESSOR, '');
	return (withoutLegalForm(trimmed) ?? trimmed).toLowerCase();
}
