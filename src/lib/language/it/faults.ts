import type { FaultMessages } from '#lib/language/de/faults.ts';

/** Why the server cannot answer just now, in Italian. */
export const it: FaultMessages = {
	away: 'L’archivio della redazione al momento non è raggiungibile. Riprovare tra poco.',
	kept: 'Ciò che si scrive nello studio resta su questo dispositivo e viene inviato più tardi.',
	full: 'Sul server non c’è più spazio. Ciò che era già salvato è al sicuro; le novità saranno accettate quando qualcuno avrà fatto spazio. Fino ad allora, ciò che si scrive nello studio resta su questo dispositivo.'
};
