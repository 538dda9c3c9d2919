import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { joinDraft, serversForTests } from '#lib/server/collab/servers.test-data.ts';
import type { StorePlace } from '#lib/server/store/store-place.ts';
import { mostMemory } from './server-process.ts';

const DRAFTS = 50;
const AUTHORS = 4;
const PAUSE = 200;

/** Authors type 5 characters a second each; how long it takes until another of the same draft has one (ms). */
export async function type(place: StorePlace, seconds: number) {
	const servers = serversForTests();
	const server = await servers.start(place);
	const sent = new Map<string, number>();
	const delays: number[] = [];
	const authors = [];
	for (let draft = 0; draft < DRAFTS; draft++) {
		const id = randomUUID();
		for (let author = 0; author < AUTHORS; author++) {
			const joined = joinDraft(server.port, id, `author-${draft}-${author}`);
			while (!joined.isSaved()) await wait(5);
			const text = joined.doc.getText('words/a');
			text.observe(({ delta, transaction: { local } }) => {
				const now = performance.now();
				if (local) return;
				for (const { insert } of delta)
					for (const letter of String(insert ?? '').split(';')) {
						const at = sent.get(letter);
						if (at !== undefined) delays.push(now - at);
					}
			});
			authors.push({ ...joined, text, name: `${draft}-${author}` });
		}
	}
	const end = performance.now() + 1000 * seconds;
	await Promise.all(
		authors.map(async ({ text, name }) => {
			await wait(PAUSE * Math.random());
			for (let n = 0; performance.now() < end; n++) {
				const letter = `${name}-${n}`;
				sent.set(letter, performance.now());
				text.insert(text.length, `${letter};`);
				await wait(PAUSE);
			}
		})
	);
	await wait(2000);
	const memory = mostMemory(server.process.pid);
	for (const { leave } of authors) leave();
	await servers.stop();
	const sorted = delays.toSorted((a, b) => a - b);
	return {
		typed: sent.size,
		missing: sent.size * (AUTHORS - 1) - delays.length,
		median: sorted[Math.floor(sorted.length / 2)] ?? NaN,
		p95: sorted[Math.floor(sorted.length * 0.95)] ?? NaN,
		memory
	};
}
