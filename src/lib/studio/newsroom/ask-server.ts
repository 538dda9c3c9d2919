/** The server's answer about a draft to someone who is signed in. */
export type ServerAnswer = {
	/** Whether they may publish drafts. */
	mayPublish: boolean;
	/** The slug under which readers find it; absent if it is not published. */
	published?: string;
	/** When it is to be published. */
	scheduled?: Scheduled;
};

/** `problem`: why it was not published then; else `null`. */
export type Scheduled = { at: number; problem: 'taken' | 'redirects' | 'unsound' | null };

/** Asks the server for a draft; `undefined` without a connection, and for whoever is not signed in. */
export async function askServer(draft: string): Promise<ServerAnswer | undefined> {
	if (!navigator.onLine) return undefined;
	const response = await ask(`/newsroom/drafts/${draft}`);
	return response?.status === 200 ? ((await response.json()) as ServerAnswer) : undefined;
}

/** Why a draft could not be published. */
export type PublishProblem =
	'taken' | 'redirects' | 'unsound' | 'unchecked' | 'files' | 'forbidden' | 'failed';
/**
 * `unchecked` are the events that a second person has yet to check, `missing` the files that the server lacks, with the
 * title of what shows them.
 */
export type Refusal = {
	problem: PublishProblem;
	unchecked?: { id: string; title: string }[];
	missing?: { title: string; file: string }[];
};

/** Publishes the draft as the server has it, at once or at a time; `note` is a sentence about a correction. */
export async function publishDraft(
	draft: string,
	{ note, at }: { note: string; at?: number | undefined }
): Promise<{ slug: string } | Refusal> {
	const response = await ask(`/newsroom/drafts/${draft}/publication`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ ...(note.trim() !== '' && { note: note.trim() }), at })
	});
	if (response?.ok) return (await response.json()) as { slug: string };
	if (response?.status === 412) {
		const { unchecked } = (await response.json()) as Pick<Refusal, 'unchecked'>;
		return { problem: 'unchecked', ...(unchecked && { unchecked }) };
	}
	if (response?.status === 422) {
		const { missing } = (await response.json()) as Pick<Refusal, 'missing'>;
		return missing ? { problem: 'files', missing } : { problem: 'unsound' };
	}
	if (response?.status === 409) {
		const { problem } = (await response.json()) as Pick<Refusal, 'problem'>;
		return { problem };
	}
	const isForbidden = [401, 403, 404].includes(response?.status ?? 0);
	return { problem: isForbidden ? 'forbidden' : 'failed' };
}

/** Takes the story away from readers. Returns whether that is done. */
export async function withdrawDraft(draft: string): Promise<boolean> {
	const response = await ask(`/newsroom/drafts/${draft}/publication`, { method: 'DELETE' });
	return response?.ok ?? false;
}

/** Drops what was to be published. Returns whether that is done. */
export async function unscheduleDraft(draft: string): Promise<boolean> {
	const address = `/newsroom/drafts/${draft}/publication?scheduled`;
	const response = await ask(address, { method: 'DELETE' });
	return response?.ok ?? false;
}

/** Like `fetch`, but `undefined` if the server cannot be reached. */
export async function ask(address: string, options?: RequestInit): Promise<Response | undefined> {
	try {
		return await fetch(address, options);
	} catch {
		return undefined;
	}
}
