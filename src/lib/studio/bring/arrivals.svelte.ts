import type { Language } from '#lib/dates/language.ts';
import {
	DraftOriginals,
	type FetchedOriginal
} from '#lib/studio/newsroom/draft-originals.svelte.ts';
import { nameOf, type TextInput, type TextProblem } from '#lib/studio/texts/imported-text.ts';
import { readTexts } from '#lib/studio/texts/read-texts.ts';
import { TextForm } from './text-form.svelte.ts';

/** A text that was brought: it is being read, could be read (`form`), or could not (`problem`). */
export class Arrival {
	readonly key: number;
	/** The name of the file, or its address; what was pasted has none. */
	readonly name: string | undefined;
	/** The original for the server to keep: the file, or the page that it has fetched. */
	readonly original: File | FetchedOriginal | undefined;
	/** How far the reading is, from 0 to 1. */
	share = $state(0);
	form = $state.raw<TextForm>();
	problem = $state.raw<TextProblem>();

	constructor(key: number, input: TextInput) {
		this.key = key;
		this.name = nameOf(input);
		if (input instanceof File) this.original = DraftOriginals.isKept(input) ? input : undefined;
		else if ('address' in input && input.original !== undefined)
			this.original = { address: input.address, original: input.original };
	}

	get isReading(): boolean {
		return !this.form && !this.problem;
	}
}

/** The texts that wait for their author to add them. */
export class Arrivals {
	list = $state.raw<readonly Arrival[]>([]);
	forms = $derived(this.list.flatMap(({ form }) => form ?? []));
	isReading = $derived(this.list.some((arrival) => arrival.isReading));

	#next = 0;
	#readings = new Set<AbortController>();

	/** Reads inputs, and settles when each is read or is not to be. */
	async bring(inputs: readonly TextInput[], language: Language): Promise<void> {
		const arrivals = inputs.map((input) => new Arrival(this.#next++, input));
		this.list = [...this.list, ...arrivals];
		const reading = new AbortController();
		this.#readings.add(reading);
		await readTexts([...inputs], {
			signal: reading.signal,
			onprogress: (index, share) => {
				const arrival = arrivals[index];
				if (arrival) arrival.share = share;
			},
			onresult: (index, result) => {
				const arrival = arrivals[index];
				if (!arrival) return;
				if (result.ok) arrival.form = new TextForm(result.text, result.name, language);
				else arrival.problem = result.problem;
			}
		});
		this.#readings.delete(reading);
	}

	/** Ends all reading; what was not read says so. */
	cancel(): void {
		for (const reading of this.#readings) reading.abort();
	}

	remove(arrival: Arrival): void {
		this.list = this.list.filter((each) => each !== arrival);
	}

	clear(): void {
		this.cancel();
		this.list = [];
	}
}
