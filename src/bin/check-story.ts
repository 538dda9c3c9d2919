import { checkContent } from '#lib/server/content/check-content.ts';

process.exitCode = checkContent(process.argv.slice(2), {
	content: process.env.FUNDSTELLE_CONTENT || 'src/content',
	print: console.log,
	complain: console.error
});
