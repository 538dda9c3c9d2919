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
		close: 'Più tardi'
	}
};
