import type { RefusalMessages } from '#lib/language/de/refusals.ts';

/** Why the server refuses a request, in Italian. */
export const it: RefusalMessages = {
	session: 'La sua sessione è terminata. Acceda di nuovo.',
	factor: 'Questo sito richiede un secondo fattore. Configurarlo sotto «Account».',
	editor: 'Per questo serve il ruolo «Caporedazione».',
	owner: 'Per questo serve il ruolo «Direzione».',
	origin: 'La richiesta non è venuta da una pagina di questo sito.',
	draft: 'Questa bozza non esiste, o non è condivisa con lei.',
	share: 'Solo chi ha iniziato una bozza, o la caporedazione, decide con chi è condivisa.',
	nobody: 'Questo indirizzo non è per nessuno.',
	unsized: 'La richiesta non dice quanto è lunga.',
	large: 'È più grande di quanto il server accetta.',
	shape: 'Il server non capisce la richiesta. Ricarichi la pagina.',
	time: 'Il momento deve essere nel futuro, e al massimo tra un anno.',
	often: 'Erano troppi file in poco tempo. Riprovi tra un momento.',
	unsound: 'La bozza non si può pubblicare così: manca qualcosa, o qualcosa non è corretto.',
	original: 'Questo originale non è qui.',
	comment: 'Questo commento non è più qui.',
	state: 'Questo stato non è qui.',
	states: 'Questa bozza ha tanti stati con nome quanti ne può avere.',
	medium: 'Questo file non è qui.',
	sameName: 'Un altro file di questa bozza ha già questo nome.',
	noOriginal: 'Questo file non è né PDF, né Word (DOCX), né HTML.',
	noMedium: 'Questo file non è un’immagine, un suono, un filmato o sottotitoli.',
	infected: 'L’antivirus del server ritiene pericoloso questo file. Non viene conservato.',
	unscanned:
		'Al momento il server non può controllare se i file contengono virus, e quindi non ne accetta. Riprovi tra un momento.',
	newsroom: 'Alla redazione',
	gone: (slug) => `La storia «${slug}» è stata ritirata.`
};
