import * as Y from 'yjs';
import { Arrivals } from './arrivals.ts';

type Message =
	/** The state vector of who asks for what it is missing. */
	{ missing: Uint8Array } | { update: Uint8Array };

export type Tabs = { askForMissing: () => void; leave: () => void };

const OTHER_TAB = Symbol('other tab');

/** Keeps a document the same in all tabs of this browser that join under the name. */
export function joinTabs(name: string, doc: Y.Doc): Tabs {
	const channel = new BroadcastChannel(name);
	const arrivals = new Arrivals(doc);
	const post = (message: Message) => channel.postMessage(message);
	const onupdate = (update: Uint8Array, origin: unknown) => {
		if (origin !== OTHER_TAB) post({ update });
	};

	channel.onmessage = ({ data }: MessageEvent<Message>) => {
		if ('update' in data) arrivals.take(data.update, OTHER_TAB);
		else post({ update: Y.encodeStateAsUpdate(doc, data.missing) });
	};
	doc.on('update', onupdate);

	let hasLeft = false;
	return {
		// a draft may be left before it is opened
		askForMissing() {
			if (hasLeft) return;
			arrivals.retry();
			post({ missing: Y.encodeStateVector(doc) });
		},
		leave() {
			hasLeft = true;
			doc.off('update', onupdate);
			channel.close();
		}
	};
}
