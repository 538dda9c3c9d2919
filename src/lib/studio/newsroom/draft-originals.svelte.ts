import {
	forgetWaiting,
	keepWaiting,
	waitingOriginals,
	type WaitingOriginal
} from '#lib/storage/waiting-originals.ts';
import type { ArticleOriginal } from '#lib/story/original.ts';
import type { FetchedFile } from '#lib/studio/texts/imported-text.ts';
import { ask, sentenceOfHarm } from './ask-server.ts';

const KEPT = /\.(pdf|docx|html?|xhtml)$/i;
const JSON_TYPE = { 'content-type': 'application/json' };
/** The server takes what has no type for nothing at all. */
const BYTES_TYPE = { 'content-type': 'application/octet-stream' };

/** The server's answers to a file that it will never take. */
const REFUSALS = [400, 413, 415, 422];

/** A page that the server has fetched, and keeps. */
export type FetchedOriginal = Required<Pick<FetchedFile, 'address' | 'original'>>;

/** An original that the server does not have yet. */
export type Waiting = WaitingOriginal & {
	state: 'waiting' | 'sending' | 'refused';
	/** What the server says of a harmful one. */
	sentence?: string | undefined;
	/** Whether this browser keeps it; else it is gone with this window. */
	isKept: boolean;
};

/** The originals of a draft's articles: those that the server keeps, and those on their way to it. */
export class DraftOriginals {
	readonly #draft: string;
	readonly #address: string;
	readonly #isAtServer: () => boolean;
	#known = $state.raw<readonly ArticleOriginal[]>([]);
	#waiting = $state.raw<readonly Waiting[]>([]);
	/** Settles when those that wait in this browser are here; never rejects. */
	readonly opened: Promise<void>;

	constructor(draft: string, isAtServer: () => boolean) {
		this.#draft = draft;
		this.#address = `/newsroom/drafts/${draft}/originals`;
		this.#isAtServer = isAtServer;
		this.opened = this.#read();
	}

	/** Which original each article has at the server, as far as it has been asked. */
	get known(): readonly ArticleOriginal[] {
		return this.#known;
	}

	/** Originals that are kept here until the server has them. */
	get waiting(): readonly Waiting[] {
		return this.#waiting;
	}

	/** Whether this is a kind of file that is kept as an original. */
	static isKept({ name }: { name: string }): boolean {
		return KEPT.test(name);
	}

	/** Keeps what was brought for an article, here until the server has it. */
	async bring(article: string, brought: File | FetchedOriginal): Promise<void> {
		const original: WaitingOriginal =
			brought instanceof File
				? { article, name: brought.name, brought: { bytes: await bytesOf(brought) } }
				: { article, name: brought.address, brought: { original: brought.original } };
		await this.opened;
		const isKept = await keepWaiting(this.#draft, original).then(
			() => true,
			(reason: unknown) => {
				console.info('An original could not be kept:', reason);
				return false;
			}
		);
		this.#put({ ...original, isKept, state: 'waiting' });
		if (this.#isAtServer()) await this.#send(article);
	}

	/** Sends what waits, now that the server has the draft, and asks which originals there are. */
	async meetServer(): Promise<void> {
		await this.opened;
		// another tab may have sent some of it, or taken it back
		await this.#read();
		for (const { article } of this.#waiting) await this.#send(article);
		await this.#load();
	}

	/** Says whether readers get an article's original. False: that could not be done. */
	async show(article: string, isShown: boolean): Promise<boolean> {
		const response = await this.#patch({ article, isShown });
		await this.#load();
		return response?.ok ?? false;
	}

	/** Takes the original off an article. False: that could not be done. */
	async remove(article: string): Promise<boolean> {
		if (this.#of(article)) {
			await this.#forget(article);
			return true;
		}
		const query = new URLSearchParams({ article });
		const response = await ask(`${this.#address}?${query}`, { method: 'DELETE' });
		await this.#load();
		return response?.ok ?? false;
	}

	#of(article: string): Waiting | undefined {
		return this.#waiting.find((each) => each.article === article);
	}

	#put(waiting: Waiting): void {
		const others = this.#waiting.filter(({ article }) => article !== waiting.article);
		this.#waiting = [...others, waiting];
	}

	async #send(article: string): Promise<void> {
		const waiting = this.#of(article);
		if (!waiting || waiting.state === 'sending') return;
		this.#put({ ...waiting, state: 'sending' });
		const response = await this.#hand(waiting);
		if (response?.ok) {
			await this.#load();
			await this.#forget(article);
		} else {
			const state = REFUSALS.includes(response?.status ?? 0) ? 'refused' : 'waiting';
			this.#put({ ...waiting, state, sentence: await sentenceOfHarm(response) });
		}
	}

	#hand({ article, name, brought }: Waiting): Promise<Response | undefined> {
		if ('original' in brought) return this.#patch({ article, original: brought.original });
		const query = new URLSearchParams({ article, name: name.slice(-200) });
		return ask(`${this.#address}?${query}`, {
			...{ method: 'POST', headers: BYTES_TYPE },
			body: brought.bytes
		});
	}

	#patch(body: object): Promise<Response | undefined> {
		return ask(this.#address, { method: 'PATCH', headers: JSON_TYPE, body: JSON.stringify(body) });
	}

	async #forget(article: string): Promise<void> {
		this.#waiting = this.#waiting.filter((each) => each.article !== article);
		await forgetWaiting(this.#draft, article).catch(() => undefined);
	}

	async #read(): Promise<void> {
		const kept = await waitingOriginals(this.#draft).catch(() => undefined);
		if (!kept) return;
		this.#waiting = [
			...this.#waiting.filter(({ isKept }) => !isKept),
			...kept.map((each): Waiting => {
				const { state, sentence } = this.#of(each.article) ?? { state: 'waiting' };
				return { ...each, isKept: true, state, sentence };
			})
		];
	}

	async #load(): Promise<void> {
		const response = await ask(this.#address);
		if (response?.ok) this.#known = (await response.json()) as ArticleOriginal[];
	}
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await file.arrayBuffer());
}
