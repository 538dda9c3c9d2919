/** Modules that are inlined into pages, by the name of their text. */
export const INLINE_SCRIPTS = {
	start: 'src/lib/ui/start/inline.ts',
	embedHeight: 'src/lib/ui/start/embed-height.ts',
	openLink: 'src/lib/ui/start/open-link.ts'
};
