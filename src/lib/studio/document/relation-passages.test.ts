import { expect, test } from 'vitest';
import type { Relation } from '#lib/story/story.ts';
import { withPassages } from './relation-passages.ts';

const old = { article: 'a', exact: 'the firm was sold' };
const fresh = { article: 'a', exact: 'the firm was finally sold' };
const other = { article: 'a', exact: 'it closed' };
const resting: Relation = { kind: 'leads-to', from: 'sale', to: 'end', passage: old };
const judged: Relation = { kind: 'answers', from: 'sale', to: 'end', judgement: 'So we think' };

test.each([
	['words that changed', [old, other], [fresh, other], [{ ...resting, passage: fresh }, undefined]],
	['words of another passage', [other], [fresh], [undefined, undefined]],
	['nothing changed', [old, other], [old, other], [undefined, undefined]],
	['a passage was removed, and which is not known', [old, other], [other], [undefined, undefined]]
])('%s', (_, before, after, expected) => {
	expect(withPassages([resting, judged], before, after)).toEqual(expected);
});
