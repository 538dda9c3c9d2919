import { Document, isCollection, isPair, isScalar, Scalar, visit, type YAMLMap } from 'yaml';
import { versionsOf } from '#lib/article/versions.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { Media } from '#lib/story/media.ts';
import type { Article, Story } from '#lib/story/story.ts';
import { formatArticle } from './write-article.ts';
import { STORY_FILE } from './read-story.ts';

/** Lists and maps that are at most this long stay on one line. */
const MAX_LINE_LENGTH = 80;

/**
 * Writes a story as the files of its folder, by name: the inverse of `readStory`. Keys, files and line breaks
 * always come in the same order, so that a small change makes a small difference.
 */
export function writeStory(story: Story): Record<string, string> {
	const { title, language, summary, kinds, eras, relations, articles, companies, events, steps } =
		story;
	const [only, ...others] = articles;
	const onlyArticle = only && others.length === 0 ? only.id : undefined;
	const value = {
		title,
		language,
		summary,
		kinds,
		eras: eras?.map(({ id, title, names, edtf, source }) => ({
			id,
			title: names ? writeNames(title, names, language) : title,
			edtf,
			source
		})),
		relations: relations?.map(({ kind, from, to, passage, judgement }) => ({
			...{ kind, from, to },
			passage: passage && writeQuote(passage, onlyArticle),
			judgement
		})),
		articles: articles.map((article) => ({
			id: article.id,
			title: article.title,
			author: article.author,
			publisher: article.publisher,
			url: article.url,
			published: article.published,
			language: article.language === language ? undefined : article.language,
			corrections: writeCorrections(article),
			media: article.media?.map(writeMedia)
		})),
		companies: companies.map(({ id, names, aliases }) => ({
			id,
			names,
			aliases: aliases.length > 0 ? aliases : undefined
		})),
		events: events.map(
			({ id, kind, title, summary, date, companies, claim, weight, passages, media }) => ({
				id,
				kind,
				title,
				summary,
				date,
				companies,
				claim: claim.status === 'asserted' && claim.by === undefined ? undefined : claim,
				weight,
				passages: passages.map((quote) => writeQuote(quote, onlyArticle)),
				media: media?.map(writeMedia)
			})
		),
		steps: steps?.map(({ event, text }) => (text === undefined ? event : { event, text }))
	};
	return { [STORY_FILE]: writeYaml(value), ...Object.fromEntries(articles.flatMap(articleFiles)) };
}

/** A name in the story's language first, and the others. */
function writeNames(title: string, names: Record<string, string>, language: string) {
	return Object.assign({ [language]: title }, names, { [language]: title });
}

function writeMedia({ file, alt, ...rest }: Media) {
	const { caption, credit, licence, source, captions, link } = rest;
	const about = { caption, credit, licence, source, captions, link };
	return { file, alt: alt === '' ? undefined : alt, ...about };
}

/** The words alone where they say everything. */
function writeQuote({ article, exact, ...rest }: Quote, onlyArticle: string | undefined) {
	const elsewhere = article === onlyArticle ? undefined : article;
	const isPlain =
		elsewhere === undefined && Object.values(rest).every((value) => value === undefined);
	return isPlain ? exact : { article: elsewhere, exact, ...rest };
}

function writeCorrections(article: Article): Record<string, string> | undefined {
	const notes = versionsOf(article).flatMap(({ since, note }) =>
		since === undefined || note === undefined ? [] : [[since, note] as const]
	);
	return notes.length > 0 ? Object.fromEntries(notes) : undefined;
}

function articleFiles(article: Article): [name: string, markdown: string][] {
	return versionsOf(article).map(({ since, blocks }) => [
		since === undefined ? `${article.id}.md` : `${article.id}@${since}.md`,
		formatArticle(blocks)
	]);
}

function writeYaml(value: Record<string, unknown>): string {
	const document = new Document(value, { keepUndefined: false });
	visit(document, {
		Scalar(_, node) {
			if (typeof node.value !== 'string') return;
			// `null` as a text would be read as nothing, and a line break inside brackets is easily misread
			if (/^(?:null|~)$/i.test(node.value)) node.type = Scalar.QUOTE_SINGLE;
			else if (node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE;
		},
		Collection(_, node) {
			const isFlat = node.items.every((item) => !isCollection(isPair(item) ? item.value : item));
			node.flow = isFlat && JSON.stringify(node).length <= MAX_LINE_LENGTH;
		},
		Pair(_, { key, value: list }) {
			if (isScalar(key) && key.value === 'passages' && isCollection(list)) list.flow = false;
		}
	});
	for (const { key, value: list } of (document.contents as YAMLMap<Scalar>).items) {
		if (!isCollection(list)) continue;
		list.flow = false;
		key.spaceBefore = true;
		for (const event of key.value === 'events' ? list.items.slice(1) : [])
			if (isCollection(event)) event.spaceBefore = true;
	}
	return document.toString({ lineWidth: 0, singleQuote: true });
}
