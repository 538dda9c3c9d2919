/** Runs something once the next frame has been painted. Returns a function that cancels it. */
export function afterPaint(run: () => void): () => void {
	let frame = requestAnimationFrame(() => {
		frame = requestAnimationFrame(run);
	});
	return () => cancelAnimationFrame(frame);
}
