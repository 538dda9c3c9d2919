/*
 * <fundstelle-timeline src="https://…/stories/<slug>" event="<id>" theme="dark"></fundstelle-timeline>
 *
 * A story's timeline in any page: a frame that is as high as what is in it. `src` is the address of the story or
 * of its embed, `event` an event to choose, `theme` light or dark instead of the page's own, `lang` the interface's
 * language.
 */
class FundstelleTimeline extends HTMLElement {
	static observedAttributes = ['src', 'event', 'theme', 'lang'];

	#frame = document.createElement('iframe');

	constructor() {
		super();
		Object.assign(this.#frame, { loading: 'lazy', title: 'Fundstelle' });
		this.#frame.style.cssText =
			'display: block; inline-size: 100%; block-size: 28rem; border: 0; color-scheme: inherit';
		this.attachShadow({ mode: 'open' }).append(this.#frame);
	}

	connectedCallback() {
		addEventListener('message', this.#onmessage);
	}

	disconnectedCallback() {
		removeEventListener('message', this.#onmessage);
	}

	attributeChangedCallback() {
		const src = this.getAttribute('src');
		if (!src) return;
		const address = new URL(src, document.baseURI);
		address.pathname = address.pathname.replace('/stories/', '/embed/');
		for (const name of ['event', 'theme', 'lang']) {
			const value = this.getAttribute(name);
			if (value) address.searchParams.set(name, value);
		}
		if (this.#frame.src !== address.href) this.#frame.src = address.href;
	}

	#onmessage = ({ source, data }) => {
		const heights = source === this.#frame.contentWindow && data?.['datawrapper-height'];
		if (!heights) return;
		const [height] = Object.values(heights);
		if (Number.isFinite(height)) this.#frame.style.blockSize = `${height}px`;
	};
}

if (!customElements.get('fundstelle-timeline'))
	customElements.define('fundstelle-timeline', FundstelleTimeline);
