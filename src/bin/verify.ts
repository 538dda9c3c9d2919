import { verifyFile } from '#lib/server/convert/verify-file.ts';
import { openArchive } from '#lib/studio/texts/docx/zip.ts';
import { decodeText } from '#lib/studio/texts/encoding.ts';

process.exitCode = await verifyFile(process.argv.slice(2), {
	content: process.env.FUNDSTELLE_CONTENT || 'src/content',
	decode: (bytes) => decodeText(bytes, true),
	unpack: openArchive,
	print: console.log,
	complain: console.error
});
