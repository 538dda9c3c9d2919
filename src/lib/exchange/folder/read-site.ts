import { isLanguage, LANGUAGES, type Language } from '#lib/dates/language.ts';
import { issue, type Issue, type NoValues, type Parsed } from '#lib/dates/parsed.ts';
import { nearestWord } from './nearest-word.ts';
import { readYaml } from './yaml.ts';

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'site.contact': NoValues;
	}
}

/** Settings of a whole site. */
export type Site = {
	/** Where readers say what is wrong, as a URL: `mailto:`, `https:` or `http:`. */
	contact?: string;
	/** The languages of the interface that are offered, at least one; those who want none of them get the first. */
	languages?: Language[];
};

export const SITE_FILE = 'site.yaml';

const KEYS = ['contact', 'languages'] as const;
const MAIL = /^[^\s@<>()",:;?&]+@[^\s@<>()",:;?&.]+(?:\.[^\s@<>()",:;?&.]+)+$/;

/** Reads `site.yaml`, whose keys may all be left out. Each issue has its line and column. */
export function readSite(text: string): Parsed<Site> {
	const { value, issues: unread, usable, place } = readYaml(text);
	const at = (path: (string | number)[], part?: 'key') => ({
		path,
		file: SITE_FILE,
		...place(path, part)
	});
	const issues: Issue[] = unread.map((each): Issue => ({ ...each, file: SITE_FILE }));
	if (!usable) return { ok: false, issues };
	if (value === null || value === undefined || value === '') return { ok: true, value: {} };
	if (typeof value !== 'object' || Array.isArray(value))
		return { ok: false, issues: [...issues, issue('shape.map', {}, at([]))] };

	const fields = new Map(Object.entries(value));
	for (const key of fields.keys()) {
		if (KEYS.some((known) => known === key)) continue;
		const nearest = nearestWord(key, KEYS);
		issues.push(
			issue('shape.unknown', { key, known: KEYS, ...(nearest && { nearest }) }, at([key], 'key'))
		);
	}
	const contact = readContact(fields.get('contact'));
	if (contact === undefined) issues.push(issue('site.contact', {}, at(['contact'])));
	const languages = readLanguages(fields.get('languages'));
	issues.push(...languages.issues.map((each) => ({ ...each, ...at(['languages', ...each.path]) })));
	if (issues.length > 0) return { ok: false, issues };
	return {
		ok: true,
		value: {
			...(contact && { contact }),
			...(languages.value.length > 0 && { languages: languages.value })
		}
	};
}

/** A contact as a URL; empty if there is none, `undefined` if it leads nowhere. */
function readContact(value: unknown): string | undefined {
	if (value === undefined || value === null) return '';
	if (typeof value !== 'string') return undefined;
	const text = value.trim().replace(/^mailto:/i, '');
	if (MAIL.test(text)) return `mailto:${text}`;
	const url = URL.parse(text);
	return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Languages of the interface, each once; none if none are named. The paths of the issues are within the list. */
function readLanguages(value: unknown): { value: Language[]; issues: Issue[] } {
	if (value === undefined || value === null) return { value: [], issues: [] };
	if (!Array.isArray(value)) return { value: [], issues: [issue('shape.list', {}, { path: [] })] };
	if (value.length === 0)
		return { value: [], issues: [issue('shape.emptyList', {}, { path: [] })] };
	return {
		value: [...new Set(value.filter(isLanguage))],
		issues: value.flatMap((each, at) => {
			const values = { typed: String(each), known: LANGUAGES };
			return isLanguage(each) ? [] : [issue('shape.choice', values, { path: [at] })];
		})
	};
}
