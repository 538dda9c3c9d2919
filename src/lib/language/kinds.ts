import { textFor } from '#lib/dates/language-tag.ts';
import type { Story } from '#lib/story/story.ts';
import type { I18n } from './i18n.ts';

/** The name of a kind of event; one of the story's own in the story's language where it has no other name. */
export function kindWords(
	kind: string,
	{ kinds, language }: Pick<Story, 'kinds' | 'language'>,
	{ language: wanted, t }: I18n
): string {
	const names = kinds?.find(({ id }) => id === kind)?.names;
	const known: Partial<Record<string, string>> = t.kinds;
	const own = names && (textFor(names, wanted) ?? textFor(names, language));
	return own ?? known[kind] ?? kind;
}
