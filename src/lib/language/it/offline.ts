import type { OfflineWords } from '#lib/language/de/offline.ts';

/** What is said without network, and of a new version of the site. In Italian. */
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
