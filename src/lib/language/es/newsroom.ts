import type { NewsroomMessages } from '#lib/language/de/newsroom.ts';

const ROLES = { author: 'Autoría', editor: 'Edición', owner: 'Dirección' };

function span(seconds: number): string {
	if (seconds < 90) return seconds === 1 ? '1 segundo' : `${seconds} segundos`;
	return `${Math.ceil(seconds / 60)} minutos`;
}

/** The newsroom's words in Spanish; only its pages load them. */
export const es: NewsroomMessages = {
	locale: 'es',
	newsroom: 'Redacción',
	nav: 'Redacción',
	overview: 'Resumen',
	account: 'Cuenta',
	people: 'Personas',
	log: 'Registro',
	site: 'Sitio',
	signOut: 'Cerrar sesión',
	signedInAs: (name, role) => `${name}, ${ROLES[role]}`,
	roles: ROLES,
	roleHints: {
		author: 'sus propios borradores',
		editor: 'todos los borradores, y publicar',
		owner: 'además, las personas y el sitio'
	},
	labelled: (what, text) => `${what}: ${text}`,
	parting: '; ',
	copy: 'Copiar',
	copied: 'Copiado.',
	copyFailed: 'El navegador no lo ha copiado; seleccione el texto a mano.',
	faults: {
		name: 'Escriba un nombre de 80 caracteres como máximo.',
		email: 'No es una dirección de correo. Escríbala así: nombre@ejemplo.org.',
		short:
			'La contraseña es demasiado corta: use al menos 12 caracteres, por ejemplo cuatro palabras.',
		long: 'Es demasiado largo: 200 caracteres como máximo.',
		simple:
			'Esta contraseña es fácil de adivinar. Use, por ejemplo, cuatro palabras que no tengan nada en común.',
		breached:
			'Esta contraseña está en una lista de contraseñas que se han filtrado en otros sitios. Elija otra.',
		same: 'La contraseña nueva es igual a la antigua. Elija otra.',
		code: 'Un código tiene seis cifras, o cuatro veces seis caracteres con guiones.',
		text: 'Escriba algo, de 2000 caracteres como máximo.',
		link: 'No es un enlace entero. Cópielo otra vez, de principio a fin.',
		nobody: 'Marque quién escribirá con usted, o elija otra opción.',
		field: 'Este campo falta o no es como debería.'
	},
	problems: {
		form: 'El formulario no corresponde a esta página. Vuelva a cargarla e inténtelo otra vez.',
		wrong: 'La dirección de correo y la contraseña no coinciden, o no existe esa cuenta.',
		password: 'Esa no es su contraseña actual.',
		code: 'Este código no es válido, o ya no lo es. Use el que la aplicación muestra ahora.',
		gone: 'Este enlace ya no es válido.',
		taken:
			'Ya hay una cuenta con esta dirección de correo. Inicie sesión con ella o use otra dirección.',
		unknown: 'Esto ya no existe. La lista muestra la situación actual.',
		'last-owner': 'Es la última persona con la dirección. Dé antes la dirección a otra persona.',
		'own-factor': 'Configure primero su propio segundo factor en «Cuenta».'
	},
	wait: (seconds) => `Demasiados intentos. Podrá continuar dentro de ${span(seconds)}.`,
	done: {
		password: 'Su contraseña ha cambiado. Se han cerrado todas las demás sesiones.',
		'second-factor-on':
			'A partir de ahora, para iniciar sesión hace falta también un código de la aplicación. Se han cerrado todas las demás sesiones.',
		'second-factor-off':
			'El segundo factor está desactivado. Se han cerrado todas las demás sesiones.',
		ended: 'La sesión está cerrada.',
		withdrawn: 'La invitación está retirada.',
		reset: 'La contraseña nueva ya es válida. Inicie sesión con ella.',
		role: 'El rol ha cambiado y vale desde ahora.',
		'sessions-ended': 'Todas las sesiones de esta persona están cerradas.',
		removed: 'La cuenta está eliminada y todas sus sesiones están cerradas.',
		shared: 'Compartido como ha elegido. Quien ya no está incluido queda fuera de inmediato.',
		'link-withdrawn': 'El enlace está retirado. Ya no lleva a ninguna parte.',
		site: 'El ajuste ha cambiado y vale desde ahora.',
		'signed-out': 'Ha cerrado la sesión.'
	},
	fields: {
		name: 'Nombre',
		nameHint: 'Así lo ven los demás.',
		email: 'Correo electrónico',
		password: 'Contraseña',
		currentPassword: 'Contraseña actual',
		newPassword: 'Contraseña nueva',
		passwordHint:
			'Al menos 12 caracteres. Cuatro palabras se recuerdan mejor que los signos especiales.',
		code: 'Código',
		role: 'Rol'
	},
	home: {
		greeting: (name) => `Hola, ${name}`,
		intro: 'Esto es lo que puede hacer aquí.',
		refused: (role) => `Esa página es solo para personas con el rol «${ROLES[role]}».`,
		studio: 'Estudio',
		studioText: 'Hacer una historia: traer un texto, probar sus eventos, entregarla.',
		accountText: 'Contraseña, segundo factor y sesiones abiertas.',
		peopleText: 'Invitar, dar roles, eliminar cuentas.',
		logText: 'Quién hizo qué y cuándo.',
		siteText: 'Lo que vale para todas las historias, como los cuatro ojos antes de publicar.',
		share: 'Compartir',
		shareOf: (title) => `Compartir «${title}»`,
		check: 'Verificar',
		checkOf: (title) => `Verificar «${title}»`,
		waiting: 'Lo que le espera',
		mention: (by, title) => `${by} le menciona: «${title}»`,
		disputed: (by, title) => `${by} objeta: «${title}»`,
		toCheck: (count) =>
			count === 1 ? 'un evento por verificar' : `${count} eventos por verificar`,
		drafts: 'Borradores en el servidor',
		list: {
			searchLabel: 'Buscar en los títulos de los borradores',
			search: 'Buscar',
			older: 'Borradores anteriores',
			latest: 'Todos los borradores, primero los últimos modificados',
			found: (query) => `Borradores sobre «${query}».`,
			none: (query) =>
				`Ningún borrador que usted pueda escribir tiene en el título todas las palabras de «${query}».`
		},
		untitled: 'Sin título',
		changed: (day, owner) =>
			owner === null ? `modificado el ${day}` : `de ${owner} · modificado el ${day}`,
		secondFactor:
			'Su cuenta aún no tiene un segundo factor. Con él, una contraseña robada no le sirve a nadie por sí sola.',
		secondFactorLink: 'Configurar un segundo factor'
	},
	signingOut: {
		looking: 'Buscando los borradores que hay en este navegador …',
		whole:
			'El servidor tiene estos borradores enteros. Al cerrar la sesión dejan este navegador, con los estados de días anteriores que hay en este dispositivo:',
		keep: 'Este dispositivo es mío: conservarlos aquí',
		here: 'El servidor no tiene estos borradores, o no todo (estados con nombre, archivos). Se quedan aquí, y quien use este navegador puede abrirlos. Guárdelos antes en «Entregar» como archivo o en el servidor; puede eliminarlos en el estudio:'
	},
	signIn: {
		title: 'Iniciar sesión',
		intro: 'Para leer no hace falta una cuenta.',
		submit: 'Iniciar sesión',
		noAccount: 'Las cuentas se obtienen por invitación. Pregunte a quien dirige esta redacción.',
		codeTitle: 'Introducir un código',
		codeIntro: 'Abra su aplicación de códigos y escriba lo que muestra para Fundstelle.',
		codeHint: 'Sin el dispositivo: uno de los códigos que anotó.',
		codeSubmit: 'Continuar',
		other: 'Iniciar sesión con otra cuenta'
	},
	linkForm: {
		label: 'Enlace que ha recibido',
		hint: 'Péguelo entero.',
		submit: 'Abrir'
	},
	welcome: {
		title: 'Le damos la bienvenida a la redacción',
		intro: 'Es la primera persona aquí. Su cuenta tendrá la dirección: usted invita a los demás.',
		submit: 'Crear la cuenta',
		gone: 'Este enlace ya no es válido: tiene más de un día o ya existe una cuenta. Mientras no haya ninguna, cada arranque del servidor escribe un enlace nuevo.',
		signIn: 'Iniciar sesión'
	},
	reset: {
		title: 'Contraseña nueva',
		intro: (name) =>
			`Para la cuenta de ${name}. Después se cierran todas las sesiones abiertas hasta ahora; el segundo factor se mantiene.`,
		submit: 'Guardar la contraseña',
		gone: 'Este enlace ya no es válido: tiene más de un día, ya se usó o lo reemplazó otro. Pida uno nuevo a la dirección.'
	},
	invitation: {
		title: 'Invitación',
		intro: (by, role) => `${by} le invita a la redacción. Su rol: ${ROLES[role]}.`,
		submit: 'Crear la cuenta',
		gone: 'Esta invitación ya no es válida: ha caducado, se retiró o ya fue aceptada. Pida una nueva.'
	},
	accountPage: {
		title: 'Su cuenta',
		passwordTitle: 'Contraseña',
		passwordSubmit: 'Cambiar la contraseña',
		passwordNote: 'Después, solo seguirá abierta la sesión de aquí.',
		factorTitle: 'Segundo factor',
		factorOff:
			'Para iniciar sesión hará falta también un código que muestra una aplicación en su teléfono.',
		factorNeeded: 'Este sitio exige un segundo factor. Configúrelo aquí para continuar.',
		factorOn: 'Activado: para iniciar sesión hace falta un código de la aplicación.',
		factorBegin: 'Configurar',
		factorEnd: 'Desactivar',
		scan: 'Escanee esta imagen con la aplicación.',
		openApp: 'Abrir en una aplicación de este dispositivo',
		qr: 'Código QR para la aplicación; su contenido figura debajo',
		secret: 'O escriba esta clave en la aplicación',
		codes:
			'Por si se pierde el dispositivo: cada uno de estos códigos vale una vez. Anótelos; solo se muestran ahora.',
		confirm: 'Código de la aplicación',
		confirmSubmit: 'Activar',
		confirmAgain:
			'Conserve la entrada de la aplicación y los códigos anotados; solo falta un código válido. Si no anotó los códigos, configure de nuevo el segundo factor más abajo.',
		sessionsTitle: 'Sesiones abiertas',
		thisSession: 'aquí',
		unknownBrowser: 'programa desconocido',
		since: (when) => `desde el ${when}`,
		end: 'Cerrar',
		endOf: (browser, when) => `${browser}, desde el ${when}: cerrar`
	},
	peoplePage: {
		title: 'Personas',
		listTitle: 'Cuentas',
		you: 'usted',
		withFactor: 'con segundo factor',
		withoutFactor: 'sin segundo factor',
		setRole: 'Cambiar',
		setRoleOf: (name) => `Cambiar el rol de ${name}`,
		roleOf: (name) => `Rol de ${name}`,
		reset: 'Contraseña nueva',
		resetOf: (name) => `Contraseña nueva para ${name}`,
		resetSure: (name) =>
			`Recibirá un enlace con el que ${name} establece una contraseña nueva, una sola vez y en el plazo de un día. No se lo dé a nadie más.`,
		resetYes: 'Crear un enlace de contraseña',
		resetLink: 'Enlace para una contraseña nueva',
		resetHint: 'Solo se muestra ahora; vale un día y una sola vez.',
		signOut: 'Cerrar todas sus sesiones',
		signOutOf: (name) => `Cerrar todas las sesiones de ${name}`,
		signOutSure: (name) =>
			`${name} tendrá que iniciar sesión de nuevo en todas partes. La cuenta queda como está.`,
		remove: 'Eliminar',
		removeOf: (name) => `Eliminar a ${name}`,
		removeSure: (name) =>
			`La sesión de ${name} se cierra de inmediato y no podrá volver a entrar. El nombre queda junto a lo que hizo.`,
		removeYes: 'Eliminar la cuenta',
		inviteTitle: 'Invitar',
		inviteNote: 'Para quién',
		inviteNoteHint: 'Solo para que usted reconozca la invitación.',
		inviteDays: 'Validez',
		days: { '1': 'un día', '7': 'siete días', '30': 'treinta días' },
		inviteEmail: 'Correo electrónico (opcional)',
		inviteEmailHint: 'La invitación se envía ahí. Sin dirección, recibe usted el enlace.',
		inviteLanguage: 'Idioma del mensaje',
		mailed: (email) => `El enlace se ha enviado a ${email}.`,
		notMailed: (email) =>
			`No se ha podido enviar el mensaje a ${email}. Este es el enlace: envíelo usted a la persona.`,
		resetMails: (name) =>
			`${name} recibe por correo un enlace que establece una contraseña nueva, una sola vez y en el plazo de un día.`,
		inviteSubmit: 'Crear un enlace',
		link: 'Enlace de la invitación',
		linkHint: 'Envíelo usted a la persona. Vale para una cuenta y solo se muestra ahora.',
		openTitle: 'Invitaciones pendientes',
		noneOpen: 'Ninguna.',
		openLine: (by, ends) => `de ${by}, válida hasta el ${ends}`,
		withoutNote: 'sin indicar',
		withdraw: 'Retirar',
		withdrawOf: (note) => `Retirar la invitación: ${note}`
	},
	sharing: {
		title: 'Compartir',
		studio: 'Abrir en el estudio',
		writers: 'Quién escribe',
		audiences: {
			private: 'Solo quien lo creó y la edición',
			people: 'También estas personas:',
			all: 'Todas las personas con cuenta'
		},
		nobody: 'No hay nadie más con el rol «Autoría».',
		submit: 'Guardar',
		readers: 'Para leer',
		readersText:
			'Un enlace muestra el borrador tal como quedaría publicado. Quien lo tenga lee sin cuenta, hasta que caduque o se retire.',
		link: 'Enlace de lectura',
		linkHint: 'Solo se muestra ahora. Quien lo tenga puede leer, pero no cambiar nada.',
		withdrawOf: (by, ends) => `Retirar el enlace de ${by}, válido hasta el ${ends}`
	},
	preview: {
		title: 'Borrador para leer',
		notice:
			'Un borrador para su lectura. No está publicado y aún puede cambiar. Solo aquí, una cookie recuerda que usted puede leerlo.',
		locked:
			'Este borrador se lee con un enlace. Abra el enlace que ha recibido; para ello el navegador tiene que aceptar cookies.',
		gone: 'Este enlace ya no es válido. Pida uno nuevo.',
		unfinished:
			'Este borrador aún no se puede mostrar: le falta un título, un texto o un evento con su pasaje.'
	},
	sitePage: {
		title: 'Sitio',
		intro: 'Lo que vale para todas las personas e historias de este sitio.',
		checksTitle: 'Cuatro ojos',
		checksText:
			'Con cuatro ojos, una historia solo se publica cuando cada evento lo ha verificado alguien distinto de quien lo cambió por última vez.',
		checksOn: 'Activado: cada evento tiene que estar verificado.',
		checksOff: 'Desactivado: verifica quien quiere.',
		checksTurnOn: 'Exigir verificación',
		checksTurnOff: 'Dejar de exigir verificación',
		factorTitle: 'Segundo factor',
		factorText:
			'Con este ajuste nadie entra en la redacción solo con una contraseña. A quien aún no tenga un segundo factor se le cierra la sesión enseguida, y lo configura la próxima vez que la inicie.',
		factorOn: 'Activado: todos necesitan un segundo factor.',
		factorOff: 'Desactivado: el segundo factor es voluntario.',
		factorTurnOn: 'Exigir el segundo factor',
		factorTurnOff: 'Dejar de exigir el segundo factor'
	},
	logPage: {
		title: 'Registro',
		intro: 'Las líneas solo se añaden: ni siquiera la dirección puede cambiarlas.',
		when: 'Cuándo',
		what: 'Qué',
		older: 'Anteriores',
		newest: 'Más recientes',
		program: 'El programa',
		nobody: 'Alguien sin sesión',
		noAccount: 'una cuenta que no existe',
		factors: {
			password: 'con contraseña',
			code: 'con contraseña y código',
			recovery: 'con contraseña y código anotado'
		},
		all: 'todas las personas con cuenta'
	},
	actions: {
		started: (who) => `${who} creó la primera cuenta.`,
		'signed-in': (who, _, how) => `${who} inició sesión${how && ` (${how})`}.`,
		'sign-in-failed': (_, whom, how) => `Inicio de sesión fallido, ${how}: ${whom}.`,
		'sign-in-slowed': (_, whom) => `Demasiados intentos de iniciar sesión: ${whom}.`,
		refused: (who, _, place, why) => `${who}, rechazado en ${place}: ${why}`,
		'signed-out': (who) => `${who} cerró la sesión.`,
		'session-ended': (who) => `${who} cerró otra de sus sesiones.`,
		'password-changed': (who) => `${who} cambió su contraseña.`,
		'second-factor-on': (who) => `${who} configuró un segundo factor.`,
		'second-factor-off': (who) => `${who} desactivó el segundo factor.`,
		invited: (who, _, role, note) => `${who} invitó a alguien${note && ` (${note})`}: ${role}.`,
		'invitation-withdrawn': (who) => `${who} retiró una invitación.`,
		joined: (who) => `${who} aceptó una invitación.`,
		'role-changed': (who, whom, role) => `${who} dio a ${whom} otro rol: ${role}.`,
		'reset-link': (who, whom) => `${who} creó para ${whom} un enlace de contraseña nueva.`,
		'password-reset': (_, whom) => `${whom} estableció una contraseña nueva con un enlace.`,
		'sessions-ended': (who, whom) => `${who} cerró todas las sesiones de ${whom}.`,
		removed: (who, whom) => `${who} eliminó a ${whom}.`,
		'checks-demanded': (who) => `${who} exige cuatro ojos antes de publicar.`,
		'checks-not-demanded': (who) => `${who} ya no exige cuatro ojos antes de publicar.`,
		'secret-changed': () =>
			'Se cambió el secreto del sitio. Todos tuvieron que iniciar sesión de nuevo.',
		'factor-demanded': (who) => `${who} exige ahora a todos un segundo factor.`,
		'factor-not-demanded': (who) => `${who} ya no exige un segundo factor.`,
		shared: (who, what, names) =>
			names
				? `${who} compartió «${what}»: ${names}.`
				: `${who} comparte «${what}» solo con la redacción.`,
		'link-made': (who, what) => `${who} creó un enlace para leer «${what}».`,
		'link-withdrawn': (who, what) => `${who} retiró un enlace para leer «${what}».`,
		published: (who, what, _, note) => `${who} publicó «${what}»${note && ` (${note})`}.`,
		scheduled: (who, what, when) => `${who} programó «${what}»: ${when}.`,
		unscheduled: (who, what) => `${who} anuló la fecha prevista de «${what}».`,
		withdrawn: (who, what) => `${who} retiró «${what}».`
	}
};
