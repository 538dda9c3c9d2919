import type { OfflineWords } from '#lib/language/de/offline.ts';

export const en: OfflineWords = {
	offline: {
		title: 'No connection',
		explanation:
			'This page was never opened on this device and is therefore not here without a network. Stories that you have opened once can still be read.',
		again: 'Try again'
	},
	newVersion: {
		newVersion: 'There is a new version of this page.',
		reload: 'Load it',
		missing:
			'A part of this page is gone, probably because there is a new version. What is saved stays.',
		missingOffline:
			'This part of the page cannot be loaded without a network. What is saved stays.',
		close: 'Later'
	}
};
