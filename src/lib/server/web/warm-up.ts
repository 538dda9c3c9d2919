import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { condenseKept, latestPages } from './kept-pages.ts';

/**
 * Asks a server that has just started for the pages of its latest stories, one after the other, so that their
 * first readers get them at once, and as dense as can be. `origin` is that of the addresses readers ask with.
 */
export async function warmUp(host: string, port: number, origin: string): Promise<void> {
	for (const { path, language } of await latestPages()) {
		const url = new URL(path, origin);
		const headers = { host: url.host, 'accept-language': language };
		const asking = request({ host, port, path, headers }).end();
		// one that breaks off after its head tells nobody else
		asking.on('error', () => undefined);
		const [response] = (await once(asking, 'response')) as [IncomingMessage];
		await once(response.resume(), 'end');
		await condenseKept(url, language);
	}
}
