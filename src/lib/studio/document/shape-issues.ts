import { isLanguageTag } from '#lib/dates/language-tag.ts';
import { issue, type Issue } from '#lib/dates/parsed.ts';
import type { Story } from '#lib/story/story.ts';
import { isSlug } from '#lib/story/rules.ts';

const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/**
 * The issues that would keep a story from being read back from its folder, though `checkStory` does not look at them:
 * blank texts, and addresses and languages of the wrong form. A slug that is not chosen yet is none of them.
 */
export function shapeIssues(story: Story): Issue[] {
	const issues: Issue[] = [];
	const require = (text: string, ...path: Issue['path']) => {
		if (text.trim() === '') issues.push(issue('shape.text', {}, { path }));
	};
	require(story.title, 'title');
	if (!isLanguageTag(story.language))
		issues.push(issue('shape.languageTag', {}, { path: ['language'] }));
	if (story.slug !== '' && !isSlug(story.slug))
		issues.push(issue('story.slug', { id: story.slug }, { path: ['slug'] }));
	for (const [index, { names }] of (story.kinds ?? []).entries())
		for (const [language, name] of Object.entries(names))
			require(name, 'kinds', index, 'names', language);
	for (const [index, { title, names }] of (story.eras ?? []).entries())
		if (title !== '' || !names) require(title, 'eras', index, 'title');
	for (const [index, { title, url, language }] of story.articles.entries()) {
		const path = ['articles', index] as const;
		require(title, ...path, 'title');
		if (url !== undefined && !WEB_ADDRESS.test(url))
			issues.push(issue('shape.webAddress', {}, { path: [...path, 'url'] }));
		if (!isLanguageTag(language))
			issues.push(issue('shape.languageTag', {}, { path: [...path, 'language'] }));
	}
	for (const [index, { names, aliases }] of story.companies.entries()) {
		const path = ['companies', index] as const;
		for (const [place, name] of names.entries()) require(name, ...path, 'names', place);
		for (const [place, { text }] of aliases.entries())
			require(text, ...path, 'aliases', place, 'text');
	}
	for (const [index, { title }] of story.events.entries()) require(title, 'events', index, 'title');
	return issues;
}
