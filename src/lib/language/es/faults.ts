import type { FaultMessages } from '#lib/language/de/faults.ts';

/** Why the server cannot answer just now, in Spanish. */
export const es: FaultMessages = {
	away: 'En este momento no se puede acceder al almacén de la redacción. Vuelva a intentarlo enseguida.',
	kept: 'Lo que escriba en el estudio queda en su dispositivo y se envía después.',
	full: 'No queda espacio en el servidor. Lo ya guardado está a salvo; los cambios nuevos se aceptarán cuando alguien haya liberado espacio. Hasta entonces, lo que escriba en el estudio queda en su dispositivo.'
};
