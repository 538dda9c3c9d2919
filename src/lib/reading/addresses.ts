/** Where what a reader may go to is; addresses of this page, in which all else stays as it is shown. */
export type Addresses = {
	/** An event, in the list. */
	eventHref: (eventId: string) => string;
	/** An event as it is to be shared: with the words that it rests on now. */
	permalink: (eventId: string) => string;
	/** The words of a passage, in the version that is shown or in another one. */
	passageHref: (eventId: string, passageId: string, version?: string) => string;
};
