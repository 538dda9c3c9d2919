import type { Quote } from '#lib/quotes/quote.ts';
import type { KeptVerdict } from './checked.ts';

/** The subject of a comment; the whole story if it names nothing. */
export type CommentSubject = { event?: string; passage?: Quote };

/** A person's comment on a draft. */
export type Comment = CommentSubject & {
	id: string;
	/** The comment that it answers. */
	answers?: string;
	text: string;
	/** Their name. */
	by: string;
	at: number;
	/** Who said that it is settled, and when; only of one that begins a talk. */
	resolved?: { by: string; at: number };
};

/** Everything that people said about a draft and its events. */
export type Review = {
	verdicts: KeptVerdict[];
	/** The oldest first. */
	comments: Comment[];
	/** The names of those who may see the draft, and so can be mentioned. */
	people: string[];
};
