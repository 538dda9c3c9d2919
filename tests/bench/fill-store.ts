/*
 * Fills a store with made-up published stories, the same for the same number.
 *   node tests/bench/fill-store.ts <folder> <stories>
 */
import { publishIn } from '#lib/server/published/publish.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import type { Store } from '#lib/server/store/store.ts';
import { hashStory } from '#lib/story/provenance.ts';
import type { Story, StoryEvent } from '#lib/story/story.ts';
import { Random } from './random.ts';

const NAMES = ['Acker', 'Birke', 'Ceder', 'Distel', 'Erle', 'Farn', 'Ginster', 'Hasel'];
const TOPICS = ['Fusion', 'Patent', 'Rückruf', 'Anleihe', 'Umbau', 'Streik', 'Urteil', 'Messe'];
const VERBS = ['meldet', 'prüft', 'kauft', 'stoppt', 'eröffnet', 'plant', 'verkauft', 'beendet'];
const EVENTS = 6;
const IN_ONE = 500;
const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 0, 1);

/** The story of a number; a word of its title is its own. */
export function madeUpStory(number: number): Story {
	const random = new Random(number);
	const names = [random.pick(NAMES), `${random.pick(NAMES)} ${number % 977}`];
	const date = new Intl.DateTimeFormat('de-CH', { dateStyle: 'long', timeZone: 'UTC' });
	const sentences: string[] = [];
	const events = Array.from({ length: EVENTS }, (_, i): StoryEvent => {
		const time = Date.UTC(1990, 0, 1) + random.int(0, 12_000) * DAY;
		const [edtf, words] = [new Date(time).toISOString().slice(0, 10), date.format(time)];
		const title = `${names[0]} ${random.pick(VERBS)} etwas zum ${i + 1}. Mal`;
		const sentence = `Am ${words} hiess es, ${title}.`;
		sentences.push(sentence);
		return {
			...{ id: `e${i}`, kind: 'report', title, companies: ['a'] },
			date: { edtf, basis: 'stated', words },
			claim: { status: 'asserted' },
			passages: [{ article: 'text', exact: sentence }]
		};
	});
	return {
		...{ slug: `erfunden-${number}`, title: `${random.pick(TOPICS)} Nummer${number}` },
		language: 'de',
		articles: [
			{
				...{ id: 'text', title: 'Text', published: null, language: 'de' },
				blocks: sentences.map((sentence, i) => ({
					...{ kind: 'paragraph', id: `p${i + 1}`, runs: [{ text: sentence }] }
				}))
			}
		],
		companies: names.map((name, i) => ({ id: 'ab'[i] ?? '', names: [name], aliases: [] })),
		events
	};
}

/** Publishes stories up to a number, a minute apart; those before `from` are there. */
export async function fillStore(store: Store, count: number, from = 0): Promise<void> {
	for (let first = from; first < count; first += IN_ONE) {
		const numbers = Array.from({ length: Math.min(IN_ONE, count - first) }, (_, i) => first + i);
		const stories = await Promise.all(
			numbers.map(async (number) => {
				const story = madeUpStory(number);
				return { number, story, hash: await hashStory(story) };
			})
		);
		await store.write(async (transaction) => {
			for (const { number, story, hash } of stories) {
				const draft = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
				const at = BEGIN + number * 60_000;
				const row = { id: draft, title: story.title, owner: null, counter: 0 };
				await transaction
					.insertInto('drafts')
					.values({ ...row, created_at: at, changed_at: at })
					.execute();
				await publishIn(transaction, { draft, story, person: 'program', at }, hash, draft);
			}
		});
	}
}

if (import.meta.main) {
	const [folder = '', count = '100'] = process.argv.slice(2);
	const store = await openStore({ folder });
	await fillStore(store, Number(count));
	await store.close();
}
