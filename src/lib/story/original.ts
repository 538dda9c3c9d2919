/** A file or page that was fetched or brought for a draft, and is kept as it was. */
export type Original = {
	id: string;
	/** Where it was found; empty for a file that was brought. */
	address: string;
	/** The name of a file that was brought. */
	name: string | null;
	/** Its media type. */
	type: string;
	/** SHA-256 of its bytes, in hexadecimal digits. */
	hash: string;
	bytes: number;
	/** In ms since 1970. */
	at: number;
};

/** The original of an article of a draft; `isShown`: its author wants readers to get it too. */
export type ArticleOriginal = { article: string; isShown: boolean; original: Original };

/** An original that readers get. */
export type PublishedOriginal = { article: string } & Pick<Original, 'type' | 'hash' | 'bytes'>;
