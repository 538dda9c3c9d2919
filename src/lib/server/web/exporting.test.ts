import { expect, test } from 'vitest';
import { SERVED, type Site } from '#lib/server/export/locate.ts';
import { publishedAddress } from './exporting.ts';

const SITE: Site = {
	base: '/blatt',
	origin: 'https://news.example',
	language: 'de',
	isAsset: () => false
};
const EVENT = `${SERVED}/stories/sale?event=a&version=first@2024-08-01#event-a`;

test.for<[what: string, site: Site | undefined, address: string]>([
	['a server', undefined, EVENT],
	[
		'files on a host',
		SITE,
		'https://news.example/blatt/stories/sale/at/first@2024-08-01/?event=a#event-a'
	],
	[
		'files on a host that is not known',
		{ base: '', language: 'de', isAsset: () => false },
		'/stories/sale/at/first@2024-08-01/?event=a#event-a'
	],
	[
		'files in another language',
		{ ...SITE, language: 'en' },
		'https://news.example/blatt/de/stories/sale/at/first@2024-08-01/?event=a#event-a'
	]
])('the address that a picture of %s has', ([, site, address]) => {
	expect(publishedAddress(EVENT, 'de', site)).toBe(address);
});
