import { LRUCache } from 'lru-cache';
import type { Store } from '#lib/server/store/store.ts';
import { readVersions } from './versions.ts';

/** How long an answer is trusted without asking the store again, in ms. */
const TRUSTED = 500;
const MAX_SLUGS = 5000;
const ALL = '/';

type Known = { edition: string; at: number };

/**
 * Which version of each page readers see. The store is asked twice a second at most for each, and at once when it tells
 * that something was published; while it is away, readers see what they saw last.
 */
class Editions {
	#store: Store;
	#known = new LRUCache<string, Known>({ max: MAX_SLUGS });
	#asked = new Map<string, Promise<string>>();

	constructor(store: Store) {
		this.#store = store;
		store.hear(({ about }) => {
			if (about === 'published' || about === 'anything') this.forget();
		});
	}

	async of(slug: string | undefined): Promise<string> {
		const key = slug ?? ALL;
		const known = this.#known.get(key);
		if (known && performance.now() - known.at < TRUSTED) return known.edition;
		const asked = this.#asked.get(key) ?? this.#find(key, slug, known);
		return known ? asked.catch(() => known.edition) : asked;
	}

	/** Something was published: what was known counts only where nobody can be asked. */
	forget(): void {
		this.#asked.clear();
		for (const known of this.#known.values()) known.at = -Infinity;
	}

	#find(key: string, slug: string | undefined, known: Known | undefined): Promise<string> {
		const at = performance.now();
		const asked: Promise<string> = this.#ask(slug)
			.then(async (edition) => {
				// who knows an earlier one is told of this one once its story has been read
				const [version = ''] = edition.split(' ');
				if (known && slug !== undefined && edition !== known.edition)
					await readVersions(this.#store, [version]);
				return edition;
			})
			.then((edition) => {
				// not what was asked before something was published
				if (this.#asked.get(key) === asked) this.#known.set(key, { edition, at });
				return edition;
			})
			.finally(() => {
				if (this.#asked.get(key) === asked) this.#asked.delete(key);
			});
		this.#asked.set(key, asked);
		return asked;
	}

	async #ask(slug: string | undefined): Promise<string> {
		if (slug === undefined) return `${await countPublished(this.#store)}`;
		return editionAt(this.#store, slug);
	}
}

/** The hash of the version that readers see at a slug, and what they get with it. */
async function editionAt(store: Store, slug: string): Promise<string> {
	const row = await store.db
		.selectFrom('stories')
		.select(['version', 'originals'])
		.where('slug', '=', slug)
		.executeTakeFirst();
	return row?.version ? `${row.version} ${row.originals ?? ''}`.trim() : '';
}

/** The hash of the version that readers see at a slug. */
export async function versionAt(store: Store, slug: string): Promise<string | undefined> {
	const row = await store.db
		.selectFrom('stories')
		.select('version')
		.where('slug', '=', slug)
		.executeTakeFirst();
	return row?.version ?? undefined;
}

/** Changes whenever anything is published or withdrawn. */
export async function countPublished(store: Store): Promise<number> {
	const { counter } = await store.db
		.selectFrom('published_counter')
		.select('counter')
		.executeTakeFirstOrThrow();
	return counter;
}

const opened = new WeakMap<Store, Editions>();

function editionsOf(store: Store): Editions {
	const editions = opened.get(store) ?? new Editions(store);
	opened.set(store, editions);
	return editions;
}

/** Changes when what readers see changes: at a slug, or of all stories together without one. */
export function editionIn(store: Store, slug: string | undefined): Promise<string> {
	return editionsOf(store).of(slug);
}

/** This server has published something: its own readers see it at once. */
export function forgetEditions(store: Store): void {
	opened.get(store)?.forget();
}
