import { expect, test } from 'vitest';
import { oEmbed, oEmbedXml } from './oembed.ts';

const ADDRESSES = {
	home: 'https://news.example/',
	embed: 'https://news.example/embed/sale?event=a&lang=en',
	image: { address: 'https://news.example/stories/sale/share.png', width: 1200, height: 630 }
};

test.for<[string, Parameters<typeof oEmbed>[2], [width: number, height: number]]>([
	['no wish', {}, [720, 560]],
	['a narrow place', { maxWidth: 400 }, [400, 560]],
	['a place too narrow for it', { maxWidth: 100 }, [280, 560]],
	['a wide and low place', { maxWidth: 2000, maxHeight: 300 }, [720, 300]]
])('%s', ([, wish, size]) => {
	const { width, height } = oEmbed({ title: 'Sold', slug: 'sale' }, ADDRESSES, wish);
	expect([width, height]).toEqual(size);
});

test('titles and addresses cannot end the attribute or the element they are in', () => {
	const answer = oEmbed({ title: 'A "sale" <b>&', slug: 'sale' }, ADDRESSES, {});
	expect(answer.html).toContain('title="A &quot;sale&quot; &lt;b&gt;&amp;"');
	expect(answer.html).toContain('src="https://news.example/embed/sale?event=a&amp;lang=en"');
	expect(oEmbedXml(answer)).toContain('<title>A &quot;sale&quot; &lt;b&gt;&amp;</title>');
	expect(oEmbedXml(answer)).toContain('<html>&lt;iframe ');
});
