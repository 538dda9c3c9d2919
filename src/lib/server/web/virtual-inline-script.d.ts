declare module 'virtual:inline-script' {
	/** The script of src/lib/ui/start, minified. */
	const code: string;
	export default code;
}
