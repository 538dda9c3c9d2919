declare module 'virtual:inline-scripts' {
	/** The scripts of src/lib/ui/start, minified: of every page, of pages in frames, and of those that links with a secret lead to. */
	export const start: string;
	export const embedHeight: string;
	export const openLink: string;
}
