/** Words for reading without network, and for a new version of the site, in German as written in Switzerland. */
export const de = {
	offline: {
		title: 'Keine Verbindung',
		explanation:
			'Diese Seite wurde auf diesem Gerät noch nie geöffnet und ist deshalb ohne Netz nicht da. Geschichten, die Sie einmal geöffnet haben, können Sie weiterhin lesen.',
		again: 'Nochmals versuchen'
	},
	newVersion: {
		newVersion: 'Eine neue Fassung dieser Seite ist da.',
		reload: 'Neu laden',
		missing:
			'Ein Teil dieser Seite ist nicht mehr da, wohl weil es eine neue Fassung gibt. Was gespeichert ist, bleibt.',
		missingOffline:
			'Dieser Teil der Seite lässt sich ohne Netz nicht laden. Was gespeichert ist, bleibt.',
		close: 'Später'
	}
};

export type OfflineWords = typeof de;
