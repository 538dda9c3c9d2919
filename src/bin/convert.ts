import { convertFile } from '#lib/server/convert/convert-file.ts';
import { openArchive } from '#lib/studio/texts/docx/zip.ts';
import { decodeText } from '#lib/studio/texts/encoding.ts';

process.exitCode = await convertFile(process.argv.slice(2), {
	content: process.env.FUNDSTELLE_CONTENT || 'src/content',
	decode: (bytes) => decodeText(bytes, true),
	unpack: openArchive,
	print: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
	complain: console.error
});
