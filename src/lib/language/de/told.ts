/** The words of a story told step by step, in German as written in Switzerland. */
export const de = {
	opening: 'Anfang',
	start: 'Beginnen',
	next: 'Weiter',
	previous: 'Zurück',
	place: (step: number, of: number) => `${step} von ${of}`,
	steps: (n: number) => (n === 1 ? '1 Schritt' : `${n} Schritte`),
	order: 'Reihenfolge',
	orders: { author: 'wie erzählt', time: 'nach der Zeit', text: 'nach dem Text' },
	fullScreen: 'Vollbild',
	leaveFullScreen: 'Vollbild beenden',
	copyStep: 'Link zu diesem Schritt',
	keys: 'Blättern mit den Pfeiltasten, Bild auf und Bild ab, oder wischen.',
	details: 'Einzelheiten'
};

export type ToldWords = typeof de;
