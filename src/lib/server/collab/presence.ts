import * as v from 'valibot';
import type { Person } from './recognise.ts';

const word = v.optional(v.pipe(v.string(), v.maxLength(200)));
const number = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)));
/** Where someone is in a draft, as their browser says; nothing depends on it. */
const Place = v.object({
	...{ article: word, event: word, field: word },
	...{ block: number, start: number, end: number }
});

type States = Map<number, Record<string, unknown>>;

/** In how many places at once one person may be. */
const MOST_AT_ONCE = 20;

/**
 * Leaves of what a connection says about who is there only where its own person is, and puts the name that the
 * server knows beside it: nobody is there under another name, or in another's place. Hocuspocus adds a state of its
 * own to each update, which says nothing and is left out, too.
 */
export function keepOwnPresence(
	states: States,
	known: ReadonlyMap<number, Record<string, unknown>>,
	{ id, name }: Person
): void {
	const personAt = (client: number) => known.get(client)?.person as { id: string } | undefined;
	let places = [...known.keys()].filter((client) => personAt(client)?.id === id).length;
	for (const [client, state] of states) {
		const before = personAt(client);
		const mayBe = before === undefined ? places < MOST_AT_ONCE : before.id === id;
		const place = v.safeParse(Place, state.place);
		if (!mayBe || !place.success) states.delete(client);
		else {
			if (!before) places++;
			states.set(client, { person: { id, name }, place: place.output });
		}
	}
}
