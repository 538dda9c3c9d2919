/** The words of pictures and cards in German as written in Switzerland. */
export const de = {
	bars: 'so viele Ereignisse, wie der Balken lang ist',
	quoted: (title: string) => `«${title}»`,
	moreSources: (n: number) => (n === 1 ? 'und ein weiterer Artikel' : `und ${n} weitere Artikel`),
	more: (n: number) => (n === 1 ? 'und ein weiteres' : `und ${n} weitere`),
	origin: ({ address, day }: { address: string; day: string }) =>
		`Fundstelle · ${address} · Stand ${day}`,
	morePassages: (n: number) =>
		n === 1 ? 'und eine weitere Fundstelle' : `und ${n} weitere Fundstellen`,
	openStory: 'In der Zeitleiste ansehen',
	altText: (title: string) => `Zeitleiste: ${title}`,
	problems: {
		width: (least: number, most: number) =>
			`«width» ist die Breite in Pixeln: eine ganze Zahl von ${least} bis ${most}.`,
		direction: '«direction» ist «wide» (quer) oder «down» (nach unten).',
		theme: '«theme» ist «light» (hell) oder «dark» (dunkel).',
		noEvent: (id: string) => `Ein Ereignis «${id}» gibt es in dieser Geschichte nicht.`,
		letters:
			'Für die Schrift dieser Wörter hat der Server keine Buchstaben. Bitte das Bild als SVG nehmen: Darin zeichnet sie der Browser.',
		tooLarge:
			'Das Bild wäre zu gross für PNG. Bitte eine kleinere Breite wählen, oder das Bild als SVG nehmen.'
	}
};

export type PictureWords = typeof de;
