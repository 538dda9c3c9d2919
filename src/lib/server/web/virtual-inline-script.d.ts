declare module 'virtual:inline-scripts' {
	/** The scripts of src/lib/ui/start, minified: the one of every page, and the one of pages in frames. */
	export const start: string;
	export const embedHeight: string;
}
