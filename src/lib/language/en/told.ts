import type { ToldWords } from '#lib/language/de/told.ts';

/** The words of a story told step by step, in English. */
export const en: ToldWords = {
	opening: 'Start',
	start: 'Begin',
	next: 'Next',
	previous: 'Back',
	place: (step, of) => `${step} of ${of}`,
	steps: (n) => (n === 1 ? '1 step' : `${n} steps`),
	order: 'Order',
	orders: { author: 'as told', time: 'by time', text: 'by text' },
	fullScreen: 'Full screen',
	leaveFullScreen: 'Leave full screen',
	copyStep: 'Link to this step',
	keys: 'Turn with the arrow keys, Page Up and Page Down, or by swiping.',
	details: 'Details'
};
