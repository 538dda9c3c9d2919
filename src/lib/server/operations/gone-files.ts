import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

const FORMS = ['', '.br', '.gz'];

/**
 * Lets the process outlive its files. Kit's handler lists those that browsers get when it starts, and lets an error go
 * uncaught where one is gone later, as when the site is built anew in its place. `note` is told of each request.
 */
export function outliveFiles(folder: string): {
	note(req: IncomingMessage, res: ServerResponse): void;
} {
	const answers = new Map<ServerResponse, string>();
	let isSaid = false;
	process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
		const { code, path } = error;
		if (code !== 'ENOENT' || !path?.startsWith(folder)) {
			console.error(error);
			process.exit(1);
		}
		// the head is written: a file that breaks off is one that browsers ask for again
		for (const [answer, file] of answers)
			if (FORMS.some((form) => file + form === path)) answer.destroy();
		if (!isSaid)
			console.error(
				`Files of the site are gone (the first one is ${path}): it was built anew, or moved. What is loaded is still served; start the server again for the rest.`
			);
		isSaid = true;
	});
	return {
		note({ url = '' }, res) {
			answers.set(res, join(folder, url.split('?', 1)[0] ?? ''));
			res.once('close', () => answers.delete(res));
		}
	};
}
