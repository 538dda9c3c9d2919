/** How the names of files end that are shown to readers. */
const ENDINGS: Readonly<Record<string, string>> = {
	'application/pdf': '.pdf',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
	'text/html': '.html'
};

/** Responds with a file that somebody else made: as a download, never as a page of this site. */
export function answerOriginal(
	{ data, type, hash }: { data: Uint8Array<ArrayBuffer>; type: string; hash: string },
	name = hash
): Response {
	const ending = name === hash ? '' : (ENDINGS[type] ?? '');
	return new Response(data, {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename="${name.replace(/[^\w-]/g, '_')}${ending}"`,
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff'
		}
	});
}
