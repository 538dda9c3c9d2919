/** The words of the pages that hand a story on, in German as written in Switzerland. */
export const de = {
	back: 'Zurück zur Geschichte',
	embedTitle: 'Einbetten',
	embedIntro:
		'So steht diese Zeitleiste in einer anderen Seite: mit Liste, gewähltem Ereignis und Beleg. Ohne Cookies, ohne Anfragen an Dritte.',
	options: 'Einstellungen',
	theme: 'Farben',
	themePage: 'wie die Seite darum herum',
	themeLight: 'hell',
	themeDark: 'dunkel',
	event: 'Gewähltes Ereignis',
	noEvent: 'keines',
	height: 'Höhe in Pixeln, solange nichts sie anpasst',
	apply: 'Übernehmen',
	iframe: 'Rahmen (iframe)',
	iframeHint:
		'Geht überall. Skripte für Datawrapper- oder pym.js-Einbettungen passen seine Höhe von selbst an; ohne sie bleibt sie fest.',
	component: 'Element (ein Skript)',
	componentHint: 'Ist immer so hoch wie sein Inhalt.',
	copy: 'Code kopieren',
	copied: 'kopiert',
	copyFailed: 'Kopieren ging nicht; bitte von Hand markieren und kopieren.',
	preview: 'Vorschau',
	narrow: '320 Pixel breit',
	wide: 'ganze Breite',
	weight: 'Übertragen, bevor jemand etwas tut:',
	files: 'Dateien',
	picture: 'Als Bild',
	pictureIntro:
		'Die ganze Zeitleiste mit Titel, Zeichenerklärung und Quelle. Die Breite in Pixeln steht in der Adresse (width).',
	pictureWide: 'quer',
	pictureDown: 'nach unten',
	cardTitle: 'Zitatkarte',
	cardIntro:
		'Das Ereignis mit den Worten, die es belegen, als HTML zum Einfügen: ohne Skript, mit allen Stilen, hell, dunkel und auf Papier.',
	cardCode: 'HTML der Karte',
	asPicture: 'Als Bild, wo kein HTML geht',
	version: 'Diese Fassung der Geschichte'
};

export type SharingWords = typeof de;
