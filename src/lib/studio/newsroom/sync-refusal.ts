/**
 * Why the server refuses a draft. `signedOut`: nobody is signed in here any more. `denied`: it is not shared with this
 * person. `large`: it, or what was put into it, is larger than the server takes. `unknown`: it has something that the
 * server does not know, which is of another version than this page. `elsewhere`: the page is at another address than the
 * site's own.
 */
export type SyncRefusal = 'signedOut' | 'denied' | 'large' | 'unknown' | 'elsewhere';

/** RFC 6455: a message was too large. */
const TOO_BIG = 1009;

const REASONS: Readonly<Record<string, SyncRefusal>> = {
	'draft-too-large': 'large',
	'not-a-draft': 'unknown'
};

/** Why the server ended a connection for good; `undefined` if it may be tried again. */
export function refusalIn({
	code,
	reason
}: {
	code?: number;
	reason: string;
}): SyncRefusal | undefined {
	return code === TOO_BIG ? 'large' : REASONS[reason];
}
