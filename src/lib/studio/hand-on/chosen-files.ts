/** A file with its path, where it lies in a folder that was chosen or dropped. */
export type ChosenFile = { path: string; file: File };

/** Most files that are taken from a dropped folder. */
const MAX_FILES = 500;
/** Files that systems leave in folders: `.DS_Store`, `Thumbs.db`, the lock of an open document. */
const NOT_A_TEXT = /(?:^|\/)(?:\.|~\$|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;

/** Files with their paths in a chosen folder, else their names. */
export function chosenFiles(files: Iterable<File>): ChosenFile[] {
	return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/**
 * The files of a drop, those in its folders too, by their paths. What cannot be read is left out, and so is what the
 * system keeps in folders. To be called before the event is over.
 */
export async function droppedFiles(
	data: Pick<DataTransfer, 'items' | 'files'>
): Promise<ChosenFile[]> {
	const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	const plain = chosenFiles(data.files);
	if (!entries.some(({ isDirectory }) => isDirectory)) return plain;
	const found: ChosenFile[] = [];
	for (const entry of entries) await walk(entry, found);
	return found.sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
}

async function walk(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
	if (found.length >= MAX_FILES || NOT_A_TEXT.test(entry.fullPath)) return;
	if (isFile(entry)) {
		const file = await fileOf(entry);
		if (file) found.push({ path: entry.fullPath.replace(/^\//, ''), file });
	} else if (isFolder(entry)) for (const each of await entriesOf(entry)) await walk(each, found);
}

// their classes cannot be named where there is no browser
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry) =>
	new Promise<File | undefined>((resolve) => entry.file(resolve, () => resolve(undefined)));

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		// a reader gives a hundred at a time
		const some = await new Promise<FileSystemEntry[]>((resolve) =>
			reader.readEntries(resolve, () => resolve([]))
		);
		if (some.length === 0) return all;
		all.push(...some);
	}
}
