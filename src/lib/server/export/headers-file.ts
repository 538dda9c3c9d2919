import type { Language } from '#lib/dates/language.ts';
import { MEDIA_POLICY } from '#lib/server/web/media-answer.ts';
import type { Site } from './locate.ts';

const IMMUTABLE = 'Cache-Control: public, max-age=31536000, immutable';
const SECURITY = [
	'X-Content-Type-Options: nosniff',
	'Referrer-Policy: same-origin',
	'Permissions-Policy: camera=(), geolocation=(), microphone=()'
];
const UNFRAMED = ["Content-Security-Policy: frame-ancestors 'self'", 'X-Frame-Options: SAMEORIGIN'];

/**
 * The headers that pages cannot set themselves, in the form that Netlify and Cloudflare Pages read. Every rule that
 * matches applies: the embeds, which other sites may frame, must not be among the others.
 */
export function headersFile(
	{ base, language: root }: Site,
	languages: readonly Language[]
): string {
	const rules: [path: string, headers: string[]][] = [
		['/*', SECURITY],
		['/_app/immutable/*', [IMMUTABLE]],
		['/_app/immutable/media/*', [`Content-Security-Policy: ${MEDIA_POLICY}`]],
		...languages
			.map((language) => (language === root ? '' : `/${language}`))
			.flatMap((folder): [string, string[]][] => [
				[`${folder}/stories/:story/media/*`, [`Content-Security-Policy: ${MEDIA_POLICY}`]],
				[`${folder}/`, UNFRAMED],
				[`${folder}/stories/*`, UNFRAMED]
			])
	];
	return rules
		.map(([path, headers]) => [base + path, ...headers.map((header) => `  ${header}`)].join('\n'))
		.join('\n\n')
		.concat('\n');
}
