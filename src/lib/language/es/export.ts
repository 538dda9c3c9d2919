import type { ExportWords } from '#lib/language/de/export.ts';

/** The words of the page with all formats, in Spanish. */
export const es: ExportWords = {
	title: 'Exportar',
	intro:
		'Esta historia, para usarla en otro lugar. Cada archivo indica de dónde viene y de qué día es; lo que un formato no puede recoger figura al lado.',
	back: 'Volver a la historia',
	download: 'Descargar',
	whole: 'Lo contiene todo.',
	missing: (count) => `Qué falta o cambia (${count})`,
	groups: {
		documents: 'Para leer y archivar',
		tables: 'Para ordenar y analizar',
		timelines: 'Para otras cronologías',
		calendars: 'Para el calendario',
		archives: 'Para archivos y programas',
		feeds: 'Para suscribirse'
	},
	lines: {
		docx: 'Una tabla con fecha, evento, prueba y fuente, y una nota al pie para cada evento; también para LibreOffice y Google Docs.',
		xlsx: 'Una fila por evento, con el primer y el último día, las citas y las fuentes.',
		csv: 'La misma tabla como texto, para cualquier programa que lea tablas.',
		timelinejs: 'Para TimelineJS, de Knight Lab, como archivo junto a la página propia.',
		'timelinejs-sheet':
			'Para TimelineJS: se pega en la hoja de cálculo de Google de la que toma los datos.',
		markwhen: 'Un texto para seguir escribiendo en markwhen.',
		simile: 'Para páginas hechas con Simile Timeline.',
		'vis-timeline': 'Para quien programa: elementos y grupos para vis-timeline.',
		icalendar: 'Los eventos en el calendario de Outlook, Apple o Google.',
		fundstelle:
			'Toda la historia en un archivo, con artículos y pasajes: para guardarla y para abrirla en el estudio.',
		annotations:
			'Los pasajes como anotaciones según el estándar del W3C, tal como las leen Hypothesis y los archivos.'
	},
	pdf: 'Abra la historia e imprímala; como destino, elija «Guardar como PDF». Salen la cronología entera, la lista y el artículo con los pasajes numerados, en A4 o Carta. Con «Gráficos de fondo» se imprimen también las marcas.',
	openStory: 'Abrir la historia',
	feed: 'Los eventos de la historia como canal Atom.',
	correctionsFeed: 'Las correcciones de la historia como canal Atom.',
	openFeed: 'Abrir el canal',
	noSuch: (file) => `Esta historia no tiene ningún archivo «${file}».`
};
