import type { HocuspocusProvider } from '@hocuspocus/provider';
import type * as Y from 'yjs';
import { ask, type ServerAnswer } from './ask-server.ts';
import { readOthers, type OtherPerson, type Place } from './others.ts';
import { refusalIn, type SyncRefusal } from './sync-refusal.ts';

/**
 * `saved`: every change made here is on the server's disk. `away`: there is no connection; work goes on, and is sent
 * when it is back. `refused`: the server does not take this draft from this person.
 */
export type AtServer = 'connecting' | 'saving' | 'saved' | 'away' | 'refused';

const ADDRESS = '/newsroom/sync';

/** The copy of a draft that the server keeps for all who write it; there is none until it is shared. */
export class ServerCopy {
	#at = $state<AtServer>();
	#refusal = $state<SyncRefusal>();
	#others = $state.raw<OtherPerson[]>([]);
	#said = '';
	/** Called when `at` changes next. */
	#watching: (() => void)[] = [];
	#doc: Y.Doc;
	#draft: string;
	#provider: HocuspocusProvider | undefined;
	#isClosed = false;
	#isRetrying = false;

	constructor(doc: Y.Doc, draft: string) {
		this.#doc = doc;
		this.#draft = draft;
	}

	/** `undefined`: the draft is in this browser alone. */
	get at(): AtServer | undefined {
		return this.#at;
	}

	/** Why the server refuses the draft, while it does. */
	get refusal(): SyncRefusal | undefined {
		return this.#at === 'refused' ? this.#refusal : undefined;
	}

	/** Whether the server has the draft, and can be reached. */
	get isJoined(): boolean {
		return this.#at === 'saved' || this.#at === 'saving';
	}

	/** Who else has the draft open. */
	get others(): OtherPerson[] {
		return this.#others;
	}

	/** Tells the others where one is. */
	say(place: Place): void {
		const said = JSON.stringify(place);
		if (!this.#provider || said === this.#said) return;
		this.#said = said;
		this.#provider.setAwarenessField('place', place);
	}

	/** Waits until every change is on the server's disk; false if that cannot be now. */
	async whenSaved(): Promise<boolean> {
		while (this.#at === 'connecting' || this.#at === 'saving')
			await new Promise<void>((changed) => this.#watching.push(changed));
		return this.#at === 'saved';
	}

	/** Joins the others. Resolves when their changes are here, or there is no connection. */
	async join(): Promise<void> {
		if (this.at !== undefined) return;
		this.#become('connecting');
		const { HocuspocusProvider } = await import('@hocuspocus/provider');
		if (this.#isClosed) return;
		window.addEventListener('focus', this.#retry);
		window.addEventListener('offline', this.#look);
		window.addEventListener('online', this.#look);
		document.addEventListener('visibilitychange', this.#retry);
		await new Promise<void>((settled) => {
			const look = () => {
				this.#look();
				if (this.at !== 'connecting') settled();
			};
			this.#provider = new HocuspocusProvider({
				url: location.origin.replace(/^http/, 'ws') + ADDRESS,
				name: this.#draft,
				document: this.#doc,
				onSynced: look,
				onUnsyncedChanges: look,
				onStatus: look,
				onAwarenessChange: () => this.#meet(),
				onClose: ({ event }) => {
					const refusal = refusalIn(event);
					if (this.at === 'refused') this.#provider?.disconnect();
					else if (refusal) this.#refuse(refusal);
					else void this.#part();
					this.#others = [];
					settled();
				},
				onAuthenticated: () => {
					if (this.at === 'refused') this.#become('connecting');
				},
				onAuthenticationFailed: () => {
					this.#refuse('denied');
					settled();
				}
			});
			this.say({});
		});
	}

	close(): void {
		this.#isClosed = true;
		if (!this.#provider) return;
		this.#provider.destroy();
		window.removeEventListener('focus', this.#retry);
		window.removeEventListener('offline', this.#look);
		window.removeEventListener('online', this.#look);
		document.removeEventListener('visibilitychange', this.#retry);
	}

	/** Tries once more whenever a tab that was refused is seen again: one may have signed in in another meanwhile. */
	#retry = async (): Promise<void> => {
		if (this.at !== 'refused' || this.#isRetrying || document.hidden) return;
		// the draft itself is not taken, which no tab changes
		if (this.refusal === 'large' || this.refusal === 'unknown') return;
		this.#isRetrying = true;
		try {
			const response = await ask(`/newsroom/drafts/${this.#draft}`);
			if (response?.status === 200 && !this.#isClosed) await this.#provider?.connect();
		} finally {
			this.#isRetrying = false;
		}
	};

	#look = (): void => {
		const provider = this.#provider;
		if (!provider || this.at === 'refused') return;
		const { isSynced, hasUnsyncedChanges } = provider;
		// it takes a while until a connection without a network is known to be lost
		if (isSynced && hasUnsyncedChanges && !navigator.onLine) this.#become('away');
		else if (isSynced) this.#become(hasUnsyncedChanges ? 'saving' : 'saved');
		else if (this.at !== 'away') this.#become('connecting');
	};

	/** There is no connection: it is lost, or refused for what a closed socket does not say. */
	async #part(): Promise<void> {
		this.#become('away');
		const response = await ask(`/newsroom/drafts/${this.#draft}`);
		const answer = response?.status === 200 ? ((await response.json()) as ServerAnswer) : undefined;
		if (this.at !== 'away') return;
		if (response?.status === 204) this.#refuse('signedOut');
		else if (answer && answer.origin !== location.origin) this.#refuse('elsewhere');
	}

	#refuse(refusal: SyncRefusal): void {
		this.#refusal = refusal;
		this.#become('refused');
		this.#provider?.disconnect();
	}

	#meet(): void {
		const { awareness } = this.#provider ?? {};
		if (awareness) this.#others = readOthers(awareness.getStates(), awareness.clientID);
	}

	#become(at: AtServer): void {
		this.#at = at;
		for (const changed of this.#watching.splice(0)) changed();
	}
}
