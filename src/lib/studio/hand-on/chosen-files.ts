/** A file with its path, where it lies in a folder that was chosen or dropped. */
export type ChosenFile = { path: string; file: File };

/** Most files that are taken from a dropped folder. */
const MAX_FILES = 500;

export function chosenFiles(files: Iterable<File>): ChosenFile[] {
	return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** The files of a drop, those in its folders too. To be called before the event is over. */
export async function droppedFiles(data: DataTransfer): Promise<ChosenFile[]> {
	const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	const plain = chosenFiles(data.files);
	if (!entries.some(({ isDirectory }) => isDirectory)) return plain;
	const found: ChosenFile[] = [];
	for (const entry of entries) await walk(entry, found);
	return found;
}

async function walk(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
	if (found.length >= MAX_FILES) return;
	if (entry instanceof FileSystemFileEntry) {
		const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
		found.push({ path: entry.fullPath.replace(/^\//, ''), file });
	} else if (entry instanceof FileSystemDirectoryEntry) {
		const reader = entry.createReader();
		for (;;) {
			// a reader gives a hundred at a time
			const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
				reader.readEntries(resolve, reject)
			);
			if (some.length === 0) return;
			for (const each of some) await walk(each, found);
		}
	}
}
