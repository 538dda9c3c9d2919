/** The server's answer about a draft to someone who is signed in. */
export type ServerAnswer = {
	/** The site's own address, from which alone it takes changes. */
	origin: string;
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
	'same' | 'taken' | 'redirects' | 'unsound' | 'unchecked' | 'files' | 'failed';
/**
 * `unchecked` are the events that a second person has yet to check, `missing` the files that the server lacks, with the
 * title of what shows them. `sentence`: what the server says of it.
 */
export type Refusal = {
	problem: PublishProblem;
	sentence?: string;
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
	return { problem: 'failed', ...(await refusalOf(response)) };
}

/** Takes the story away from readers; `?scheduled` only drops what was to be published. */
export async function withdrawDraft(draft: string, what: '' | '?scheduled' = ''): Promise<Done> {
	return doneBy(await ask(`/newsroom/drafts/${draft}/publication${what}`, { method: 'DELETE' }));
}

/** Whether the server has done something, and its sentence where it refuses. */
export type Done = { ok: true } | { ok: false; sentence?: string };

/** Whether the server has done what it answers here. */
export async function doneBy(response: Response | undefined): Promise<Done> {
	return response?.ok ? { ok: true } : { ok: false, ...(await refusalOf(response)) };
}

/** The sentence with which the server refuses, also where it cannot do it just now; it has none where it is away. */
async function refusalOf(response: Response | undefined): Promise<{ sentence?: string }> {
	const isRefusal =
		response && (response.status === 503 || (response.status >= 400 && response.status < 500));
	const answer: unknown = isRefusal ? await response.json().catch(() => undefined) : undefined;
	const { message, issues } = (answer ?? {}) as { message?: unknown; issues?: unknown[] };
	// of its store's faults, the message is a name
	const sentence = issues?.[0] ?? message;
	return typeof sentence === 'string' ? { sentence } : {};
}

/** The sentence about a file that the server's scanner takes for harmful. */
export async function sentenceOfHarm(response: Response | undefined): Promise<string | undefined> {
	return response?.status === 422 ? (await refusalOf(response)).sentence : undefined;
}

/** Like `fetch`, but `undefined` if the server cannot be reached. It answers in the language of this page. */
export async function ask(
	address: string,
	{ headers, ...options }: RequestInit & { headers?: Record<string, string> } = {}
): Promise<Response | undefined> {
	const language = { 'accept-language': document.documentElement.lang };
	try {
		return await fetch(address, { ...options, headers: { ...language, ...headers } });
	} catch {
		return undefined;
	}
}
