import { expect, test } from 'vitest';
import { sizeOfDrawing } from './drawing-size.ts';

/* Expected sizes are those that CSS Images 3, §5.3 and CSS 2.2, §10.3.2 give. */

test.each([
	['', { width: 300, height: 150 }],
	['width="100%" height="100%"', { width: 300, height: 150 }],
	['width="600"', { width: 600, height: 150 }],
	['height="1in"', { width: 300, height: 96 }],
	['width="25.4mm" height="50%"', { width: 96, height: 150 }],
	['width="10em"', { width: 300, height: 150 }],
	['width="600" height="400"', undefined],
	['viewBox="0 0 20 10"', undefined],
	['width="100%" viewBox="0 0 20 10"', undefined]
])('a drawing with %s', (attributes, expected) => {
	expect(sizeOfDrawing(`<?xml version="1.0"?><!-- > --><svg ${attributes}><rect/></svg>`)).toEqual(
		expected
	);
});
