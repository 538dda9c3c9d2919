import { expect, test } from 'vitest';
import { heightMessages } from './height-messages.ts';

test('Datawrapper’s form, and pym.js’s where a page with pym.js made the frame', () => {
	expect(heightMessages(480, 'sale', null)).toEqual([{ 'datawrapper-height': { sale: 480 } }]);
	expect(heightMessages(480, 'sale', 'graphic-1')).toEqual([
		{ 'datawrapper-height': { sale: 480 } },
		'pymxPYMxgraphic-1xPYMxheightxPYMx480'
	]);
});
