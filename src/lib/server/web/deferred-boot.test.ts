import { expect, test } from 'vitest';
import { assertBootDeferred, deferBoot, preloadModules } from './deferred-boot.ts';

const KIT_BOOT = '<script>\n\t\t\t\t{\n\t\t\t\t\t__sveltekit_1 = {};\n\t\t\t\t}\n\t\t\t</script>';

test('only the tag of the boot script changes, and names its modules', () => {
	const page = `<script>theme()</script>${KIT_BOOT}`;
	const deferred = deferBoot(page, ['./a.js', './b.js']);
	expect(deferred).toBe(
		`<script>theme()</script><script type="text/plain" id="start" data-modules="./a.js ./b.js">${KIT_BOOT.slice('<script>'.length)}`
	);
	expect(() => assertBootDeferred(deferred)).not.toThrow();
});

test.for([
	['without a boot script', '<p>No scripts</p>'],
	['with a boot script that looks different', '<script type="module">__sveltekit_1 = {};</script>']
])('a page %s fails the check', ([, page = '']) => {
	expect(deferBoot(page, [])).toBe(page);
	expect(() => assertBootDeferred(deferBoot(page, []))).toThrow('boot script was not found');
});

test('modules are named by links', () => {
	expect(preloadModules(['./a.js', './b.js'])).toBe(
		'<link rel="modulepreload" href="./a.js"><link rel="modulepreload" href="./b.js">'
	);
});
