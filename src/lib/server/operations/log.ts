import { inspect } from 'node:util';

type Level = 'info' | 'warn' | 'error';

const LEVELS = { log: 'info', info: 'info', warn: 'warn', error: 'error' } as const;
/** Below these addresses are secrets, and who works on what. */
const PRIVATE = /^\/(newsroom|studio)(\/[a-z-]+)?(?=\/|$)/;
const READERS = /^\/(stories|embed)\/[\w-]+(\/[a-z.-]+)?(?=\/|$)/;

/** One line of a log for programs. */
export function logLine(
	level: Level,
	message: string,
	fields: Record<string, unknown> = {},
	time = new Date()
): string {
	return JSON.stringify({ time: time.toISOString(), level, message, ...fields });
}

/** Makes a line of JSON of whatever is said on the console, so that a log has nothing else. */
export function sayInJson(write: (line: string) => void): void {
	for (const [method, level] of Object.entries(LEVELS) as [keyof typeof LEVELS, Level][])
		console[method] = (...said: unknown[]) => {
			const [first, ...rest] = said;
			const message = said
				.map((each) => (typeof each === 'string' ? each : inspect(each, { depth: 2 })))
				.join(' ');
			const stack = first instanceof Error && rest.length === 0 ? { stack: first.stack } : {};
			write(logLine(level, first instanceof Error ? first.message : message, stack));
		};
}

/**
 * An address as logs have it: no query, and no part that names a person, a draft or a secret. No log has addresses of
 * clients or names of their browsers.
 */
export function placeOf(url: string | undefined): string {
	const path = (url ?? '').split(/[?#]/, 1)[0] ?? '';
	const [known] = PRIVATE.exec(path) ?? READERS.exec(path) ?? [];
	if (known !== undefined) return known.length < path.length ? `${known}/…` : known;
	return /^\/(_app\/|[a-z.]*$)/.test(path) ? path.replace(/^\/_app\/.*/, '/_app/…') : '/…';
}

/** The purpose of a request in a few words; each is a series of its own. */
export function kindOf(url: string | undefined): string {
	const [, first = ''] = /^\/([\w.-]*)/.exec(url ?? '') ?? [];
	if (first === '_app') return 'file';
	return ['newsroom', 'studio', 'stories', 'embed'].includes(first) ? first : 'other';
}
