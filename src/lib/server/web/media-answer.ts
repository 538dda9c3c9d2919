import type { ServedFile } from '#lib/server/media/draft-media.ts';

/** A drawing is shown as a picture; opened by itself it runs nothing, whatever is in it. */
export const MEDIA_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Responds with a picture, sound, film or captions, whose name changes with its content. Of a sound or film a part may
 * be asked for (RFC 9110, 14): one range, as players do.
 */
export async function answerMedia(
	{ type, bytes, hash, read }: ServedFile,
	{ headers: asked }: Request,
	cacheControl = FOR_EVER
): Promise<Response> {
	const headers = {
		'content-type': type,
		'cache-control': cacheControl,
		'content-security-policy': MEDIA_POLICY,
		'x-content-type-options': 'nosniff',
		etag: `"${hash}"`
	};
	if (!/^(?:audio|video)\//.test(type)) return new Response(await read(), { headers });
	const ranged = { ...headers, 'accept-ranges': 'bytes' };
	const range = rangeOf(asked.get('range'), bytes);
	if (range === undefined) return new Response(await read(), { headers: ranged });
	if (range === 'outside')
		return new Response(null, {
			status: 416,
			headers: { ...ranged, 'cache-control': 'no-store', 'content-range': `bytes */${bytes}` }
		});
	const { start, end } = range;
	return new Response(await read(start, end), {
		status: 206,
		headers: { ...ranged, 'content-range': `bytes ${start}-${end - 1}/${bytes}` }
	});
}

/** The bytes that a `Range` asks for, without `end`; `undefined` for the whole file, as for a range of another form. */
function rangeOf(
	range: string | null,
	bytes: number
): { start: number; end: number } | 'outside' | undefined {
	const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
	if (first === '' && last === '') return undefined;
	const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
	const end = first === '' || last === '' ? bytes : Math.min(bytes, Number(last) + 1);
	if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
	return start < end ? { start, end } : 'outside';
}
