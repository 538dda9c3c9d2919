import type { FaultMessages } from '#lib/language/de/faults.ts';

/** Why the server cannot answer just now, in French as written in Switzerland. */
export const fr: FaultMessages = {
	away: 'La base de données de la rédaction est momentanément inaccessible. Réessayez dans un instant.',
	kept: 'Ce que vous écrivez dans le studio reste sur votre appareil et sera envoyé plus tard.',
	full: 'Il n’y a plus de place sur le serveur. Ce qui était enregistré est en sécurité ; les nouvelles modifications seront acceptées dès que quelqu’un aura libéré de la place. D’ici là, ce que vous écrivez dans le studio reste sur votre appareil.'
};
