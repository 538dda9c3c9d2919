import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from './random.ts';

/**
 * Writes a made-up story of so many events into a folder of stories, the same for the same number: each event
 * is a sentence of the one article, which names its day.
 *   node tests/bench/long-story.ts <folder> <events>
 */

const COMPANIES = ['Acker', 'Birke', 'Ceder', 'Distel', 'Erle', 'Farn', 'Ginster', 'Hasel'];
const VERBS = ['meldet', 'prüft', 'kauft', 'stoppt', 'eröffnet', 'plant', 'verkauft', 'beendet'];
const OBJECTS = [
	'den Neubau',
	'die Fusion',
	'das Patent',
	'den Rückruf',
	'die Anleihe',
	'den Umbau'
];
const DAY = 86_400_000;
const PER_PARAGRAPH = 5;

const [folder = '', count = '10000'] = process.argv.slice(2);
const random = new Random(+count);
const date = new Intl.DateTimeFormat('de-CH', { dateStyle: 'long', timeZone: 'UTC' });

const sentences: string[] = [];
const events: string[] = [];
for (let i = 1; i <= +count; i++) {
	const time = Date.UTC(1990, 0, 1) + random.int(0, 12_000) * DAY;
	const company = random.pick(COMPANIES);
	const title = `${company} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${i}`;
	const words = date.format(time);
	const sentence = `Am ${words} hiess es, ${title} werde so gemeldet.`;
	sentences.push(sentence);
	events.push(
		`  - id: e${i}`,
		'    kind: report',
		`    title: ${title}`,
		`    date: { edtf: ${new Date(time).toISOString().slice(0, 10)}, basis: stated, words: ${words} }`,
		`    companies: [${company.toLowerCase()}]`,
		`    passages: [{ exact: '${sentence}' }]`
	);
}

const paragraphs = sentences.flatMap((_, i) =>
	i % PER_PARAGRAPH === 0 ? [sentences.slice(i, i + PER_PARAGRAPH).join(' ')] : []
);
const story = join(folder, `made-up-${count}`);
mkdirSync(story, { recursive: true });
writeFileSync(join(story, 'chronik.md'), `# Chronik von ${count}\n\n${paragraphs.join('\n\n')}\n`);
writeFileSync(
	join(story, 'story.yaml'),
	[
		`title: Chronik von ${count}`,
		'language: de',
		`articles: [{ id: chronik, title: Chronik von ${count}, language: de-CH, published: null }]`,
		'companies:',
		...COMPANIES.map((name) => `  - { id: ${name.toLowerCase()}, names: [${name}] }`),
		'events:',
		...events,
		''
	].join('\n')
);
