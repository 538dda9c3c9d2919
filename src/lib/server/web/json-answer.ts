import { createHash } from 'node:crypto';

/** A value as JSON, tagged by what it says, so that who has it already need not be sent it again. */
export function answerJson(value: unknown): Response {
	const body = JSON.stringify(value);
	const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
	return new Response(body, { headers: { 'content-type': 'application/json', etag } });
}
