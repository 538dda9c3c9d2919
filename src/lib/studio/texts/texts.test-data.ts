import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Block } from '#lib/article/blocks.ts';
import type { ImportedText, Result } from './imported-text.ts';
import { readText } from './read-text.ts';

/** A result in short: a line per block, as `kind: words` with looks in Markdown's signs; or the rule it failed by. */
export function outline(result: Result<ImportedText>): string[] {
	return result.ok ? result.value.blocks.map(describeBlock) : [`! ${result.problem.rule}`];
}

function describeBlock(block: Block): string {
	const name =
		block.kind === 'heading'
			? `h${block.depth}`
			: block.kind === 'item'
				? block.ordered
					? 'ol'
					: 'ul'
				: { paragraph: 'p', quotation: 'quote', caption: 'caption' }[block.kind];
	const words = block.runs.map(({ text, emphasis, strong, href }) => {
		const marked = (strong ? '**' : '') + (emphasis ? '_' : '');
		const looks = marked + text + [...marked].reverse().join('');
		return href === undefined ? looks : `[${looks}](${href})`;
	});
	return `${name}: ${words.join('').replaceAll('\n', ' / ')}`;
}

/** Reads bytes or a text as a file. */
export function readAs(name: string, content: string | Uint8Array): Promise<Result<ImportedText>> {
	return readText(new File([content as BlobPart], name), () => undefined);
}

/** A file of `tests/data/texts`; its README says how each was made. */
export function testFile(name: string): Uint8Array {
	return new Uint8Array(readFileSync(`tests/data/texts/${name}`));
}

type ZipOptions = { declared?: number; encrypted?: boolean };

/** A compressed archive of texts; each can lie about its size. */
export function zip(
	files: Record<string, string | Buffer>,
	options: Record<string, ZipOptions> = {}
): Uint8Array {
	const locals: Buffer[] = [];
	const centrals: Buffer[] = [];
	let offset = 0;
	for (const [name, content] of Object.entries(files)) {
		const raw = Buffer.from(content);
		const data = deflateRawSync(raw);
		const { declared = raw.length, encrypted = false } = options[name] ?? {};
		const sizes = Buffer.alloc(26);
		sizes.writeUInt16LE(20, 0);
		sizes.writeUInt16LE(encrypted ? 1 : 0, 2);
		sizes.writeUInt16LE(8, 4);
		sizes.writeUInt32LE(data.length, 14);
		sizes.writeUInt32LE(declared, 18);
		sizes.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), sizes, Buffer.from(name), data]);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(offset, 10);
		centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), sizes, rest, Buffer.from(name)]));
		locals.push(local);
		offset += local.length;
	}
	const directory = Buffer.concat(centrals);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(centrals.length, 4);
	end.writeUInt16LE(centrals.length, 6);
	end.writeUInt32LE(directory.length, 8);
	end.writeUInt32LE(offset, 12);
	return new Uint8Array(Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]));
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The files of the smallest document that Word opens, with this inside its body. */
export function docxFiles(body: string): Record<string, string> {
	return {
		'[Content_Types].xml':
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		'_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`
	};
}
