import { locate, type PlainText } from './plain-text.ts';

/** Groups passages by the index of each block that they overlap, in their order; other blocks have no entry. */
export function passagesByBlock<P extends { start: number; end: number }>(
	passages: readonly P[],
	plain: PlainText
): Map<number, P[]> {
	const found = new Map<number, P[]>();
	for (const passage of passages) {
		const last = locate(plain, passage.end - 1).block;
		for (let block = locate(plain, passage.start).block; block <= last; block++) {
			const own = found.get(block) ?? [];
			found.set(block, own);
			own.push(passage);
		}
	}
	return found;
}
