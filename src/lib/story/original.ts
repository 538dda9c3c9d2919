/** A page that the server fetched for a draft, and keeps as it was. */
export type Original = {
	id: string;
	address: string;
	/** Its media type. */
	type: string;
	/** SHA-256 of its bytes, in hexadecimal digits. */
	hash: string;
	bytes: number;
	/** In ms since 1970. */
	at: number;
};
