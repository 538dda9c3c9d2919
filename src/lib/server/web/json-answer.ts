import { createHash } from 'node:crypto';

/** Responds with JSON and a strong ETag over its bytes (SHA-256), so that clients can revalidate. */
export function answerJson(value: unknown): Response {
	const body = JSON.stringify(value);
	const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
	return new Response(body, { headers: { 'content-type': 'application/json', etag } });
}
