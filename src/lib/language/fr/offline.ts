import type { OfflineWords } from '#lib/language/de/offline.ts';

export const fr: OfflineWords = {
	offline: {
		title: 'Pas de connexion',
		explanation:
			'Cette page n’a jamais été ouverte sur cet appareil et n’est donc pas disponible sans réseau. Les récits que vous avez ouverts une fois restent lisibles.',
		again: 'Réessayer'
	},
	newVersion: {
		newVersion: 'Une nouvelle version de cette page est disponible.',
		reload: 'La charger',
		missing:
			'Une partie de cette page n’existe plus, sans doute parce qu’il y a une nouvelle version. Ce qui est enregistré reste.',
		missingOffline:
			'Cette partie de la page ne peut pas être chargée sans réseau. Ce qui est enregistré reste.',
		close: 'Plus tard'
	}
};
