/** A year, in s: the least that browsers' lists of sites by TLS alone take. */
const TLS_ONLY_S = 31_536_000;

type Environment = { ORIGIN?: string | undefined; HSTS_SUBDOMAINS?: string | undefined };

/** The headers that every answer of this server has, by the environment that it was started in. */
export function answerHeaders({ ORIGIN, HSTS_SUBDOMAINS }: Environment): Record<string, string> {
	const tlsOnly = `max-age=${TLS_ONLY_S}${HSTS_SUBDOMAINS === '1' ? '; includeSubDomains' : ''}`;
	return {
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
		// with no-referrer, forms would be posted without an Origin, which the newsroom refuses
		'Referrer-Policy': 'same-origin',
		'X-Content-Type-Options': 'nosniff',
		...(ORIGIN?.startsWith('https:') && { 'Strict-Transport-Security': tlsOnly })
	};
}
