import type { OfflineWords } from '#lib/language/de/offline.ts';

export const es: OfflineWords = {
	offline: {
		title: 'Sin conexión',
		explanation:
			'Esta página no se ha abierto nunca en este dispositivo y por eso no está disponible sin red. Las historias que ya haya abierto una vez se pueden seguir leyendo.',
		again: 'Reintentar'
	},
	newVersion: {
		newVersion: 'Hay una versión nueva de esta página.',
		reload: 'Cargarla',
		missing:
			'Una parte de esta página ya no existe, seguramente porque hay una versión nueva. Lo guardado se conserva.',
		missingOffline: 'Esta parte de la página no se puede cargar sin red. Lo guardado se conserva.',
		close: 'Más tarde'
	}
};
