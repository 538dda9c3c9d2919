import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Company } from '#lib/story/story.ts';
import { suggestEvents } from '#lib/suggest/events/suggest-events.ts';

const companies = ['Bosch', 'Globex', 'Acme'].map((name): Company => ({
	id: name.toLowerCase(),
	names: [name],
	aliases: []
}));

function proposals(language: string, text: string) {
	const article: Article = {
		...{ id: 'a', title: 'A', language },
		published: { edtf: '2024-05-10', basis: 'external', source: 'print' },
		blocks: [{ kind: 'paragraph', id: 'p1', runs: [{ text }] }]
	};
	return suggestEvents(article, companies).proposals;
}

/** One of each column, joined by spaces; a column may hold an empty string. */
const sentence = (...columns: readonly string[][]) =>
	fc
		.tuple(...columns.map((column) => fc.constantFrom(...column)))
		.map((parts) => `${parts.filter((part) => part !== '').join(' ')}.`);

const DE = {
	times: [
		'Am 3. Mai 2023',
		'Nach einem Treffen mit rund 300 Anlegern in Bern',
		'Im vergangenen Jahr'
	],
	subjects: ['Bosch', 'der Konzern Bosch', 'die 31 Jahre alte Firma Bosch'],
	asides: ['', 'trotz der hohen Verluste in Europa', 'gemeinsam mit den Banken aus der Schweiz'],
	objects: [
		'die Übernahme des Rivalen Globex',
		'das im Mai in Bern eröffnete Werk von Globex',
		'die Fusion mit Acme und Globex'
	],
	ends: ['', 'in der ersten Hälfte des Jahres', 'wegen der Proteste an den Börsen']
};
const EN = {
	subjects: ['Bosch', 'The car maker Bosch', 'Officials from the group Bosch'],
	objects: [
		'the takeover of Globex',
		'the merger with Acme and Globex',
		'a new plant for Globex in Ohio'
	],
	ends: [
		'',
		'on 3 May 2023',
		'in the first half of the year',
		'after a meeting with the banks in Berne'
	]
};

describe('whatever is left out of a long clause', () => {
	it.each([
		['a negation', 'hat', 'nicht', 'übernommen', /(?<!\p{L})nicht(?!\p{L})/u],
		['a negation in time', 'hat', 'nie', 'gekauft', /(?<!\p{L})nie(?!\p{L})/u],
		['what may be', 'könnte', '', 'übernehmen', /könnte/],
		['what is said to be', 'soll', '', 'übernommen haben', /soll/],
		['what is to be', 'will', '', 'kaufen', /will/]
	])('German keeps %s', (_, finite, adverb, verb, kept) => {
		const { times, subjects, asides, objects, ends } = DE;
		const texts = sentence(times, [finite], subjects, asides, objects, ends, [adverb], [verb]);
		fc.assert(
			fc.property(texts, (text) => {
				for (const { title } of proposals('de', text)) expect(title).toMatch(kept);
			}),
			{ numRuns: 300 }
		);
	});

	it.each([
		['a negation', 'did not approve', /(?<!\p{L})not(?!\p{L})/u],
		['a negation in time', 'has never completed', /never/],
		['what may be', 'could soon complete', /could/],
		['what is to be', 'will complete', /will/]
	])('English keeps %s', (_, verb, kept) => {
		const { subjects, objects, ends } = EN;
		fc.assert(
			fc.property(sentence(subjects, [verb], objects, ends, ends), (text) => {
				for (const { title } of proposals('en', text)) expect(title).toMatch(kept);
			}),
			{ numRuns: 300 }
		);
	});

	it('names the source, in the title or as who claims it', () => {
		const { subjects, asides, objects, ends } = DE;
		const lead = ['Laut einem Bericht der Zeitung Spiegel', 'Nach Angaben von Acme'];
		const texts = sentence(lead, ['hat'], subjects, asides, objects, ends, ['übernommen']);
		fc.assert(
			fc.property(texts, (text) => {
				for (const { title, claim } of proposals('de', text))
					expect(`${title} ${claim.by ?? ''}`).toMatch(/Spiegel|Acme/);
			}),
			{ numRuns: 300 }
		);
	});
});
