declare module '@mozilla/readability/JSDOMParser.js' {
	/** Parses well-formed XHTML into the small DOM that Readability was written against. */
	export default class JSDOMParser {
		parse(html: string, address?: string): Document;
	}
}
