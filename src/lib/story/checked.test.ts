import { expect, test } from 'vitest';
import { changedParts, checkedContent, checkState, type KeptVerdict } from './checked.ts';
import type { Company, StoryEvent } from './story.ts';

const firm: Company = { id: 'firm', names: ['Firm'], aliases: [] };
const event: StoryEvent = {
	...{ id: 'sale', kind: 'acquisition', title: 'The firm is sold', companies: ['firm'] },
	date: { edtf: '2024-05', basis: 'stated', words: 'May 2024' },
	claim: { status: 'asserted' },
	passages: [{ article: 'text', exact: 'was sold in May 2024', prefix: 'The firm ' }]
};
const content = checkedContent(event, [firm]);

test.each<[name: string, part: string, changed: StoryEvent, companies?: Company[]]>([
	['its words', 'words', { ...event, passages: [{ article: 'text', exact: 'was sold' }] }],
	[
		'the words around them, which may deny them',
		'words',
		{ ...event, passages: [{ ...event.passages[0], prefix: 'It is not true that the firm ' }] }
	],
	['its date', 'date', { ...event, date: { edtf: '2024-06', basis: 'stated', words: 'May 2024' } }],
	['how the date is known', 'date', { ...event, date: { edtf: '2024-05', basis: 'inferred' } }],
	['its companies', 'companies', { ...event, companies: [] }],
	['the name of a company', 'companies', event, [{ ...firm, names: ['Other'] }]],
	['its title', 'title', { ...event, title: 'The firm is bought' }],
	['who says so', 'claim', { ...event, claim: { status: 'reported', by: 'CNBC' } }]
])('a check is gone with %s', (_, part, changed, companies = [firm]) => {
	expect(changedParts(content, checkedContent(changed, companies))).toEqual([part]);
});

test('a check stays where only a place, a weight or the order of keys changes', () => {
	const [quote] = event.passages;
	const same: StoryEvent = {
		...event,
		weight: 3,
		date: { words: 'May 2024', basis: 'stated', edtf: '2024-05' },
		passages: [{ ...quote, position: { start: 9, end: 29 }, hash: 'x' }]
	};
	expect(changedParts(content, checkedContent(same, [firm]))).toEqual([]);
});

test('the last word about what an event says now counts; else the check that is gone', () => {
	const other = checkedContent({ ...event, title: 'Before' }, [firm]);
	const said = (verdict: KeptVerdict['verdict'], of: typeof content, by: string): KeptVerdict => ({
		...{ event: 'sale', hash: '', content: of, verdict, by, at: 1 }
	});
	const state = (...verdicts: KeptVerdict[]) => checkState({ id: 'sale', content }, verdicts);
	expect(state()).toEqual({ state: 'written' });
	expect(state({ ...said('right', content, 'Eva'), event: 'else' })).toEqual({ state: 'written' });
	expect(state(said('right', content, 'Eva'))).toMatchObject({ state: 'checked', by: 'Eva' });
	expect(state(said('wrong', content, 'Cem'), said('right', content, 'Eva'))).toMatchObject({
		...{ state: 'wrong', by: 'Cem' }
	});
	expect(state(said('right', other, 'Eva'))).toMatchObject({
		...{ state: 'changed', by: 'Eva', parts: ['title'] }
	});
	expect(state(said('wrong', other, 'Eva'))).toEqual({ state: 'written' });
});
