import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainText } from '#lib/article/plain-text.ts';
import { matchIn } from '#lib/quotes/match.ts';
import { readContent, readFolders } from './read-content.ts';

const STORIES = [...readContent('src/content')];

describe.each(STORIES)('the story %s', (slug, parsed) => {
	test('breaks no rule and is no reason for a warning', () => {
		expect(parsed.ok ? [] : parsed.issues).toEqual([]);
		expect(parsed.ok && parsed.warnings).toEqual([]);
		expect(parsed.ok && parsed.value.story.slug).toBe(slug);
	});

	test('has every quote exactly once in its article', () => {
		const { articles, events } = parsed.ok ? parsed.value.story : { articles: [], events: [] };
		for (const { passages } of events) {
			for (const { article, exact } of passages) {
				const { blocks } = articles.find(({ id }) => id === article)!;
				// without the context, so that only the words themselves decide
				expect(matchIn(plainText(blocks).text)({ exact }), exact).toMatchObject({ state: 'exact' });
			}
		}
	});
});

test('what a link in a folder leads to elsewhere is not read', () => {
	const parent = mkdtempSync(join(tmpdir(), 'fundstelle-links-'));
	const folder = join(parent, 'content');
	mkdirSync(join(folder, 'story'), { recursive: true });
	mkdirSync(join(parent, 'elsewhere'));
	writeFileSync(join(parent, 'elsewhere', 'secret.md'), 'secret');
	writeFileSync(join(folder, 'story', 'own.md'), 'own');
	symlinkSync(join(parent, 'elsewhere', 'secret.md'), join(folder, 'story', 'secret.md'));
	symlinkSync('../../elsewhere/secret.md', join(folder, 'story', 'other.md'));
	symlinkSync('own.md', join(folder, 'story', 'again.md'));
	symlinkSync(join(parent, 'elsewhere'), join(folder, 'whole'));
	expect(Object.fromEntries(readFolders(folder))).toEqual({
		story: { 'again.md': 'own', 'own.md': 'own' }
	});
	rmSync(parent, { recursive: true });
});

test('drafts that were exported beside stories are none', () => {
	const folder = mkdtempSync(join(tmpdir(), 'fundstelle-drafts-'));
	for (const [path, file] of [
		['drafts', `${crypto.randomUUID()}.fundstelle`],
		['story', 'story.yaml'],
		['empty', undefined]
	] as const) {
		mkdirSync(join(folder, path));
		if (file) writeFileSync(join(folder, path, file), 'x');
	}
	expect([...readFolders(folder).keys()]).toEqual(['empty', 'story']);
	rmSync(folder, { recursive: true });
});

test('the first story has the words of its source', () => {
	const parsed = new Map(STORIES).get('bauer-sucht-frau');
	const [article] = parsed?.ok ? parsed.value.story.articles : [];
	const words = (text: string) => text.split(/\s+/).filter(Boolean);
	expect(words(plainText(article!.blocks).text)).toEqual(words(SOURCE));
	const markdown = readFileSync('src/content/bauer-sucht-frau/bauer-sucht-frau.md', 'utf8');
	expect(words(markdown.replace(/^#+ |!\[|\]\(\)/gm, ''))).toEqual(words(SOURCE));
});

/** The article as it was published, apart from its comment section. */
const SOURCE = `Künstliche Intelligenz für Big-Techs: Bauer sucht Frau

…und Elon Musk: KI liebt mich, sie liebt mich nicht, liebt…

Elon Musk, seines Zeichens Herrscher über Tesla, X, und xAI, SpaceX mag neuerdings OpenAI (Microsoft) wie auch Oracle ganz und gar nicht mehr, macht dafür aber mit Nvidia rum. Was geschehen war: Im Frühjahr zog Elon Musk gegen den KI-Pionier OpenAI vor Gericht. Zuerst wurde gegen OpenAI (ChatGPT-Entwickler) geklagt, danach, und das ist der aktuelle Stand, hat Musk aber überraschenderweise zurückgezogen. Ausserdem musste der Tech-Milliardär nach der geplatzten Oracle-Partnerschaft umdenken: Statt auf Oracles Rechenzentren-Strategie zu setzen, baut er nun sein eigenes KI-Rechenzentrum mit Hilfe von Nvidia-Chips auf.
Elon Musk: Chef von «Tesla», «X», «xAI» und SpaceX (Raumfahrtunternehmen)
Quelle: Tesla
Stein des Anstosses bei OpenAI: Besonders schmerzlich dürfte das Geschehen um OpenAI sein. Musk hat seinerzeit OpenAI nämlich mitgegründet und sich darüber beklagt, dass nunmehr Microsoft in hohem Masse von KI-Entwicklungen profitiere. Das diene eben nicht mehr der Allgemeinheit, was wohl in der ursprünglichen Gründungsvereinbarung, zumindest nach Auffassung von Musk, noch der Fall war. Interessant: Bereits 2018 hat Musk sich dafür eingesetzt, OpenAI in Tesla zu integrieren, was wohl in damals verfassten E-Mails belegt werden kann.

Dass Musk schnell aus seiner Not eine Tugend machen kann, zeigt das derzeitige Kapitel rund um sein KI-Bestreben. Musk orderte letztens im grossen Stil Nvidia-KI-Chips. Nicht aber für Tesla, sondern für die Plattformen «X» (ehemals Twitter) und «xAI». Das KI-Startup-Unternehmen soll zudem als zentrale Plattform sämtliche Musk-Produkte bedienen. Wie CNBC nun berichtet, habe Musk Chip-Designer Nvidia «gebeten», seine Prozessoren vorrangig an seinen Social-Media-Dienst X sowie xAI zu liefern, bevor sie an Tesla gehen. Diese Information gehe aus internen Mails bei Nvidia hervor, die CNBC vorliegen.

Fazit: Ein kluger Schachzug. Elon Musk will erstmal die wichtigen Bausteine für seine KI-Infrastruktur legen, sich damit unabhängiger machen. Danach kommt erst Tesla zum Zug, um damit dort KI und Robotik weiter zu pushen. Genau dafür braucht es Nvidia, die Prozessoren liefern.`;
