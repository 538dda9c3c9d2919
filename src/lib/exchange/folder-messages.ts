import type { Language } from '#lib/story/story.ts';

/** What can be wrong with the files of a story: what it is and what to do, by language. */
const MESSAGES = {
	noStory: {
		de: () =>
			'Im Ordner fehlt die Datei story.yaml: Legen Sie sie an, oder entfernen Sie den Ordner.',
		en: () => 'The folder has no file story.yaml: create it, or remove the folder.'
	},
	folderName: {
		de: (slug: string) =>
			`Der Ordner heisst «${slug}»: Sein Name wird Teil der Adresse, verwenden Sie nur a–z, 0–9 und Bindestriche.`,
		en: (slug: string) =>
			`The folder is called “${slug}”: its name becomes part of the address, use only a–z, 0–9 and hyphens.`
	},
	noArticle: {
		de: (file: string) =>
			`Die Datei ${file} fehlt: Legen Sie den Artikel unter diesem Namen neben story.yaml ab.`,
		en: (file: string) =>
			`The file ${file} is missing: put the article under this name beside story.yaml.`
	},
	unlisted: {
		de: (id: string) =>
			`Dieser Artikel steht nicht in story.yaml: Tragen Sie ihn dort unter «articles» mit «id: ${id}» ein, oder entfernen Sie die Datei.`,
		en: (id: string) =>
			`This article is not in story.yaml: add it there under “articles” with “id: ${id}”, or remove the file.`
	},
	emptyArticle: {
		de: () => 'Der Artikel ist leer: Fügen Sie seinen Text ein.',
		en: () => 'The article is empty: put its text here.'
	},
	whichArticle: {
		de: (ids: string) =>
			`Der Schlüssel «article» fehlt: Die Geschichte hat mehrere Artikel (${ids}), also nennen Sie den, aus dem die Worte stammen.`,
		en: (ids: string) =>
			`The key “article” is missing: the story has several articles (${ids}), so name the one that these words are from.`
	}
};

export type FolderProblem = keyof typeof MESSAGES;

/** The sentence; `name` is the folder, the file or the ids that it speaks of. */
export function describeFolderProblem(
	problem: FolderProblem,
	language: Language,
	name = ''
): string {
	return MESSAGES[problem][language](name);
}
