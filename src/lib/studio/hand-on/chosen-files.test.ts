import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { droppedFiles } from './chosen-files.ts';
import { readIncoming } from './read-incoming.ts';

type Tree = { [name: string]: string | Tree | Error };

/** An entry as browsers give it: its folders are read in pieces, and end with an empty one. */
function entryOf(name: string, content: Tree[string], parent = ''): FileSystemEntry {
	const fullPath = `${parent}/${name}`;
	const isDirectory = typeof content === 'object' && !(content instanceof Error);
	const entry = {
		...{ name, fullPath, isDirectory, isFile: !isDirectory },
		file: (resolve: (file: File) => void, reject: (reason: unknown) => void) =>
			typeof content === 'string' ? resolve(new File([content], name)) : reject(content),
		createReader() {
			const left = isDirectory
				? Object.entries(content).map(([child, of]) => entryOf(child, of, fullPath))
				: [];
			return {
				readEntries: (resolve: (some: FileSystemEntry[]) => void) => resolve(left.splice(0, 100))
			};
		}
	};
	return entry as unknown as FileSystemEntry;
}

/** A drop of these files and folders; browsers also list a folder as a file without content. */
function dropOf(tree: Tree): Pick<DataTransfer, 'items' | 'files'> {
	const items = Object.entries(tree).map(([name, content]) => ({
		webkitGetAsEntry: () => entryOf(name, content)
	}));
	const files = Object.keys(tree).map((name) => new File([''], name));
	return { items, files } as unknown as Pick<DataTransfer, 'items' | 'files'>;
}

const pathsOf = async (tree: Tree) => (await droppedFiles(dropOf(tree))).map(({ path }) => path);

test('the files of dropped folders come with their paths, in order', async () => {
	expect(
		await pathsOf({
			texte: { 'b 10.docx': 'x', 'b 9.docx': 'x', tief: { 'c.txt': 'x' } },
			'daneben.txt': 'x'
		})
	).toEqual(['daneben.txt', 'texte/b 9.docx', 'texte/b 10.docx', 'texte/tief/c.txt']);
});

test('what a system keeps there, and what cannot be read, is left out', async () => {
	expect(
		await pathsOf({
			texte: {
				...{ '.DS_Store': 'x', 'Thumbs.db': 'x', '~$a.docx': 'x', __MACOSX: { 'a.txt': 'x' } },
				...{ '.git': { config: 'x' }, 'weg.txt': new Error('gone'), 'a.txt': 'x' }
			}
		})
	).toEqual(['texte/a.txt']);
});

test('folders are read to their end, and no further than 500 files', async () => {
	const many = (count: number) => ({
		many: Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.txt`, 'x']))
	});
	expect(await pathsOf(many(250))).toHaveLength(250);
	expect(await pathsOf(many(900))).toHaveLength(500);
});

test('without a folder, the files are as they came', async () => {
	expect(await pathsOf({ '.b.txt': 'x', 'a.txt': 'x' })).toEqual(['.b.txt', 'a.txt']);
});

test('the folder of a story becomes its draft, wherever it lies in what is dropped', async () => {
	const slug = 'bauer-sucht-frau';
	const folder = Object.fromEntries(
		['story.yaml', `${slug}.md`].map((name) => [
			name,
			readFileSync(new URL(`../../../content/${slug}/${name}`, import.meta.url), 'utf8')
		])
	);
	const dropped = await droppedFiles(
		dropOf({ Ablage: { '.DS_Store': 'x', 'notiz.txt': 'x', [slug]: folder } })
	);
	const incoming = await readIncoming(dropped);
	expect(incoming?.issues).toEqual([]);
	expect(incoming?.draft?.story).toMatchObject({ slug, language: 'de' });
	expect(incoming?.draft?.story.events).toHaveLength(9);
});
