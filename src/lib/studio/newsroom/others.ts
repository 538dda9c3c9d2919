/** Where someone is in a draft: in a field of an event, or in the text of an article. */
export type Place = {
	event?: string;
	/** The label of the field. */
	field?: string;
	article?: string;
	/** The paragraph of the text, from 0, and the part of it that is selected (UTF-16). */
	block?: number;
	start?: number;
	end?: number;
};

/** Someone else who has the draft open; the name is the server's. */
export type OtherPerson = { client: number; name: string; place: Place };

/** The others among all who are there, as the server passes them on. */
export function readOthers(states: ReadonlyMap<number, unknown>, own: number): OtherPerson[] {
	return [...states].flatMap(([client, state]): OtherPerson[] => {
		if (client === own || typeof state !== 'object' || state === null) return [];
		const { person, place } = state as { person?: { name?: unknown }; place?: Place };
		return typeof person?.name === 'string'
			? [{ client, name: person.name, place: place ?? {} }]
			: [];
	});
}
