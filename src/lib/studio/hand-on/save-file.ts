/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
	const url = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// the browser has taken it by the next task
	setTimeout(() => URL.revokeObjectURL(url));
}

type PickDirectory = (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** Asks for a folder of this device; `undefined` where the browser cannot. */
export function directoryPicker(): PickDirectory | undefined {
	return (globalThis as { showDirectoryPicker?: PickDirectory }).showDirectoryPicker;
}

/**
 * Writes files into the folder `name` of a directory. Returns the articles that lie there and are not among them:
 * they are another's to delete.
 */
export async function saveFolder(
	directory: FileSystemDirectoryHandle,
	name: string,
	files: Record<string, string | Uint8Array<ArrayBuffer>>
): Promise<string[]> {
	const folder = await directory.getDirectoryHandle(name, { create: true });
	for (const [file, content] of Object.entries(files)) {
		const handle = await folder.getFileHandle(file, { create: true });
		const stream = await handle.createWritable();
		await stream.write(content);
		await stream.close();
	}
	const left: string[] = [];
	for await (const file of folder.keys())
		if (file.endsWith('.md') && !(file in files)) left.push(file);
	return left;
}
