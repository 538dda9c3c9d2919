import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bundleInlineScript } from './inline-script.ts';

test('the inline script is small, needs no other, and its hash is that of its text', async () => {
	const { code, hash } = await bundleInlineScript('src/lib/ui/start/inline.ts');
	expect(code.length).toBeLessThan(3700);
	expect(code).not.toMatch(/\bimport\b|\bexport\b|<\/script/);
	expect(hash).toBe(`sha256-${createHash('sha256').update(code).digest('base64')}`);
});
