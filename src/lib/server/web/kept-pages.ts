import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import { ENCODINGS, type Encoding, type Page } from './page-cache.ts';

/** A path of the site, and the language that most of its readers are likely to want it in. */
export type Place = { path: string; language: string };

/** What the site keeps for everyone at an address, in the language that these readers get. */
type Offer = {
	find: (
		url: URL,
		languages: string | null,
		encoding: Encoding
	) => Promise<Pick<Page, 'sent' | 'body'> | undefined>;
	/** Makes a page as dense as it can be. */
	condense: (url: URL, languages: string) => Promise<void>;
	/** The pages that are likely to be asked for first. */
	latest: () => Promise<Place[]>;
};

/** The bundled site and the server around it each have this module: the one offers its pages, the other asks. */
const KEY = Symbol.for('fundstelle.kept-pages');
const shared = globalThis as { [KEY]?: Offer };

/** Sets where kept pages are found, for all copies of this module in the process. */
export function offerPages(offer: Offer): void {
	shared[KEY] = offer;
}

/** The pages that are likely to be asked for first. */
export async function latestPages(): Promise<Place[]> {
	return (await shared[KEY]?.latest()) ?? [];
}

/** Makes the page that is kept at an address dense before anyone asks for it again; resolves when it is. */
export async function condenseKept(url: URL, languages: string): Promise<void> {
	await shared[KEY]?.condense(url, languages);
}

/** Headers of requests for less than a whole page, or for one person's page; Kit answers these. */
const PARTICULAR = ['authorization', 'if-none-match', 'if-modified-since', 'range'];

/**
 * Answers a request for a page that the site keeps, without going through the site, which takes several times as
 * long; `false` if it is to be asked. `origin` is that of the addresses the site was asked with.
 */
export async function answerKept(
	request: IncomingMessage,
	response: ServerResponse,
	origin: string
): Promise<boolean> {
	const { method, headers, url = '' } = request;
	if (method !== 'GET' || PARTICULAR.some((name) => headers[name] !== undefined)) return false;
	if (!URL.canParse(url, origin)) return false;
	const accepted = new Negotiator(request).encodings([...ENCODINGS]);
	const encoding = ENCODINGS.find((each) => accepted.includes(each)) ?? 'identity';
	try {
		const languages = headers['accept-language'] ?? null;
		const kept = await shared[KEY]?.find(new URL(url, origin), languages, encoding);
		if (!kept) return false;
		response.writeHead(200, kept.sent).end(kept.body);
		return true;
	} catch {
		// the site says what is wrong
		return false;
	}
}
