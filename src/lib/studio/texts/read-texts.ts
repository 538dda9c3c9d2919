import {
	nameOf,
	problem,
	type ImportedText,
	type TextInput,
	type TextProblem
} from './imported-text.ts';

/** The worker is given up when nothing was heard of it for so long, in milliseconds. */
const MAX_SILENCE_MS = 60_000;

/** The outcome of one input. `name` is that of the file, or its address; none for a paste. */
export type TextResult = { name?: string } & (
	{ ok: true; text: ImportedText } | { ok: false; problem: TextProblem }
);

export type ReadOptions = {
	/** Aborting ends the worker at once; what was not read is `cancelled`. */
	signal?: AbortSignal;
	/** Called while input `index` is read, with a share from 0 to 1. */
	onprogress?: (index: number, share: number) => void;
	/** Called as soon as input `index` is read. */
	onresult?: (index: number, result: TextResult) => void;
	/** For tests. */
	createWorker?: () => Worker;
	maxSilence?: number;
};

export type ToWorker = { input: TextInput };
export type FromWorker = { ready: true } | { share: number } | { result: Read };
type Read = { ok: true; value: ImportedText } | { ok: false; problem: TextProblem };

/**
 * Reads files and pasted texts one after the other in a worker: nothing in them is run, requested or
 * reported. Gives a result for each input, in order, and never rejects.
 */
export async function readTexts(
	inputs: TextInput[],
	options: ReadOptions = {}
): Promise<TextResult[]> {
	const workshop = new Workshop(options);
	const results: TextResult[] = [];
	for (const [index, input] of inputs.entries()) {
		const read = await workshop.read(input, (share) => options.onprogress?.(index, share));
		const name = nameOf(input);
		const result: TextResult = {
			...(name !== undefined && { name }),
			...(read.ok ? { ok: true, text: read.value } : read)
		};
		results.push(result);
		options.onresult?.(index, result);
	}
	workshop.close();
	return results;
}

/**
 * The inputs of a paste or a drop: its files, else its text. To be called before the event is over, when the browser
 * takes it back.
 */
export function inputsOf(data: DataTransfer): TextInput[] {
	const files = [...data.files];
	const html = data.getData('text/html');
	const plain = data.getData('text/plain');
	// word processors add a picture of what was copied
	if (files.length > 0 && !(html && files.every(({ type }) => type.startsWith('image/'))))
		return files;
	return html || plain ? [{ html, plain }] : [];
}

function createTextsWorker(): Worker {
	return new Worker(new URL('./texts-worker.ts', import.meta.url), { type: 'module' });
}

/** Keeps one worker for all inputs; one that fell silent is replaced. */
class Workshop {
	readonly #options: ReadOptions;
	#worker?: Worker;

	constructor(options: ReadOptions) {
		this.#options = options;
	}

	read(input: TextInput, report: (share: number) => void): Promise<Read> {
		const { signal, createWorker = createTextsWorker, maxSilence = MAX_SILENCE_MS } = this.#options;
		return new Promise((resolve) => {
			if (signal?.aborted) return resolve(problem('cancelled', {}));
			let silence: ReturnType<typeof setTimeout> | undefined;
			const end = (read: Read, lost: boolean) => {
				clearTimeout(silence);
				signal?.removeEventListener('abort', cancel);
				if (lost) this.close();
				resolve(read);
			};
			const cancel = () => end(problem('cancelled', {}), true);
			const fail = () => end(problem('failed', {}), true);
			const listen = () => {
				clearTimeout(silence);
				silence = setTimeout(
					() => end(problem('too-slow', { seconds: maxSilence / 1000 }), true),
					maxSilence
				);
			};
			signal?.addEventListener('abort', cancel);
			listen();
			const known = this.#worker;
			try {
				const worker = (this.#worker ??= createWorker());
				worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
					listen();
					if ('ready' in data) worker.postMessage({ input } satisfies ToWorker);
					else if ('share' in data) report(data.share);
					else if ('result' in data) end(data.result, false);
				};
				worker.onerror = fail;
				worker.onmessageerror = fail;
				if (known) worker.postMessage({ input } satisfies ToWorker);
			} catch {
				fail();
			}
		});
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}
}
