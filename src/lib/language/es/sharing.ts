import type { SharingWords } from '#lib/language/de/sharing.ts';

/** The words of the pages that hand a story on, in Spanish. */
export const es: SharingWords = {
	back: 'Volver a la historia',
	embedTitle: 'Insertar',
	embedIntro:
		'Esta cronología en otra página: con su lista, el evento elegido y su prueba. Sin cookies ni peticiones a terceros.',
	options: 'Opciones',
	theme: 'Colores',
	themePage: 'como la página',
	themeLight: 'claros',
	themeDark: 'oscuros',
	event: 'Evento elegido',
	noEvent: 'ninguno',
	height: 'Altura en píxeles, mientras nada la adapte',
	apply: 'Aplicar',
	iframe: 'Marco (iframe)',
	iframeHint:
		'Funciona en todas partes. Los scripts de inserción de Datawrapper o pym.js adaptan su altura; sin ellos queda como está.',
	component: 'Elemento (un script)',
	componentHint: 'Tiene siempre la altura de su contenido.',
	copy: 'Copiar código',
	copied: 'copiado',
	copyFailed: 'No se ha podido copiar; seleccione el texto y cópielo a mano.',
	preview: 'Vista previa',
	narrow: '320 píxeles de ancho',
	wide: 'todo el ancho',
	weight: 'Se transfiere antes de que nadie haga nada:',
	files: 'archivos',
	picture: 'Como imagen',
	pictureIntro:
		'Toda la cronología, con título, leyenda y fuente. El ancho en píxeles está en la dirección (width).',
	pictureWide: 'a lo ancho',
	pictureDown: 'hacia abajo',
	cardTitle: 'Tarjeta de cita',
	cardIntro:
		'El evento con las palabras que lo prueban, como HTML para pegar: sin script, con todos los estilos incluidos, para fondo claro, fondo oscuro y papel.',
	cardCode: 'HTML de la tarjeta',
	asPicture: 'Como imagen, donde no se admite HTML',
	version: 'Esta versión de la historia'
};
