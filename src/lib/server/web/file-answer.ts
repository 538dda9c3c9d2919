import { createHash } from 'node:crypto';

/** A drawing opened by itself has its styles within; it runs nothing and loads nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** Responds with a file that is made for the request, with a strong ETag over its bytes (SHA-256). */
export function answerFile(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
	const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
	return new Response(body, {
		headers: {
			'content-type': type,
			etag,
			// a corrected story is seen within the hour
			'cache-control': 'public, max-age=3600',
			'content-security-policy': POLICY
		}
	});
}
