import { HEAD_BYTES, mediaTypeOf } from '#lib/exchange/folder/media-type.ts';
import { spokenWords } from '#lib/exchange/folder/spoken-words.ts';
import { keepFiles, keptFiles, type Files } from '#lib/storage/files.ts';
import type { MediaFile } from '#lib/story/media.ts';
import { fetchFile, listServerFiles, sendFile } from '#lib/studio/newsroom/server-files.ts';

/**
 * The pictures, sounds and films of an open draft. This browser keeps them beside its document, and the server once it has
 * the draft.
 */
export class DraftFiles {
	#draft: string;
	#files = $state.raw<Files>({});
	#shown = $state.raw<Record<string, MediaFile>>({});
	#urls: string[] = [];
	/** Names of the files that the server has, and of those that it does not take, with what it says of them. */
	#atServer = $state.raw<ReadonlySet<string>>(new Set());
	#refused = $state.raw<ReadonlyMap<string, string | undefined>>(new Map());
	#exchanged: Promise<void>;
	/** Whether the last files could not be kept, and are gone with this window. */
	notKept = $state(false);
	/** Settles when the files are here that this browser keeps; never rejects. */
	readonly opened: Promise<void>;

	constructor(draft: string) {
		this.#draft = draft;
		this.opened = this.#open();
		this.#exchanged = this.opened;
	}

	get all(): Files {
		return this.#files;
	}

	/** The files as the preview shows them, each at an address that this window alone has. */
	get shown(): Record<string, MediaFile> {
		return this.#shown;
	}

	/** The media type of a file; `undefined` if it is not in this browser, or of no known type. */
	typeOf(name: string): string | undefined {
		const bytes = this.#files[name];
		return bytes && mediaTypeOf(bytes.subarray(0, HEAD_BYTES));
	}

	/** Takes files in, and keeps them. */
	async add(files: Files): Promise<void> {
		if (Object.keys(files).length === 0) return;
		await this.#show(files);
		try {
			await keepFiles(this.#draft, files);
			this.notKept = false;
		} catch (reason) {
			console.info('A file could not be kept:', reason);
			this.notKept = true;
		}
	}

	/** Looks again for those of these files that are not here: another tab of this browser may have brought them. */
	async lookFor(names: readonly string[]): Promise<void> {
		await this.opened;
		const missing = names.filter((name) => !Object.hasOwn(this.#files, name));
		if (missing.length === 0) return;
		try {
			const kept = Object.entries(await keptFiles(this.#draft));
			const found = kept.filter(([name]) => missing.includes(name));
			if (found.length > 0) await this.#show(Object.fromEntries(found));
		} catch (reason) {
			console.info('Files cannot be kept in this browser:', reason);
		}
	}

	/** Where a file is between here and the server, as far as that has been asked. */
	atServer(name: string): 'kept' | 'refused' | 'unsent' {
		if (this.#atServer.has(name)) return 'kept';
		return this.#refused.has(name) ? 'refused' : 'unsent';
	}

	/** What the server says of a harmful file that it does not take. */
	refusalOf(name: string): string | undefined {
		return this.#refused.get(name);
	}

	/**
	 * Sends the server the files of these names that it lacks, and fetches those that this browser lacks. Returns whether
	 * there is nothing more to send or fetch.
	 */
	async exchange(names: readonly string[]): Promise<boolean> {
		const open = () =>
			names.filter(
				(name) =>
					!this.#refused.has(name) &&
					!(this.#atServer.has(name) && Object.hasOwn(this.#files, name))
			);
		const exchange = async () => {
			if (open().length === 0) return;
			const known = await listServerFiles(this.#draft);
			if (!known) return;
			this.#atServer = known;
			for (const name of open()) await this.#exchangeOne(name);
		};
		// one after the other, so that no file is sent twice
		this.#exchanged = this.#exchanged.then(exchange).catch((reason: unknown) => {
			console.info('Files could not be exchanged with the server:', reason);
		});
		await this.#exchanged;
		return open().length === 0;
	}

	async #exchangeOne(name: string): Promise<void> {
		const own = Object.hasOwn(this.#files, name) ? this.#files[name] : undefined;
		if (!own) {
			const bytes = this.#atServer.has(name) && (await fetchFile(this.#draft, name));
			if (bytes) await this.add({ [name]: bytes });
			return;
		}
		const sent = await sendFile(this.#draft, name, own);
		if (sent === 'kept') this.#atServer = new Set([...this.#atServer, name]);
		else if (sent !== 'failed') this.#refused = new Map([...this.#refused, [name, sent.refused]]);
	}

	close(): void {
		for (const url of this.#urls) URL.revokeObjectURL(url);
	}

	async #open(): Promise<void> {
		try {
			await this.#show(await keptFiles(this.#draft));
		} catch (reason) {
			console.info('Files cannot be kept in this browser:', reason);
		}
	}

	async #show(files: Files): Promise<void> {
		const shown = await Promise.all(
			Object.entries(files).map(async ([name, bytes]) => [name, await this.#file(bytes)] as const)
		);
		const known = shown.flatMap(([name, file]) => (file ? [[name, file] as const] : []));
		this.#files = { ...this.#files, ...files };
		this.#shown = { ...this.#shown, ...Object.fromEntries(known) };
	}

	async #file(bytes: Uint8Array<ArrayBuffer>): Promise<MediaFile | undefined> {
		const type = mediaTypeOf(bytes.subarray(0, HEAD_BYTES));
		// tests in Node have no such addresses, and show nothing
		if (type === undefined || typeof Image === 'undefined') return undefined;
		const src = URL.createObjectURL(new Blob([bytes], { type }));
		this.#urls.push(src);
		if (type === 'text/vtt')
			return { kind: 'captions', src, words: spokenWords(new TextDecoder().decode(bytes)) };
		if (!type.startsWith('image/'))
			return { kind: type.startsWith('audio/') ? 'audio' : 'video', src, type };
		const { width, height } = await sizeOf(src);
		return { kind: 'image', width, height, sources: [{ src, width }] };
	}
}

/** In px; a drawing that has no size of its own gets one, and so does a picture that this browser cannot show. */
async function sizeOf(src: string): Promise<{ width: number; height: number }> {
	const image = new Image();
	image.src = src;
	await image.decode().catch(() => undefined);
	return { width: image.naturalWidth || 960, height: image.naturalHeight || 640 };
}
