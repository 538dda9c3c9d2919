/**
 * Messages that say a frame's height in px: Datawrapper's, by the id of the chart, and pym.js's, by the id that its
 * parent gave the frame (`childId`).
 */
export function heightMessages(height: number, id: string, childId: string | null): unknown[] {
	const datawrapper = { 'datawrapper-height': { [id]: height } };
	return childId === null
		? [datawrapper]
		: [datawrapper, ['pym', childId, 'height', height].join('xPYMx')];
}
