import * as Y from 'yjs';
import { fillDocument } from '#lib/server/drafts/draft-document.ts';
import type { Appended, DraftLog, KeptDraft } from '#lib/server/drafts/draft-log.ts';
import type { Signal } from '#lib/server/store/signals.ts';

/** Whoever has it open is told; it is kept already. */
const ORIGIN = { source: 'local', skipStoreHooks: true };

type Open = {
	document: Y.Doc;
	/** Updates up to this number are in the document. */
	seen: number;
	/** Somebody told of updates that are not. */
	isStale: boolean;
	isReading: boolean;
	/** The store was out of hearing, and may have come back without what it had: a replica that lagged leads now. */
	isUnsure: boolean;
};

/**
 * Brings what other servers have written into the documents that are open here, in order and once. What a store has lost
 * while it was out of hearing is given back to it.
 */
export class OtherServers {
	#log: DraftLog;
	#open = new Map<string, Open>();
	#onread: (document: Y.Doc, bytes: number) => void;

	/** @param onread told how many bytes came into a document */
	constructor(log: DraftLog, onread: (document: Y.Doc, bytes: number) => void) {
		this.#log = log;
		this.#onread = onread;
	}

	/** Fills a document with what is kept of a draft; false if there is no such draft. */
	async open(draft: string, document: Y.Doc): Promise<KeptDraft | undefined> {
		// from now on nothing that is told gets lost
		const open: Open = { document, seen: 0, isStale: false, isReading: true, isUnsure: false };
		this.#open.set(draft, open);
		const kept = await this.#log.load(draft);
		open.isReading = false;
		if (!kept) {
			this.close(draft);
			return undefined;
		}
		fillDocument(document, kept);
		open.seen = kept.number;
		if (open.isStale) void this.#read(draft, open);
		return kept;
	}

	close(draft: string): void {
		this.#open.delete(draft);
	}

	/** This server has written to a draft itself. */
	wrote(draft: string, { before, number }: Appended): void {
		const open = this.#open.get(draft);
		if (!open) return;
		if (before <= open.seen) open.seen = Math.max(open.seen, number);
		else this.#tell(draft, open, number);
	}

	hear(signal: Signal): void {
		if (signal.about === 'anything')
			for (const [draft, open] of this.#open) {
				open.isUnsure = true;
				this.#tell(draft, open, Infinity);
			}
		if (signal.about !== 'draft') return;
		const open = this.#open.get(signal.draft);
		if (open) this.#tell(signal.draft, open, signal.number);
	}

	#tell(draft: string, open: Open, number: number): void {
		if (number <= open.seen) return;
		open.isStale = true;
		if (!open.isReading) void this.#read(draft, open);
	}

	async #read(draft: string, open: Open): Promise<void> {
		open.isReading = true;
		while (open.isStale && this.#open.get(draft) === open) {
			const { document, isUnsure } = open;
			open.isStale = open.isUnsure = false;
			try {
				const kept = await this.#log.load(draft, isUnsure ? 0 : open.seen);
				if (!kept) break;
				document.transact(() => fillDocument(document, kept), ORIGIN);
				// numbers that the store has lost are given again
				open.seen = isUnsure ? kept.number : Math.max(open.seen, kept.number);
				if (isUnsure) await this.#giveBack(draft, open, kept);
				else this.#count(open, kept);
			} catch (error) {
				// it is told again once the store is back
				open.isUnsure ||= isUnsure;
				console.error((error as Error).message);
			}
		}
		open.isReading = false;
	}

	#count({ document }: Open, { state, updates }: KeptDraft): void {
		const lengths = [state, ...updates].map((data) => data?.length ?? 0);
		this.#onread(
			document,
			lengths.reduce((sum, length) => sum + length, 0)
		);
	}

	/** Writes what the document has and the store has not; nothing of it is in the document before it was in the store. */
	async #giveBack(draft: string, { document }: Open, kept: KeptDraft): Promise<void> {
		const known = new Y.Doc();
		fillDocument(known, kept);
		const isWhole = Y.equalSnapshots(Y.snapshot(document), Y.snapshot(known));
		const data = Y.encodeStateAsUpdate(document, Y.encodeStateVector(known));
		known.destroy();
		if (!isWhole) await this.#log.append({ draft, data, person: null });
	}
}
