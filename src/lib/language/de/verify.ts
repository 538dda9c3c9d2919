/** The words of `npm run verify`, in German as written in Switzerland. */
export const de = {
	title: (file: string, story: string) => `${file}, verglichen mit «${story}»`,
	exact: 'steht Wort für Wort im Artikel',
	several: 'steht Wort für Wort im Artikel, an mehreren Stellen',
	changed: 'Der Wortlaut hat sich geändert',
	lost: 'steht nicht mehr im Artikel',
	sum: (found: number, all: number) =>
		all === 1
			? `Das Zitat dieser Datei ${found === 1 ? 'steht' : 'steht nicht mehr'} Wort für Wort im Artikel.`
			: `${found} von ${all} Zitaten dieser Datei stehen Wort für Wort im Artikel.`,
	noQuotes:
		'Diese Datei enthält keine Zitate: Es lässt sich nur sagen, ob die Geschichte noch dieselbe ist.',
	same: (day: string) => `Die Geschichte ist noch dieselbe wie am ${day}.`,
	different: (day: string, address: string) =>
		`Die Geschichte wurde seit dem ${day} geändert: Exportieren Sie die Datei neu, von ${address}.`,
	altered:
		'Diese Datei wurde nach dem Export geändert: Ihr Inhalt ist nicht der, den sie nennt. Exportieren Sie sie neu.',
	noProvenance: 'Diese Datei sagt nicht, aus welcher Fassung der Geschichte sie stammt.'
};

export type VerifyWords = typeof de;
