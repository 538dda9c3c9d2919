import type { VerifyWords } from '#lib/language/de/verify.ts';
import { onDate, withDate } from './date-phrases.ts';

/** The words of `npm run verify`, in Italian. */
export const it: VerifyWords = {
	title: (file, story) => `${file}, a confronto con «${story}»`,
	exact: 'si trova parola per parola nell’articolo',
	several: 'si trova parola per parola nell’articolo, in più punti',
	changed: 'Il testo è cambiato',
	lost: 'non si trova più nell’articolo',
	sum: (found, all) =>
		all === 1
			? `La citazione di questo file ${found === 1 ? 'si trova' : 'non si trova più'} parola per parola nell’articolo.`
			: `${found} ${found === 1 ? 'citazione' : 'citazioni'} di questo file su ${all} ${found === 1 ? 'si trova' : 'si trovano'} parola per parola nell’articolo.`,
	noQuotes: 'Questo file non contiene citazioni: si può solo dire se la storia è ancora la stessa.',
	same: (day) => `La storia è ancora la stessa che era ${onDate(day)}.`,
	different: (day, address) =>
		`La storia è cambiata ${withDate('from', day)}: esportare di nuovo il file, da ${address}.`,
	altered:
		'Questo file è stato modificato dopo l’esportazione: il suo contenuto non è quello che dichiara. Esportarlo di nuovo.',
	noProvenance: 'Questo file non dice da quale versione della storia proviene.'
};
