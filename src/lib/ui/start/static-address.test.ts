import { expect, test } from 'vitest';
import {
	changesPage,
	elsewhere,
	leadsElsewhere,
	wanted,
	type StaticPlace
} from './static-address.ts';

const HOST = 'https://news.example';
const PLACE: StaticPlace = {
	language: 'de',
	rootLanguage: 'de',
	languages: ['de', 'en'],
	base: '/b',
	drawn: '/b/stories/x/',
	versions: ['t', 't@2024-01-01']
};
const ENGLISH = { ...PLACE, language: 'en', drawn: '/b/en/stories/x/' };
const TOLD = { ...PLACE, drawn: '/b/stories/x/?view=story' };
const EARLIER = { ...PLACE, drawn: '/b/stories/x/?version=t' };

test.for<[string, StaticPlace, string | undefined]>([
	['/b/stories/x/', PLACE, undefined],
	['/b/stories/x/?event=a#p1', PLACE, undefined],
	['/b/stories/x/?lang=de&event=a', PLACE, undefined],
	['/b/stories/x/?lang=en&event=a#p1', PLACE, '/b/en/stories/x/?event=a#p1'],
	['/b/en/stories/x/?lang=de', ENGLISH, '/b/stories/x/'],
	['/b/en/stories/x/?lang=fr', ENGLISH, undefined],
	['/b/stories/x/?version=t&event=a', PLACE, '/b/stories/x/at/t/?event=a'],
	// the latest version has no page of its own
	['/b/stories/x/?version=t@2025-01-01', PLACE, undefined],
	['/b/stories/x/?version=t&lang=en', PLACE, '/b/en/stories/x/at/t/'],
	['/b/stories/x/?view=story&event=a#step-a', PLACE, '/b/stories/x/told/?event=a#step-a'],
	['/b/stories/x/?view=list', PLACE, undefined],
	['/b/stories/x/told/?event=a', TOLD, undefined],
	['/b/stories/x/told/?lang=en', TOLD, '/b/en/stories/x/told/'],
	['/b/stories/x/told/?view=list', TOLD, '/b/stories/x/?view=list'],
	['/b/stories/x/?view=story&version=t', PLACE, '/b/stories/x/at/t/told/'],
	['/b/?view=story', { ...PLACE, drawn: '/b/' }, undefined],
	['/b/stories/x/at/t/', EARLIER, undefined],
	['/b/stories/x/at/t/?event=a', EARLIER, undefined],
	['/b/stories/x/at/t/?version=t', EARLIER, undefined],
	['/b/stories/x/at/t/?lang=en', EARLIER, '/b/en/stories/x/at/t/'],
	['/b/stories/x/at/t/?version=t@2025-01-01', EARLIER, '/b/stories/x/']
])('%s', ([address, place, expected]) => {
	expect(elsewhere(new URL(address, HOST), place)).toBe(expected);
});

test.for([
	['/b/stories/x/?version=t', '/b/stories/x/', true],
	['/b/stories/x/?', '/b/stories/x/?version=t', true],
	['/b/stories/x/?version=t&event=a', '/b/stories/x/?version=t', false],
	['/b/stories/x/?event=a', '/b/stories/x/', false],
	['/b/stories/y/?version=t', '/b/stories/x/', false],
	['/b/stories/x/?view=story', '/b/stories/x/', true],
	['/b/stories/x/?view=story&event=a', '/b/stories/x/?view=story', false],
	['/b/stories/x/told/', '/b/stories/x/', true]
] as const)('a link to %s on %s asks for another page: %s', ([link, page, expected]) => {
	expect(leadsElsewhere(new URL(link, HOST), new URL(page, HOST), PLACE)).toBe(expected);
});

test.for([
	['/b/stories/x/?event=a#p1', '/b/stories/x/', '/b/stories/x/?event=a#p1'],
	['/b/stories/x/at/t/?event=a', '/b/stories/x/?version=t', '/b/stories/x/?version=t&event=a'],
	['/b/stories/x/?version=u&lang=de', '/b/stories/x/', '/b/stories/x/']
] as const)('%s on the page of %s is %s', ([address, drawn, expected]) => {
	expect(wanted(new URL(address, HOST), drawn)).toBe(expected);
});

test.for([
	['/b/stories/x/', false],
	['/b/stories/x/?lang=de&theme=dark&utm_source=mail', false],
	['/b/stories/x/?event=', false],
	['/b/stories/x/?utm_source=mail&event=a', true],
	['/b/stories/x/?q=x', true]
] as const)('%s changes the page: %s', ([address, expected]) => {
	expect(changesPage(new URL(address, HOST))).toBe(expected);
});
