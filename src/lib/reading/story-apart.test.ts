import { expect, test } from 'vitest';
import { hrefOf, locate, SERVED } from '#lib/server/export/locate.ts';
import { addressApart } from './story-apart.ts';

const LATEST = '/b/stories/x/story.json';

test.for<[versions: string[], asked: string]>([
	[[], LATEST],
	[['t@2024-01-01'], `${LATEST}?version=t%402024-01-01`],
	[['t', 'u ä+'], `${LATEST}?version=t&version=u+%C3%A4%2B`]
])(
	'the versions %j are at %s, and among files where an export writes them',
	([versions, asked]) => {
		expect(addressApart(LATEST, versions, false)).toBe(asked);

		const site = { base: '/b', language: 'de' as const, isAsset: () => false };
		const place = locate(new URL(asked.replace('/b/', '/'), SERVED), 'de', site);
		expect(addressApart(LATEST, versions, true)).toBe(place && hrefOf(place, site));
	}
);
