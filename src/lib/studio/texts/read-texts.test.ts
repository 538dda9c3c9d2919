import { expect, test, vi } from 'vitest';
import { readText } from './read-text.ts';
import { inputsOf, readTexts, type FromWorker, type ToWorker } from './read-texts.ts';

/** Stands for the browser's worker: reads in this thread, or says nothing of what holds "still". */
class FakeWorker {
	static made = 0;
	static ended = 0;
	onmessage: ((event: { data: FromWorker }) => void) | null = null;
	onerror: (() => void) | null = null;
	onmessageerror = null;
	#ended = false;

	constructor() {
		FakeWorker.made += 1;
		queueMicrotask(() => this.#tell({ ready: true }));
	}

	postMessage({ input }: ToWorker): void {
		const plain = 'plain' in input ? (input.plain ?? '') : '';
		if (plain.includes('still')) return;
		if (plain.includes('crash')) return this.onerror?.();
		void readText(input, (share) => this.#tell({ share })).then((result) => this.#tell({ result }));
	}

	terminate(): void {
		FakeWorker.ended += 1;
		this.#ended = true;
	}

	#tell(data: FromWorker): void {
		if (!this.#ended) this.onmessage?.({ data });
	}
}

const createWorker = () => {
	return new FakeWorker() as unknown as Worker;
};
const rules = (results: Awaited<ReturnType<typeof readTexts>>) =>
	results.map((result) => (result.ok ? 'ok' : result.problem.rule));

test('several inputs, one after the other in one worker', async () => {
	FakeWorker.made = 0;
	const progress = vi.fn();
	const onresult = vi.fn();
	const results = await readTexts(
		[
			new File(['Eins.'], 'eins.txt'),
			{ html: '<p>Zwei</p>', plain: 'Zwei' },
			new File([], 'leer.txt')
		],
		{ createWorker, onprogress: progress, onresult }
	);
	expect(rules(results)).toEqual(['ok', 'ok', 'empty-file']);
	expect(results.map(({ name }) => name)).toEqual(['eins.txt', undefined, 'leer.txt']);
	expect(progress).toHaveBeenCalledWith(0, 1);
	expect(progress).toHaveBeenCalledWith(1, 1);
	expect(onresult).toHaveBeenCalledTimes(3);
	expect(FakeWorker.made).toBe(1);
});

test('a worker that fell silent or crashed is replaced', async () => {
	FakeWorker.made = 0;
	const inputs = [{ plain: 'still' }, { plain: 'Eins' }, { plain: 'crash' }, { plain: 'Zwei' }];
	const results = await readTexts(inputs, { createWorker, maxSilence: 50 });
	expect(rules(results)).toEqual(['too-slow', 'ok', 'failed', 'ok']);
	expect(FakeWorker.made).toBe(3);
});

test('aborting ends the worker, and the rest is cancelled', async () => {
	FakeWorker.ended = 0;
	const controller = new AbortController();
	setTimeout(() => controller.abort(), 20);
	const inputs = [{ plain: 'Eins' }, { plain: 'still' }, { plain: 'Zwei' }];
	const results = await readTexts(inputs, { createWorker, signal: controller.signal });
	expect(rules(results)).toEqual(['ok', 'cancelled', 'cancelled']);
	expect(FakeWorker.ended).toBe(1);
});

test('without workers nothing is read, and nothing is thrown', async () => {
	const results = await readTexts([{ plain: 'Eins' }], {
		createWorker: () => {
			throw new Error('no workers here');
		}
	});
	expect(rules(results)).toEqual(['failed']);
});

const picture = new File(['x'], 'image.png', { type: 'image/png' });
const document = new File(['x'], 'a.docx');
test.for<[string, File[], string, string, unknown[]]>([
	['files', [document, picture], '', '', [document, picture]],
	['files before their names as text', [document], '', 'a.docx', [document]],
	[
		'text of a word processor, which adds its picture',
		[picture],
		'<p>Eins',
		'Eins',
		[{ html: '<p>Eins', plain: 'Eins' }]
	],
	['plain text', [], '', 'Eins', [{ html: '', plain: 'Eins' }]],
	['a picture alone', [picture], '', '', [picture]],
	['nothing', [], '', '', []]
])('a paste brings %s', ([, files, html, plain, inputs]) => {
	const texts: Record<string, string> = { 'text/html': html, 'text/plain': plain };
	const data = { files, getData: (type: string) => texts[type] ?? '' };
	expect(inputsOf(data as unknown as DataTransfer)).toEqual(inputs);
});
