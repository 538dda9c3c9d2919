import { expect, test } from 'vitest';
import { answerMedia } from './media-answer.ts';

const data = new TextEncoder().encode('0123456789');
const answer = (type: string, headers: Record<string, string> = {}) =>
	answerMedia(
		{
			...{ type, bytes: data.length, hash: 'f00' },
			read: async (start = 0, end = Infinity) => data.slice(start, end)
		},
		new Request('http://site.example/x', { headers })
	);

test.each<[range: string, status: number, said: string | null, body: string]>([
	['bytes=0-1', 206, 'bytes 0-1/10', '01'],
	['bytes=2-', 206, 'bytes 2-9/10', '23456789'],
	['bytes=-3', 206, 'bytes 7-9/10', '789'],
	['bytes=-99', 206, 'bytes 0-9/10', '0123456789'],
	['bytes=8-99', 206, 'bytes 8-9/10', '89'],
	['bytes=10-', 416, 'bytes */10', ''],
	['bytes=-0', 416, 'bytes */10', ''],
	['bytes=999999999999999-', 416, 'bytes */10', ''],
	// what is no range, or several, is answered by all of it
	['bytes=3-2', 200, null, '0123456789'],
	['bytes=0-1,3-4', 200, null, '0123456789'],
	['bytes=-', 200, null, '0123456789'],
	['lines=0-1', 200, null, '0123456789']
])('of a sound, %s is answered with %i', async (range, status, said, body) => {
	const response = await answer('audio/mpeg', { range });
	expect(response.status).toBe(status);
	expect(response.headers.get('content-range')).toBe(said);
	expect(response.headers.get('accept-ranges')).toBe('bytes');
	expect(await response.text()).toBe(body);
});

test.each(['image/svg+xml', 'image/webp', 'video/mp4', 'text/vtt'])(
	'%s runs nothing, is what it says, and stays as it is',
	async (type) => {
		const { headers } = await answer(type);
		expect(headers.get('content-type')).toBe(type);
		expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*; sandbox$/);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		expect(headers.get('etag')).toBe('"f00"');
	}
);

test('a picture has no parts', async () => {
	const response = await answer('image/webp', { range: 'bytes=0-1' });
	expect([response.status, await response.text()]).toEqual([200, '0123456789']);
});
