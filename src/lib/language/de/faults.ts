/** Why the server cannot answer just now, in German as written in Switzerland. */
export const de = {
	away: 'Der Speicher der Redaktion ist gerade nicht zu erreichen. Versuchen Sie es gleich wieder.',
	/** Added where drafts are written. */
	kept: 'Was Sie im Studio schreiben, bleibt auf Ihrem Gerät und wird nachgereicht.',
	full: 'Auf dem Server ist kein Platz mehr. Was schon gespeichert war, ist sicher; Neues nimmt er erst wieder an, wenn jemand Platz geschaffen hat. Was Sie im Studio schreiben, bleibt so lange auf Ihrem Gerät.'
};

export type FaultMessages = typeof de;
