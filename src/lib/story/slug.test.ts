import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlug } from '#lib/story/rules.ts';
import { slugOf } from './slug.ts';

test.for<[title: string, taken: string[], slug: string]>([
	['Bauer sucht Frau', [], 'bauer-sucht-frau'],
	['Börsengang in Zürich', [], 'boersengang-in-zuerich'],
	['Strasse & Straße', [], 'strasse-strasse'],
	["L'été à Genève", [], 'lete-a-geneve'],
	['OpenAI', ['openai'], 'openai-2'],
	['OpenAI', ['openai', 'openai-2'], 'openai-3'],
	['北京', [], 'event'],
	['北京', ['event'], 'event-2'],
	['', [], 'event'],
	[
		'Der Konzern übernimmt nach langen Verhandlungen seinen Rivalen',
		[],
		'der-konzern-uebernimmt-nach-langen-verhandlungen'
	]
])('%s, with %j taken: %s', ([title, taken, slug]) => {
	expect(slugOf(title, taken, 'event')).toBe(slug);
});

test('whatever the title, the id is one and not taken', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (title, taken) => {
			const slug = slugOf(title, [...taken, 'event'], 'event');
			expect(isSlug(slug)).toBe(true);
			expect(taken).not.toContain(slug);
		})
	);
});
