/*
 * Inlined into pages for frames: tells the page around how high this one is, in the forms that newsrooms'
 * scripts understand, Datawrapper's (https://developer.datawrapper.de/docs/responsive-iframe) and pym.js's.
 */
import { heightMessages } from './height-messages.ts';

const parameters = new URLSearchParams(location.search);
const slug = location.pathname.split('/').filter(Boolean).at(-1) ?? '';

function tell(): void {
	const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
	for (const message of heightMessages(height, slug, parameters.get('childId')))
		parent.postMessage(message, '*');
}

if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);
