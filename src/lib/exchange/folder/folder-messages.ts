import type { Issue } from '#lib/dates/parsed.ts';
import type { Language } from '#lib/dates/language.ts';

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
	versionDay: {
		de: (file: string) =>
			`Der Name ${file} nennt keinen Tag: Eine spätere Fassung heisst wie der Artikel, mit dem Tag, seit dem sie gilt, wie artikel@2024-08-01.md.`,
		en: (file: string) =>
			`The name ${file} gives no day: a later version is called like the article, with the day since which it holds, such as article@2024-08-01.md.`
	},
	acceptedWhere: {
		de: () =>
			'Keine Fundstelle dieses Ereignisses hat die Worte unter «was»: Schreiben Sie «accepted» zu der Fundstelle, um die es geht.',
		en: () =>
			'No passage of this event has the words under “was”: write “accepted” in the passage that it is about.'
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

/** The same, as an issue of a whole file. */
export function folderIssue(
	problem: FolderProblem,
	language: Language,
	file: string,
	name = ''
): Issue {
	return {
		path: [],
		file,
		line: 1,
		column: 1,
		message: describeFolderProblem(problem, language, name)
	};
}
