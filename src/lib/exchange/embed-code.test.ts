import { expect, test } from 'vitest';
import { componentCode, iframeCode } from './embed-code.ts';

test('a title cannot end the attribute it is in', () => {
	const code = iframeCode(
		{ slug: 'sale', title: 'A "sale" <b>&', address: 'https://news.example/embed/sale?a=1&b=2' },
		{ width: '100%', height: 560 }
	);
	expect(code).toContain('title="A &quot;sale&quot; &lt;b&gt;&amp;"');
	expect(code).toContain('src="https://news.example/embed/sale?a=1&amp;b=2"');
	expect(code).toContain('width="100%" height="560"');
});

test('the element has what was chosen, and nothing else', () => {
	const addresses = { script: 'https://a.example/t.js', story: 'https://a.example/stories/sale' };
	expect(componentCode(addresses, { event: '', theme: undefined })).toMatch(
		/<fundstelle-timeline src="https:\/\/a\.example\/stories\/sale"><\/fundstelle-timeline>$/
	);
	expect(componentCode(addresses, { event: 'a"b', theme: 'dark' })).toContain(
		'event="a&quot;b" theme="dark"'
	);
});
