import { expect, test } from 'vitest';
import { fileOf, hrefOf, locate, SERVED, type Site } from './locate.ts';

const SITE: Site = {
	base: '/b',
	origin: 'https://news.example',
	language: 'de',
	isAsset: (path) => path.startsWith('/_app/') || path === '/favicon.svg'
};

const hrefFor = (address: string, language: 'de' | 'en' = 'de', site = SITE) => {
	const place = locate(new URL(address, SERVED), language, site);
	return place && hrefOf(place, site);
};

test.for<[address: string, language: 'de' | 'en', href: string | undefined]>([
	['/', 'de', '/b/'],
	['/', 'en', '/b/en/'],
	['/stories/x', 'de', '/b/stories/x/'],
	['/stories/x/', 'en', '/b/en/stories/x/'],
	['/stories/x?lang=en', 'de', '/b/en/stories/x/'],
	['/stories/x?lang=de', 'en', '/b/stories/x/'],
	['/stories/x?lang=xx', 'en', '/b/en/stories/x/'],
	['/stories/x?event=a#event-a', 'de', '/b/stories/x/?event=a#event-a'],
	['/stories/x?event=a&version=t@2024-01-01#p1', 'de', '/b/stories/x/at/t@2024-01-01/?event=a#p1'],
	['/stories/x?version=t&version=u@2024-01-01', 'en', '/b/en/stories/x/at/t+u@2024-01-01/'],
	['/stories/x?part=2#list', 'de', '/b/stories/x/part/2/#list'],
	['/stories/x?view=story&event=a#step-a', 'en', '/b/en/stories/x/told/?event=a#step-a'],
	['/stories/x?view=story&version=t', 'de', '/b/stories/x/at/t/told/'],
	['/stories/x?view=story&part=2', 'de', '/b/stories/x/told/'],
	['/stories/x?view=list', 'de', '/b/stories/x/?view=list'],
	['/?view=story', 'de', '/b/?view=story'],
	['/stories/x/feed.xml', 'en', '/b/en/stories/x/feed.xml'],
	['/picture.svg?width=800', 'de', '/b/picture~width=800.svg'],
	['/picture.svg?name=a/../b', 'de', '/b/picture~name=a-..-b.svg'],
	['/_app/immutable/a.js', 'en', '/b/_app/immutable/a.js'],
	['/favicon.svg', 'en', '/b/favicon.svg'],
	[`/oembed?url=${encodeURIComponent(`${SERVED}/stories/x`)}`, 'de', '/b/stories/x/oembed.json'],
	[
		`/oembed?url=${encodeURIComponent(`${SERVED}/stories/x`)}&format=xml`,
		'de',
		'/b/stories/x/oembed.xml'
	],
	['/oembed', 'de', undefined],
	['/studio', 'de', undefined],
	['/studio/new?from=x', 'en', undefined]
])('%s on a page in %s is at %s', ([address, language, href]) => {
	expect(hrefFor(address, language)).toBe(href);
});

test('a page is asked for in its language, with what its folder stands for, and nothing else', () => {
	const place = locate(new URL('/stories/x?version=t&event=a', SERVED), 'en', SITE);
	expect(place?.ask).toBe('/stories/x/?version=t&lang=en');
});

test('the answer for a story alone needs the full address', () => {
	const address = `/oembed?url=${encodeURIComponent(`${SERVED}/stories/x`)}`;
	expect(hrefFor(address, 'de', { ...SITE, origin: undefined })).toBeUndefined();
});

test.for([
	['/', 'index.html'],
	['/stories/x/', 'stories/x/index.html'],
	['/stories/x/feed.xml', 'stories/x/feed.xml']
])('%s is written to %s', ([path = '', file]) => {
	expect(fileOf(path)).toBe(file);
});
