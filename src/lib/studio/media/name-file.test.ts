import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { nameFile } from './name-file.ts';

const bytes = new TextEncoder().encode('the bridge');
const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);

test.each([
	['Die Brücke (alt).JPEG', 'image/jpeg', `die-bruecke-alt-${hash}.jpg`],
	['..', 'image/svg+xml', `media-${hash}.svg`],
	['../../etc/passwd', 'audio/wav', `media-${hash}.wav`],
	['bell', 'text/vtt', `bell-${hash}.vtt`]
])('%s as %s', async (name, type, expected) => {
	expect(await nameFile(name, type, bytes)).toBe(expected);
});
