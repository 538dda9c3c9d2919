/** The words of feeds in German as written in Switzerland. */
export const de = {
	events: (title: string) => `${title}: Ereignisse`,
	corrections: (title: string) => `${title}: Berichtigungen`,
	allEvents: 'Fundstelle: Geschichten',
	allCorrections: 'Fundstelle: Berichtigungen',
	undated: 'ohne Datum',
	corrected: (article: string) => `Berichtigt: ${article}`,
	was: 'Vorher',
	is: 'Jetzt',
	noStory: '«url» muss die Adresse einer Geschichte von hier sein.',
	noSuchFormat: '«format» ist «json» oder «xml».'
};

export type FeedWords = typeof de;
