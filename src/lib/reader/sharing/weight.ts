/** Weight of a page's load: compressed bytes as transferred, and the number of files. */
export type Weight = { bytes: number; files: number };

/** Headers of an answer, as browsers count them where a file comes from their cache (Resource Timing). */
const HEADERS = 300;

/** Tells what the page in a frame has loaded so far, whenever that changes; the frame is of this origin. */
export function watchWeight(frame: HTMLIFrameElement, tell: (weight: Weight) => void): () => void {
	let observer: PerformanceObserver | undefined;
	function watch(): void {
		observer?.disconnect();
		const page = frame.contentWindow as (Window & typeof globalThis) | null;
		if (!page || frame.contentDocument?.readyState !== 'complete') return;
		const count = () => tell(weigh(page.performance));
		observer = new page.PerformanceObserver(count);
		observer.observe({ type: 'resource', buffered: true });
		count();
	}
	frame.addEventListener('load', watch);
	watch();
	return () => {
		frame.removeEventListener('load', watch);
		observer?.disconnect();
	};
}

function weigh(performance: Performance): Weight {
	const entries = ['navigation', 'resource'].flatMap((type) =>
		performance.getEntriesByType(type)
	) as PerformanceResourceTiming[];
	const bytes = entries.reduce(
		(sum, { transferSize, encodedBodySize }) =>
			sum + Math.max(transferSize, encodedBodySize + HEADERS),
		0
	);
	return { bytes, files: entries.length };
}
