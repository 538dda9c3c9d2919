import canonicalize from 'canonicalize';

/** From which version of which story something was made. */
export type Provenance = {
	/** Where the story is published, or its URN where that is not known. */
	address: string;
	/** The day on which it had this content: `YYYY-MM-DD`. */
	day: string;
	/** SHA-256 of the story as canonical JSON (RFC 8785), in hexadecimal digits. */
	hash: string;
};

/** The SHA-256 of a story's whole content, which the order of its keys does not change. */
export async function hashStory(story: object): Promise<string> {
	const bytes = new TextEncoder().encode(canonicalStory(story));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A story as canonical JSON, which its hash is made of. */
export function canonicalStory(story: object): string {
	// half a character is no Unicode, and has no canonical form
	const wellFormed: unknown = JSON.parse(JSON.stringify(story), (_, value: unknown) =>
		typeof value === 'string' ? value.toWellFormed() : value
	);
	return canonicalize(wellFormed) ?? '';
}

/** The one line that all forms of a story say it with; `findProvenance` finds it again. */
export function formatProvenance({ address, day, hash }: Provenance): string {
	return `${address} ${day} sha256:${hash}`;
}

const LINE =
	/((?:https?:\/\/|urn:)[^\s"'<>()\\,]{1,2000}) (\d{4}-\d\d-\d\d) sha256:([0-9a-f]{64})(?![0-9a-f])/;

/** The first provenance that a text names. */
export function findProvenance(text: string): Provenance | undefined {
	const end = text.indexOf(' sha256:');
	if (end < 0) return undefined;
	// the address is short: what comes long before cannot be of it
	const [, address, day, hash] = LINE.exec(text.slice(Math.max(0, end - 3000))) ?? [];
	return address && day && hash ? { address, day, hash } : undefined;
}
