import type { StudioMessages } from '#lib/language/de/studio.ts';
import { count, number } from './count.ts';

/** The studio's words in Spanish; only the studio loads them. */
export const es: StudioMessages = {
	steps: {
		text: 'texto modificado',
		chronology: 'lista cronológica incorporada',
		articleAdded: 'texto añadido',
		articleRemoved: 'texto eliminado',
		article: 'datos del texto modificados',
		story: 'datos de la historia modificados',
		eventAdded: 'evento añadido',
		eventRemoved: 'evento eliminado',
		accepted: 'propuesta aceptada',
		joined: 'propuesta unida',
		dismissed: 'propuesta omitida',
		title: 'título modificado',
		summary: 'resumen modificado',
		date: 'fecha modificada',
		kinds: 'tipos propios modificados',
		kind: 'tipo modificado',
		companies: 'empresas modificadas',
		claim: 'fuente de la afirmación modificada',
		weight: 'peso modificado',
		passage: 'pasaje modificado',
		passageAdded: 'pasaje añadido',
		passageRemoved: 'pasaje eliminado',
		companyAdded: 'empresa añadida',
		companyRemoved: 'empresa eliminada',
		companyMerged: 'empresas reunidas',
		company: 'datos de la empresa modificados',
		eraAdded: 'época añadida',
		eraRemoved: 'época quitada',
		era: 'época cambiada',
		relationAdded: 'relación añadida',
		relationRemoved: 'relación quitada',
		relation: 'relación cambiada',
		mediaAdded: 'imagen o sonido añadido',
		mediaRemoved: 'imagen o sonido quitado',
		media: 'imagen o sonido cambiado',
		restored: 'estado anterior restaurado'
	},
	home: {
		invitation: 'Hacer una historia propia',
		title: 'Del artículo a la cronología',
		intro:
			'Una cronología que se puede verificar: cada evento con las palabras que lo prueban. En pocos minutos, sin conocimientos previos.',
		steps: [
			{
				title: 'Traer un texto',
				text: 'Pegue un artículo o elija archivos: Word, PDF, páginas web.'
			},
			{
				title: 'Probar los eventos',
				text: 'Fundstelle propone eventos, cada uno con su fecha y su pasaje. Usted decide, cambia y completa.'
			},
			{
				title: 'Entregarla',
				text: 'Descargue la historia terminada. Lo que aún no está probado se queda en el borrador.'
			}
		],
		create: 'Historia nueva',
		openFile: 'Abrir archivos',
		openHint:
			'También un borrador (.fundstelle), la carpeta de una historia o su ZIP, o una cronología de TimelineJS, markwhen, Simile, vis-timeline, Wikidata, Hypothesis, un calendario (.ics) o una tabla. Puede arrastrarlos a esta página o pegar aquí un texto.',
		drafts: 'Sus borradores',
		changed: (when: string) => `modificado ${when}`,
		delete: 'Borrar',
		deleteOf: (title: string) => `Borrar: ${title}`,
		confirmDelete: (title: string) =>
			`¿Borrar «${title}» con todos sus estados anteriores? No se puede deshacer.`,
		unavailable:
			'Este navegador no conserva borradores, quizá porque la ventana es privada. Puede trabajar, pero guarde su borrador como archivo antes de cerrar la ventana.',
		published: 'Historias publicadas',
		publishedHint: 'Abra una copia para ver cómo está hecha o para continuarla.',
		copy: 'Abrir una copia',
		copyOf: (title: string) => `Abrir una copia: ${title}`,
		copying: 'La copia está llegando…',
		copyFailed: 'No se ha podido cargar la historia. Revise la conexión y vuelva a intentarlo.',
		together: 'Para escribir, verificar y publicar con otras personas:',
		newsroom: 'a la redacción',
		privacy: 'Todo queda en este navegador hasta que usted lo entregue. No se envía nada.'
	},
	bring: {
		title: 'Traiga el texto del que se trata',
		ways: 'Pegue con Ctrl+V en cualquier lugar de esta página, arrastre archivos aquí o elíjalos, incluso varios a la vez. Se leen en este navegador; no se envía nada.',
		more: 'Traer otro texto',
		label: 'Pegar o escribir un texto',
		placeholder: 'Pegue aquí…',
		choose: 'Elegir archivos',
		takeTyped: 'Tomar este texto',
		formats:
			'Word (DOCX), PDF con texto, páginas web guardadas, Markdown o texto sin formato; hasta 20 MB',
		byHand: 'Empezar con un texto vacío',
		otherWays:
			'O empiece con una lista cronológica (XLSX, CSV), una cronología de otro programa (TimelineJS, markwhen, iCalendar…), un borrador (.fundstelle) o el ZIP de una historia: aquí mismo.',
		fromAddress: {
			title: 'Obtener una página por su dirección',
			label: 'Dirección',
			fetch: 'Obtener',
			how: 'El servidor de la redacción obtiene la página y la conserva como prueba, con dirección, hora y suma de verificación. Lo que solo leen los suscriptores, guárdelo en su navegador y traiga el archivo.',
			fetching: 'Obteniendo la página…',
			signedOut:
				'Esto solo puede hacerlo el servidor de una redacción, y solo con la sesión iniciada. Si no, guarde la página en su navegador (Ctrl+S) y traiga el archivo.',
			signIn: 'Iniciar sesión',
			problems: {
				address: 'No es una dirección web. Empieza por https:// o http://.',
				unreachable:
					'En esta dirección no responde nada en la internet pública. Compruebe que está bien escrita.',
				status:
					'El servidor de esta página no la entrega. Ábrala en su navegador, guárdela y traiga el archivo.',
				type: 'En esta dirección no hay texto: se leen páginas web, PDF, Word (DOCX) y texto sin formato.',
				'too-large': 'Lo que hay ahí supera los 20 MB.',
				'too-slow':
					'La página no llegó en 10 segundos. Vuelva a intentarlo, o guárdela en su navegador y traiga el archivo.',
				redirects: 'La dirección lleva en círculo. Ábrala en su navegador y tome la que vea ahí.',
				busy: 'En este momento se están obteniendo demasiadas páginas. Vuelva a intentarlo enseguida.',
				failed: 'En este momento no se puede acceder al servidor. Vuelva a intentarlo enseguida.'
			}
		},
		newText: 'Texto nuevo',
		pasted: 'Texto pegado',
		remove: 'Descartar',
		removeOf: (name: string) => `Descartar: ${name}`,
		reading: 'Leyendo…',
		read: (n: number): string =>
			n === 0 ? 'No se ha podido leer nada de esto.' : 'Leído. Revise los datos.',
		cancel: 'Cancelar',
		add: (n: number) => (n === 1 ? 'Añadir texto' : `Añadir ${count(n)} textos`),
		wordCount: (n: number) => number(n, 'palabra', 'palabras'),
		fields: {
			title: 'Título',
			author: 'Autor o autora',
			publisher: 'Medio o editorial',
			url: 'Dirección web',
			published: 'Publicado el'
		},
		language: 'Idioma del texto',
		found: (source: string) => `${source.charAt(0).toUpperCase()}${source.slice(1)}`,
		titleMissing: 'Dé un título al texto.',
		urlWrong: 'No es una dirección web. Empieza por https:// o http://.',
		publishedWrong:
			'Esta fecha no se puede leer. Escríbala así: «4 de junio de 2024», «junio de 2024» o 2024-06-04.',
		publishedHint: 'De este día dependen palabras como «ayer»; déjelo vacío si no lo conoce.'
	},
	newsroom: {
		title: 'Con la redacción',
		how: 'El borrador pasa al servidor. Ahí queda aunque se pierda este dispositivo, y otras personas pueden escribirlo con usted.',
		share: 'Ponerlo en el servidor',
		sharing: 'Compartir',
		check: 'Verificar',
		overview: 'Lo que le espera',
		shared: 'El borrador está en el servidor. Quien puede escribirlo lo abre en esta dirección:',
		publish: 'Publicar',
		correct: 'Publicar la corrección',
		withdraw: 'Retirar',
		published: 'Publicada en',
		note: 'Qué se ha corregido (una frase, opcional)',
		noteHint:
			'Todos la leen junto a la nueva versión del texto y en el canal de correcciones. Si el texto es el mismo, solo queda entre los estados anteriores.',
		isPublished: 'La historia está publicada.',
		isCorrected: 'La corrección está publicada. La versión anterior se puede seguir leyendo.',
		isWithdrawn: 'La historia está retirada; el borrador se conserva.',
		hasMoved: (slug: string) => `La dirección antigua, /stories/${slug}, lleva ahí.`,
		schedule: {
			title: 'Publicar más tarde',
			when: 'Cuándo',
			hint: 'Se publica el borrador tal como lo tiene ahora el servidor, no lo que cambie después.',
			past: 'Esa hora ya ha pasado. Elija una que esté por venir.',
			submit: 'Publicar a esa hora',
			done: 'Está programado.',
			planned: (when: string) =>
				`Programado: se publica el ${when}, con el borrador tal como estaba al programarlo.`,
			failed: (when: string) => `La historia no se pudo publicar el ${when}.`,
			withdraw: 'No publicar entonces',
			withdrawn: 'Ya no está programado.'
		},
		problems: {
			same: 'No ha cambiado nada: los lectores ya tienen exactamente esta versión. No se ha publicado nada.',
			taken: 'Otra historia ya tiene este nombre corto. Elija otro.',
			redirects:
				'Con este nombre corto hubo antes otra historia; la dirección lleva a ella para que sus enlaces sigan siendo válidos. Elija otro.',
			unchecked: 'Nadie más ha verificado aún estos eventos. El sitio lo exige antes de publicar.',
			files:
				'Al servidor le faltan estos archivos. Añádalos de nuevo en su evento o quítelos de él:',
			unsound:
				'Así no se puede publicar el borrador. Lo que falta o es incorrecto figura aquí, en «Como historia para publicar».',
			failed: 'En este momento no se puede acceder al servidor. Vuelva a intentarlo enseguida.'
		},
		at: {
			connecting: 'conectando con el servidor…',
			saving: 'guardando en el servidor…',
			saved: 'guardado en el servidor',
			away: 'sin conexión con el servidor',
			refused: 'rechazado por el servidor'
		},
		originals: {
			title: 'Páginas obtenidas',
			how: 'Tal como eran cuando el servidor las obtuvo; visibles para quienes pueden escribir este borrador.',
			fetched: (when: string) => `obtenida ${when}`,
			download: 'Descargar',
			downloadOf: (address: string) => `Descargar: ${address}`
		},
		original: {
			title: 'Original',
			of: (title) => `Original: ${title}`,
			open: (page) => (page === undefined ? 'Original' : `Original, página ${page}`),
			bring: 'Adjuntar un archivo (PDF, DOCX, HTML; hasta 20 MB)',
			how: 'El servidor lo guarda tal como es. Quien puede escribir el borrador lo abre junto al texto.',
			onTheWay: {
				waiting:
					'Está guardado en este navegador y va al servidor en cuanto el borrador esté allí.',
				away: 'Está guardado en este navegador y va al servidor en cuanto se pueda acceder a él de nuevo.',
				sending: 'Enviando al servidor …',
				refused:
					'El servidor no acepta este archivo: es demasiado grande o no es PDF, DOCX ni HTML.'
			},
			windowOnly:
				'El navegador no ha podido guardarlo: hasta que el servidor lo tenga, está solo en esta ventana.',
			again: 'Enviar de nuevo',
			shown: 'Darlo a quienes leen',
			shownHow: 'A partir de la próxima publicación, el artículo lleva un enlace a él.',
			remove: 'Quitarlo del artículo',
			refused:
				'No ha sido posible: el archivo es demasiado grande o no es PDF, DOCX ni HTML, o no se puede acceder ahora al servidor.',
			close: 'Cerrar',
			opening: 'Abriendo el original …',
			failed: 'El original no se puede abrir aquí. Descárguelo en «Historia», junto al artículo.',
			asText: 'Las palabras del original, sin su diseño.',
			page: (n, all) => `Página ${n} de ${all}`,
			before: 'Página anterior',
			after: 'Página siguiente'
		},
		refused: {
			signedOut:
				'Aquí ya no tiene la sesión iniciada, o su cuenta se ha eliminado. Inicie sesión en otra pestaña y podrá seguir aquí.',
			denied:
				'El servidor no acepta de usted este borrador: es de otra persona y no está, o ya no está, compartido con usted.',
			large:
				'El servidor ya no acepta este borrador: con todo lo que ha contenido es demasiado grande, o lo es lo que ha añadido. Guárdelo como archivo en «Entregar» y haga de él varios borradores.',
			unknown:
				'El servidor no conoce algo de este borrador: su versión no es la de esta página. Vuelva a cargar la página; si sigue igual, pregunte a quien gestiona el servidor.',
			elsewhere:
				'El servidor solo acepta cambios de páginas en su propia dirección, y esta página está en otra. Abra el sitio en su dirección habitual; si es esta, pregunte a quien gestiona el servidor: ORIGIN está mal configurado allí.',
			kept: 'Sus cambios están guardados en este dispositivo.'
		}
	},
	handOn: {
		open: 'Entregar',
		title: 'Entregar',
		close: 'Cerrar',
		publish: 'Como historia para publicar',
		ready: (n: number, all: number): string =>
			all === 0
				? 'Aún no hay eventos.'
				: n === all
					? all === 1
						? 'El evento está probado y listo.'
						: `Los ${count(all)} eventos están probados y listos.`
					: `${count(n)} de ${number(all, 'evento', 'eventos')} ${n === 1 ? 'está probado y listo' : 'están probados y listos'}.`,
		behind: (n: number) =>
			n === 1 ? 'Un evento queda en el borrador' : `${count(n)} eventos quedan en el borrador`,
		obstacles: {
			title: 'Dé un título a la historia.',
			slug: 'Dé a la historia un nombre corto de letras minúsculas, cifras y guiones, por ejemplo «la-disputa-del-tren».',
			noText: 'La historia aún no tiene texto. Traiga uno primero.',
			noEvents:
				'Aún no se puede publicar ningún evento. Cada uno necesita al menos un pasaje en el texto.'
		},
		storyTitle: 'Título de la historia',
		slug: 'Nombre corto',
		slugHint: (slug: string) =>
			`Nombre de la carpeta y final de la dirección: /stories/${slug || '…'}`,
		archive: 'Descargar como archivo ZIP',
		folder: 'Escribir en una carpeta…',
		how: (slug: string) =>
			`Puesta en el directorio src/content de Fundstelle, la carpeta «${slug}» se publica con el siguiente «npm start».`,
		mediaApart: (files) =>
			`Necesita archivos que no están en el borrador: ${files.join(', ')}. Vuelva a ponerlos junto a story.yaml. Todo lo que dijo sobre ellos está ahí.`,
		draft: 'Como borrador para seguir trabajando',
		draftHow:
			'Un archivo con todo, también con los eventos sin prueba: para alguien del equipo, para otro dispositivo o como copia de seguridad. Se abre en la primera página del estudio.',
		draftFile: 'Guardar el borrador como archivo',
		saved: (name: string) => `${name} está en sus descargas.`,
		savedIn: (path: string) => `Escrito en ${path}.`,
		left: (files: string[]) =>
			`Ahí quedan textos que ya no pertenecen a la historia; bórrelos: ${files.join(', ')}.`,
		issues: (n: number) =>
			`${n === 1 ? 'Un lugar no cumple' : `${count(n)} lugares no cumplen`} las reglas:`,
		openAnyway: 'Abrir como borrador de todos modos',
		unread: (n: number) =>
			n === 1 ? 'Conviene mirar un lugar:' : `Conviene mirar ${count(n)} lugares:`,
		openRead: (events: string) => `Abrir como borrador: ${events}, por probar`,
		onlyEmpty:
			'Una historia entera solo se puede leer en un borrador vacío. Ábrala en la primera página del estudio.',
		fileProblems: {
			noDraft: 'Este archivo no es un borrador de Fundstelle.',
			newer: 'Este borrador procede de una edición más reciente de Fundstelle. Ábralo ahí.',
			damaged: 'Este borrador está dañado o incompleto. Pida que se lo envíen de nuevo.'
		},
		notSaved: 'No se ha podido escribir en la carpeta. Elija otra o descargue el archivo ZIP.'
	},
	versions: {
		open: 'Estados anteriores',
		title: 'Estados anteriores',
		close: 'Cerrar',
		here: 'En este dispositivo',
		name: 'Conservar este estado como',
		hint: 'Por ejemplo, «Antes de la corrección». Al comienzo de cada día de trabajo se conserva un estado automáticamente.',
		unnamed: 'Sin nombre',
		keep: 'Conservar',
		kept: (name: string) => `Conservado: «${name}»`,
		daily: 'Comienzo del día',
		compare: 'Comparar',
		compareOf: (state: string) => `Comparar: ${state}`,
		restore: 'Restaurar',
		restoreOf: (state: string) => `Restaurar: ${state}`,
		restored: (name: string) => `Restaurado: «${name}». Con «Deshacer» vuelve al estado de antes.`,
		delete: 'Borrar',
		deleteOf: (state: string) => `Borrar: ${state}`,
		deleted: (state: string) => `Borrado: ${state}`,
		none: 'Aún no se ha conservado ningún estado anterior.',
		failed:
			'No se ha podido guardar: el almacenamiento de este navegador está lleno, bloqueado o no existe.',
		server: {
			title: 'En el servidor',
			name: 'Conservar el estado en el servidor como',
			hint: 'Lo ven todas las personas que pueden escribir este borrador.',
			published: 'Publicado',
			withdrawn: 'Retirado',
			none: 'Aún no se ha conservado ningún estado en el servidor ni se ha publicado nada.',
			failed: 'En este momento no se puede acceder al servidor, o ya no tiene la sesión iniciada.'
		},
		same: 'El borrador es ahora el mismo.',
		since: 'Desde entonces, en el borrador:',
		story: 'Historia',
		parts: { events: 'Eventos', articles: 'Textos', companies: 'Empresas' },
		changes: { added: 'nuevo', removed: 'eliminado', changed: 'modificado' },
		fields: {
			slug: 'nombre corto',
			title: 'título',
			language: 'idioma',
			summary: 'resumen',
			steps: 'pasos',
			media: 'imágenes y sonidos',
			author: 'autor o autora',
			publisher: 'medio',
			url: 'dirección',
			published: 'día de publicación',
			blocks: 'redacción',
			names: 'nombres',
			aliases: 'otros nombres',
			kind: 'tipo',
			eras: 'épocas',
			relations: 'relaciones',
			kinds: 'tipos propios',
			date: 'fecha',
			companies: 'empresas',
			claim: 'fuente de la afirmación',
			weight: 'peso',
			passages: 'pasajes'
		}
	},
	chronology: {
		title: (file: string) => `Lista cronológica: ${file}`,
		how: 'Cada fila pasa a ser un evento por probar. Revise qué contiene cada columna.',
		hasHeads: 'La primera fila nombra las columnas',
		firstRows: 'Las primeras filas',
		column: (n: number) => `Columna ${n}`,
		unused: 'no usar',
		roles: {
			date: 'Fecha',
			what: 'Qué ocurrió',
			who: 'Quién (empresas)',
			source: 'Fuente',
			page: 'Página',
			note: 'Nota'
		},
		page: 'p.',
		becomes: (n: number) => `${number(n, 'evento', 'eventos')} sin prueba.`,
		unread: (n: number) =>
			n === 1
				? '1 fecha no se puede leer y queda como texto en el resumen.'
				: `${count(n)} fechas no se pueden leer y quedan como texto en el resumen.`,
		skipped: (n: number) =>
			n === 1
				? '1 fila no dice qué ocurrió y se omite.'
				: `${count(n)} filas no dicen qué ocurrió y se omiten.`,
		take: (n: number) => `Incorporar ${number(n, 'evento', 'eventos')}`,
		taken: (n: number) =>
			n === 1
				? '1 evento espera su prueba. Traiga ahora los textos que la contienen.'
				: `${count(n)} eventos esperan su prueba. Traiga ahora los textos que la contienen.`,
		problems: {
			tooLarge: 'Esta tabla es demasiado grande; el límite es de 20 MB.',
			tooManyRows: 'Esta tabla tiene más de 5000 filas. Divídala.',
			empty: 'Esta tabla está vacía.',
			broken: 'Esta tabla no se puede leer. Guárdela de nuevo como XLSX o CSV, sin contraseña.'
		}
	},
	proofs: {
		search: 'Buscando pruebas…',
		failed: 'La búsqueda ha fallado. Vuelva a cargar la página.',
		left: (n: number, all: number) =>
			`${count(n)} de ${number(all, 'evento', 'eventos')} por probar`,
		done: 'Todos los eventos tienen un pasaje.',
		previous: 'Evento anterior',
		next: 'Evento siguiente',
		place: (n: number, all: number) => `${n} de ${all}`,
		candidates: 'Frases que podrían probarlo',
		accept: 'Tomar como prueba',
		acceptOf: (words: string) => `Tomar como prueba: ${words}`,
		keys: 'A o Intro toma la primera frase; las flechas cambian de evento.',
		page: (page: number) => `página ${page}`,
		sameDate: (words: string) => `fecha: «${words}»`,
		shared: (words: string[]) => `en común: ${words.join(', ')}`,
		edit: 'Abrir el evento',
		none: (n: number) => `${number(n, 'evento', 'eventos')} sin frase adecuada`,
		noneHint: 'Búsquela aquí usted, o traiga más textos.'
	},
	shell: {
		studio: 'Estudio',
		drafts: 'Borradores',
		untitled: 'Sin título',
		write: 'Escribir',
		preview: 'Vista previa',
		places: 'Partes del borrador',
		undo: (step: string) => `Deshacer: ${step}`,
		redo: (step: string) => `Rehacer: ${step}`,
		nothingToUndo: 'Nada que deshacer',
		nothingToRedo: 'Nada que rehacer',
		opening: 'Abriendo el borrador…',
		keeping: {
			opening: 'abriendo…',
			saving: 'guardando…',
			saved: 'guardado en este dispositivo',
			failed: 'NO guardado',
			unavailable: 'no se guarda'
		},
		failed:
			'Los últimos cambios aún no están guardados: el almacenamiento de este navegador está lleno o bloqueado. Seguimos intentándolo. Libere espacio, o guarde el borrador como archivo antes de cerrar esta ventana.',
		unavailable:
			'Este navegador no conserva nada, quizá porque la ventana es privada o porque el borrador procede de una edición más reciente de Fundstelle. Puede trabajar, pero el borrador se pierde con la ventana: guárdelo como archivo.',
		broken: (n: number) =>
			`${number(n, 'cambio de este borrador no se puede', 'cambios de este borrador no se pueden')} leer; todo lo demás está aquí. No se ha borrado nada.`,
		noScripts:
			'El estudio necesita JavaScript: funciona por completo en este navegador y no envía nada. Las historias se pueden leer sin él.',
		text: 'Texto',
		panels: 'Áreas de trabajo',
		proposals: 'Propuestas',
		proofs: 'Buscar pruebas',
		events: 'Eventos',
		problems: 'Por aclarar',
		story: 'Historia'
	},
	proposals: {
		title: 'Propuestas',
		searching: 'Buscando eventos en los textos…',
		failed:
			'La búsqueda de eventos se ha interrumpido. Su borrador no se ve afectado; puede seguir haciendo eventos a mano.',
		retry: 'Buscar de nuevo',
		partly: {
			dates: (language) =>
				`En textos de este idioma (${language}), Fundstelle solo encuentra fechas, todavía no eventos enteros. Las frases con fecha figuran abajo; el título lo escribe usted.`,
			nothing: (language) =>
				`En textos de este idioma (${language}), Fundstelle aún no encuentra nada por sí solo. Seleccione en el texto las palabras que prueban un evento.`
		},
		none: 'No se ha encontrado ningún evento en estos textos. Seleccione en el texto las palabras que prueban uno.',
		left: (open: number, all: number) => `${count(open)} de ${count(all)} por decidir`,
		allDone: (all: number) =>
			all === 1 ? 'La propuesta está decidida.' : `Las ${count(all)} propuestas están decididas.`,
		toEvents: 'A los eventos',
		eventTitle: 'Título del evento',
		noTitle: 'El evento necesita un título.',
		titleToWrite:
			'Aún no es un título, solo las palabras del texto. Acórtelas, o acéptelas tal como están.',
		inText: (words: string) => `en el texto: «${words}»`,
		kind: 'Tipo',
		companies: 'Empresas',
		noCompanies: 'ninguna',
		newCompany: 'nueva',
		newCompanies: 'Nuevas en la historia',
		score: 'Estimación',
		scores: {
			high: 'muy probablemente un evento',
			good: 'probablemente un evento',
			fair: 'quizá un evento',
			low: 'más bien ningún evento'
		},
		reasons: {
			date: 'fecha exacta',
			'vague-date': 'tiempo aproximado',
			action: 'acción',
			'named-action': 'acción como sustantivo',
			'possible-action': 'posible acción',
			company: 'empresa',
			'company-before': 'empresa de la frase anterior',
			'company-candidate': 'empresa nueva',
			planned: 'previsto',
			hypothetical: 'solo supuesto',
			negated: 'negado',
			question: 'en pregunta',
			'unsure-title': 'título inseguro'
		},
		actions: 'Decidir',
		accept: 'Aceptar',
		skip: 'Omitir',
		edit: 'Editar',
		join: 'Unir',
		joinWith: (title: string) => `Unir con «${title}»: el mismo evento, un pasaje más`,
		nothingToJoin: 'Para unir hace falta una propuesta ya aceptada',
		undo: 'Deshacer',
		previous: 'Propuesta anterior',
		next: 'Propuesta siguiente',
		keys: 'Decidir con teclas',
		key: { accept: 'A', skip: 'X', edit: 'E', join: 'J', name: 'N', undo: 'U' },
		isNameOf: (name: string, company: string) => `«${name}» es ${company}`,
		said: {
			accepted: (title: string) => `Aceptada: ${title}`,
			joined: (title: string) => `Unida con: ${title}`,
			named: (name: string, company: string) =>
				`«${name}» es ahora también un nombre de ${company}`,
			dismissed: (title: string) => `Omitida: ${title}`
		},
		list: 'Todas las propuestas abiertas',
		batch: 'Aceptar varias a la vez',
		batchIntro:
			'Elija cuán probable debe ser una propuesta. Primero verá lo que entra. Donde el título es inseguro, marque usted la casilla.',
		batchLeast: 'Como mínimo',
		batchWhat: 'Entra lo siguiente',
		batchNone: 'Ninguna propuesta abierta es tan probable.',
		batchAccept: (n: number) => `Aceptar ${number(n, 'propuesta', 'propuestas')}`,
		batchDone: (n: number) => `${number(n, 'propuesta aceptada', 'propuestas aceptadas')}.`,
		overlooked: '¿Nada pasado por alto?',
		overlookedIntro: 'Estas frases nombran un tiempo y no pertenecen a ningún evento.',
		nothingOverlooked:
			'Nada pasado por alto: cada frase que nombra un tiempo pertenece a un evento o usted la apartó.',
		makeEvent: 'Hacer un evento de esto',
		dismiss: 'No es un evento',
		showInText: 'Mostrar en el texto'
	},
	events: {
		none: 'Aún no hay eventos. Acepte propuestas, o seleccione en el texto las palabras que prueban uno.',
		more: 'Para hacer otro, seleccione en el texto las palabras que lo prueban.',
		toProposals: 'A las propuestas',
		untitled: 'Sin título',
		unproven: 'sin prueba',
		problems: (n: number) => number(n, 'problema', 'problemas'),
		count: (n: number, unsound: number) =>
			`${number(n, 'evento', 'eventos')}${unsound > 0 ? `, ${count(unsound)} aún en borrador` : ''}`
	},
	form: {
		rules: {
			'date.noWords': 'Indique las palabras del pasaje que dicen la fecha.',
			'date.noAnchor': 'Diga a qué se refieren las palabras.',
			'date.noSource': 'Nombre la fuente de la que procede la fecha, o su dirección.',
			'date.noNote': 'Diga en una frase de qué se deduce la fecha.',
			'date.year': ({ words }: { words: string }) =>
				`El año no está en las palabras «${words}»: inclúyalo. Si no está en el pasaje, elija «derivada del texto» o «de otra fuente».`,
			'date.finer': ({ words = '' }: { words?: string }) =>
				`La fecha es más precisa que las palabras${words && ` «${words}»`}: escríbala con la misma precisión, o elija «de otra fuente» y nombre la que la conoce mejor.`,
			'story.noPassage':
				'El evento no tiene ningún pasaje: seleccione en el texto las palabras que lo prueban.',
			'story.wordsElsewhere': ({ words }: { words: string }) =>
				`Las palabras «${words}» no están en el pasaje: escríbalas como figuran ahí, o añada un pasaje que las contenga.`,
			'story.anchor': ({ anchor }: { anchor: string }) =>
				`«${anchor}» no es una fecha ni un evento de esta historia: elija a qué se refieren las palabras.`,
			'story.anchorSelf': 'Esta fecha se refiere a sí misma: elija otro evento o una fecha.',
			'story.anchorUnpublished':
				'No se sabe cuándo se publicó este texto: indique el día en «Historia», o refiera las palabras a otra cosa.',
			'story.afterPublication':
				'El evento es posterior a la publicación del texto: revise la fecha, o elija el tipo «Plan» si está anunciado.',
			'story.company': 'Esta empresa ya no está en la historia: quítela.',
			'quote.changed': ({ was, is }: { was: string; is: string }) =>
				`La redacción ha cambiado: en lugar de «${was}», el texto dice ahora «${is}».`,
			'quote.lost':
				'Estas palabras ya no están en el texto: seleccione de nuevo el pasaje o elimínelo.',
			'quote.lostButSimilar': ({ similar }: { similar: string }) =>
				`Estas palabras ya no están en el texto; las más parecidas son «${similar}».`,
			'quote.ambiguous': ({ count }: { count: number }) =>
				`Estas palabras están ${count} veces en el texto: seleccione de nuevo el pasaje, con más palabras.`,
			'relation.noGround':
				'Nada prueba la relación: elija el pasaje que la prueba, o escriba por qué lo ve así.',
			'relation.event': 'El otro acontecimiento ya no existe: quite la relación.',
			'relation.twice': 'Esta relación ya existe: quite una de las dos.',
			'relation.againstTime': ({ first, firstDate, then, thenDate }) =>
				`La relación va contra el tiempo: «${first}» debería ser anterior (${firstDate}) a «${then}» (${thenDate}). Elija la otra dirección, o revise las dos fechas.`,
			'relation.circle': ({ events }: { events: readonly string[] }) =>
				`Las relaciones forman un círculo: ${events.map((title) => `«${title}»`).join(' → ')}. Quite una de ellas, o elija la otra dirección.`,
			'media.noAlt': 'Diga en una frase qué se ve o se oye.',
			'shape.text': 'Aquí falta algo: complételo.'
		},
		back: 'Todos los eventos',
		backToProposals: (left: number) => `Seguir con las propuestas (quedan ${count(left)})`,
		previous: 'Evento anterior',
		next: 'Evento siguiente',
		place: (n: number, all: number) => `${count(n)} de ${count(all)}`,
		delete: 'Borrar evento',
		staysDraft: 'Queda en borrador y no se publica hasta que se resuelva esto:',
		title: 'Título',
		summary: 'Resumen',
		summaryHint: 'Una o dos frases para la ficha del evento. Se puede omitir.',
		kind: 'Tipo',
		weight: 'Peso',
		weightHint: '0 a 9: donde no caben todos, se dibujan primero los de más peso.',
		date: 'Fecha',
		dateHint: 'Por ejemplo, «en la primavera de 2024», «4 de junio de 2024», «2018» o 2024-06-04',
		dateLabel: 'En palabras o EDTF',
		fields: {
			title: 'título',
			summary: 'resumen',
			kind: 'tipo',
			date: 'fecha',
			words: 'palabras del texto',
			anchor: 'referencia de las palabras',
			source: 'fuente de la fecha',
			note: 'nota sobre la fecha',
			companies: 'empresas',
			by: 'quién lo dice',
			weight: 'peso',
			passages: 'pasajes',
			media: 'imágenes, sonidos y películas',
			other: 'identificador'
		},
		dateUnread: ({ text }: { text: string }) =>
			`No hemos podido leer «${text}» como fecha. Por ejemplo: en la primavera de 2024, 4 de junio de 2024, 2018 o 2024-06-04. Si nadie conoce la fecha, elija «sin fecha».`,
		undated: 'Sin fecha',
		undatedWhy: 'Sin fecha, el evento figura junto al eje',
		datesInText: 'Fechas en el pasaje',
		basis: 'Cómo se conoce la fecha',
		words: 'Palabras del texto',
		wordsHint: 'Exactamente como en el pasaje: «en la primavera». «…» representa lo omitido.',
		anchor: 'A qué se refieren las palabras',
		anchorPublished: (date: string) => `la publicación del artículo (${date})`,
		anchorUnknown: 'la publicación del artículo (día desconocido)',
		anchorEvents: 'otro evento',
		anchorDate: 'otra fecha',
		anchorDateLabel: 'Fecha de referencia',
		source: 'Fuente',
		sourceHint: 'De dónde procede la fecha: un título con su día, o una dirección',
		note: 'Nota',
		noteWhy: 'De qué se deduce la fecha, en una frase',
		noteHint: 'Se puede omitir',
		companies: 'Empresas',
		noCompanies: 'La historia aún no tiene empresas.',
		addCompany: 'Añadir una empresa',
		otherNames: 'Otros nombres',
		otherNamesHint: 'Separados por punto y coma; se reconocen en el texto',
		companyName: 'Nombre de la empresa',
		add: 'Añadir',
		namesInText: 'Nombradas en el texto',
		claim: '¿Quién lo dice?',
		asserted: 'el propio artículo',
		reported: 'el artículo refiere lo que dice alguien',
		by: '¿Quién?',
		byHint: 'Como detrás de «según»: «CNBC», «correos de entonces»',
		passages: 'Pasajes',
		showInText: 'Mostrar en el texto',
		removePassage: 'Eliminar pasaje',
		passageNumber: (n: number) => `Pasaje ${count(n)}`,
		relations: 'Relaciones con otros acontecimientos',
		addRelation: 'Añadir una relación',
		noOtherEvents: 'La historia no tiene todavía otro acontecimiento.',
		findEvent: 'Buscar un acontecimiento',
		foundEvents: (n: number): string =>
			n === 0
				? 'Ningún acontecimiento se llama así.'
				: number(n, 'acontecimiento', 'acontecimientos'),
		relationKind: 'Este acontecimiento …',
		relationPassage: 'Probado por',
		noRelationPassage: 'ningún pasaje',
		judgement: 'Valoración de la redacción',
		judgementHint: 'Por qué lo ve así, en una frase. Necesario donde ningún pasaje lo prueba.',
		removeRelation: (title: string) => `Quitar la relación: ${title}`,
		relationsGo: (n: number) =>
			n === 1
				? 'Su relación con otro acontecimiento se va con él.'
				: `Sus ${count(n)} relaciones con otros acontecimientos se van con él.`
	},
	media: {
		title: 'Imágenes, sonidos y películas',
		choose: 'Elegir un archivo',
		hint: 'O arrástrelo o péguelo aquí: imágenes (AVIF, WebP, JPEG, PNG, SVG), sonidos (MP3, M4A, Ogg, FLAC, WAV), películas (MP4, WebM), hasta 20 MB cada uno.',
		unsent:
			'Este archivo aún no está en el servidor. Se envía en cuanto se pueda acceder a él; hasta entonces los demás no lo ven.',
		refused:
			'El servidor no acepta este archivo: está dañado o vacío, no es nada que las páginas puedan mostrar, o es demasiado grande. Elija otro.',
		notHere:
			'Este archivo no está en este navegador. Lo que aquí se dice de él se conserva; si hace falta, elíjalo de nuevo.',
		replace: 'Elegir su archivo',
		notKept:
			'El archivo no se pudo guardar: el almacenamiento de este navegador está lleno o bloqueado. Se pierde con esta ventana; guarde el borrador como archivo.',
		altPicture: '¿Qué se ve?',
		altSound: '¿Qué se oye o se ve?',
		altHint: 'Una frase para quienes no lo ven o no lo oyen',
		caption: 'Pie',
		credit: 'Autoría',
		licence: 'Licencia',
		source: 'Fuente',
		link: 'Dirección de la película o del sonido en otro sitio',
		linkHint: 'Entonces la imagen lleva allí. Puede faltar.',
		linkWrong: 'Esto no es una dirección web. Empieza por https:// o http://.',
		captions: 'Subtítulos',
		chooseCaptions: 'Elegir subtítulos (VTT)',
		removeCaptions: 'Quitar los subtítulos',
		remove: (what: string) => `Quitar: ${what}`,
		problems: {
			tooLarge: 'El archivo ocupa más de 20 MB. Redúzcalo primero.',
			noRoom:
				'Ya no hay sitio para este archivo: los medios de una historia pueden ocupar 100 MB en total. Reduzca o quite algo.',
			noMedia:
				'Esto no es una imagen, un sonido ni una película que se pueda mostrar aquí; cuenta el contenido, no el nombre. Guárdelo como JPEG, MP3 o MP4 en otro programa.',
			noCaptions: 'Esto no son subtítulos: el archivo debe empezar por WEBVTT.',
			damaged:
				'Esta imagen está dañada, o este navegador no puede mostrarla. Ábrala en otro programa y guárdela de nuevo como JPEG o PNG.',
			unreadable: 'El archivo no se pudo leer. Inténtelo de nuevo.'
		}
	},
	storyForm: {
		title: 'Título de la historia',
		slug: 'Nombre corto',
		slugHint: (slug: string) =>
			`Final de la dirección: /stories/${slug}. Solo a–z, 0–9 y guiones sueltos.`,
		slugFromTitle: 'Del título',
		language: 'Idioma de los títulos y resúmenes',
		summary: 'Resumen',
		summaryHint: 'Dos frases para la lista de historias. Se puede omitir.',
		articles: 'Textos',
		addArticle: 'Añadir un texto',
		articleTitle: 'Título del texto',
		author: 'Autor o autora',
		publisher: 'Publicado por',
		url: 'Dirección web',
		published: 'Publicado el',
		publishedHint:
			'El día, como «4 de julio de 2024» o 2024-07-04. Sin él no se pueden resolver palabras como «ayer».',
		publishedBasis: 'Cómo se conoce el día',
		publishedNote: 'De qué se deduce',
		publishedSource: 'Fuente del día',
		articleLanguage: 'Idioma del texto',
		articleLanguageHint: 'Una etiqueta como es, fr-CH o rm',
		removeArticle: 'Eliminar texto',
		confirmRemoveArticle: (title: string, events: number) =>
			`¿Eliminar «${title}»?${events > 0 ? (events === 1 ? ' 1 evento se apoya en él y queda como borrador.' : ` ${count(events)} eventos se apoyan en él y quedan como borradores.`) : ''} «Deshacer» recupera el texto.`,
		kinds: 'Tipos de evento propios',
		kindsHint:
			'Para lo que no dice ninguno de los tipos conocidos. Los nombres figuran en la lista y en el filtro.',
		newKind: 'Tipo nuevo',
		addKind: 'Añadir tipo',
		eras: 'Épocas',
		erasHint:
			'Períodos con nombre que están detrás de los acontecimientos: en la cronología, como títulos de la lista y en el filtro.',
		newEra: 'Época nueva',
		addEra: 'Añadir época',
		eraTitle: 'Nombre',
		eraNamesKept: (languages: string[]) =>
			`Se conservan los nombres en otros idiomas: ${languages.join(', ')}`,
		eraTime: 'Tiempo',
		eraTimeHint: 'Por ejemplo «de 1914 a 1918», «desde 2015» o 1914/1918',
		eraSource: 'Fuente',
		eraSourceHint: 'Quién la llama así: un título o una dirección. Puede faltar.',
		kindName: (language: string) => `Nombre (${language})`,
		companies: 'Empresas',
		noCompanies: 'Aún ninguna. Las empresas entran con las propuestas o a mano.',
		companyEvents: (n: number) => number(n, 'evento', 'eventos'),
		nameNumber: (n: number) => (n === 1 ? 'Nombre' : `Otro nombre ${count(n - 1)}`),
		addName: 'Otro nombre',
		remove: (what: string) => `Eliminar «${what}»`,
		aliases: 'Perífrasis',
		aliasesHint:
			'Palabras que en el texto designan a la empresa: siempre, como «la creadora de ChatGPT», o solo donde el texto también la nombra, como «la automotriz».',
		alias: 'Perífrasis',
		aliasInText: (text: string) => `Perífrasis «${text}»`,
		addAlias: 'Añadir perífrasis',
		match: 'Vale',
		matchWord: 'siempre',
		matchContext: 'solo junto al nombre',
		from: 'desde',
		until: 'hasta',
		aliasDateHint: 'EDTF, como 2023-07',
		merge: 'Reunir con',
		mergeChoose: 'Elegir empresa',
		mergeDo: 'Reunir',
		removeCompany: 'Eliminar empresa',
		confirmRemoveCompany: (name: string, events: number) =>
			`¿Eliminar «${name}»? ${number(events, 'evento la nombra; se conserva', 'eventos la nombran; se conservan')}, sin esta empresa.`,
		confirm: 'Eliminar de verdad',
		cancel: 'Cancelar',
		close: 'Cerrar'
	},
	text: {
		articles: 'Textos',
		addAnother: 'Otro texto',
		untitled: 'Texto sin título',
		tools: 'Herramientas para el texto',
		blocks: {
			paragraph: 'Párrafo',
			heading: 'Ladillo',
			quotation: 'Cita',
			item: 'Elemento de lista'
		},
		marks: { strong: 'Negrita', emphasis: 'Cursiva', link: 'Enlace' },
		address: 'Dirección del enlace',
		setLink: 'Poner',
		cancel: 'Cancelar',
		showEvent: (title: string) => `Mostrar evento: ${title}`,
		moveStart: 'Arrastrar el comienzo del pasaje',
		moveEnd: 'Arrastrar el final del pasaje'
	},
	passages: {
		newEvent: 'Evento nuevo',
		another: (title: string) => `Otro pasaje de «${title}»`,
		link: (title: string) => `Vincular aquí: «${title}»`,
		cancel: 'Cancelar',
		close: 'Cerrar',
		selection: 'Palabras seleccionadas',
		short: 'Pocas palabras prueban poco.',
		repeated: (n: number) => `Estas palabras están ${count(n)} veces en el texto.`,
		widen: 'Tomar la frase entera',
		bounds: {
			start: {
				name: 'Comienzo',
				earlier: 'Comienzo, una palabra antes',
				later: 'Comienzo, una palabra después'
			},
			end: {
				name: 'Final',
				earlier: 'Final, una palabra antes',
				later: 'Final, una palabra después'
			}
		},
		boundsOf: (n: number) => `Límites del pasaje ${count(n)}`,
		insertQuote: 'Buscar un pasaje',
		quote: 'Cita del texto',
		quoteHint: 'Pegue o escriba las palabras; se buscan en este texto.',
		find: 'Buscar',
		found: (state, n) => {
			if (state === 'ambiguous') return `Estas palabras encajan en ${count(n)} lugares. Elija uno:`;
			if (state === 'lost') return 'Estas palabras no están en el texto.';
			return state === 'changed'
				? 'El texto lo dice así:'
				: 'Encontrado y seleccionado en el texto.';
		},
		similar: 'Lo más parecido es:',
		thisOne: 'Este lugar',
		show: 'Mostrar en el texto',
		nothing: 'Nada por aclarar: cada evento tiene su prueba.',
		quotes: 'Pasajes',
		quotesIntro: 'El texto ha cambiado. ¿Prueban aún estas palabras el evento?',
		others: 'Datos',
		changed: 'El texto lo dice ahora de otro modo:',
		ambiguous: (n: number) => `Estas palabras encajan en ${count(n)} lugares.`,
		lost: 'Estas palabras ya no están en el texto.',
		inArticle: (title: string) => `(${title})`,
		takeOver: 'Adoptar las palabras nuevas',
		relink: 'Vincular de nuevo',
		nowSelect: 'Ahora seleccione las palabras en el texto o inserte ahí una cita.',
		keep: 'Conservar la redacción antigua',
		remove: 'Eliminar pasaje'
	}
};
