import type { OfflineWords } from '#lib/language/de/offline.ts';

/** Words for reading without network, and for a new version of the site, in Italian. */
export const it: OfflineWords = {
	offline: {
		title: 'Nessuna connessione',
		explanation:
			'Questa pagina non è mai stata aperta su questo dispositivo e quindi non è disponibile senza rete. Le storie già aperte una volta si possono ancora leggere.',
		again: 'Riprova'
	},
	newVersion: {
		newVersion: 'C’è una nuova versione di questa pagina.',
		reload: 'Ricarica',
		missing:
			'Una parte di questa pagina non c’è più, probabilmente perché c’è una nuova versione. Quello che è salvato resta.',
		missingOffline:
			'Questa parte della pagina non si può caricare senza rete. Quello che è salvato resta.',
		close: 'Più tardi'
	}
};
