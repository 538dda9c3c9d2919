import { whenIdle } from '#lib/ui/when-idle.ts';

/** More blocks than a window shows. */
const FIRST = 40;
/** Blocks that are laid out within a frame. */
const STEP = 100;

/**
 * Lays out the first blocks of a long text at once and the others in idle time, so that the text is seen soon; until
 * then those near the window are laid out as they are come to. Returns a function that ends this.
 */
export function layOutByAndBy(): () => void {
	const sheet = new CSSStyleSheet();
	let laidOut = FIRST;
	const write = () =>
		sheet.replaceSync(
			`.ProseMirror.long > :nth-child(n + ${laidOut + 1}) { content-visibility: auto; contain-intrinsic-block-size: auto 9rem; }`
		);
	const remove = () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
	};
	write();
	document.adoptedStyleSheets.push(sheet);
	const cancel = whenIdle(() => {
		laidOut += STEP;
		const isDone =
			document.querySelector(`.ProseMirror.long > :nth-child(${laidOut + 1})`) === null;
		if (isDone) remove();
		else write();
		return !isDone;
	});
	return () => {
		cancel();
		remove();
	};
}
