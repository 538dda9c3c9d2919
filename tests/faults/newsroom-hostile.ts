import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { chromium } from '@playwright/test';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { freePort } from '#lib/server/collab/servers.test-data.ts';
import type { EventDate, Story } from '#lib/story/story.ts';
import { fromStory } from '#lib/studio/document/draft.ts';
import { build } from '../../src/bin/set-up.js';
import { PASSWORD } from '../newsroom.ts';
import { findChromium } from '../run/browsers.js';

/*
 * What a draft does whose every field holds markup, written past the studio and then published: each page that shows
 * anything of it is opened in a browser, as its editor and as a reader. Nothing may become an element or run.
 */

let fields = 0;
/** Text that breaks out of whatever it is put into, and then asks for a picture and a script. */
function hostile(field: string): string {
	fields++;
	return `${field} "'>]]></title></script></style></textarea><img src=x onerror=alert('${field}')><script>alert('${field}')</script>{{7*7}}`;
}

const day: EventDate = { edtf: '2024', basis: 'external', source: hostile('date source') };
const WORDS = hostile('text');
const passages: Story['events'][number]['passages'] = [{ article: 'text', exact: WORDS }];
const story: Story = {
	...{ slug: 'hostile', language: 'de', title: hostile('title'), summary: hostile('summary') },
	kinds: [{ id: 'own', names: { de: hostile('kind'), en: hostile('kind in English') } }],
	eras: [{ id: 'era', title: hostile('era'), edtf: '2020/2025', source: hostile('era source') }],
	relations: [{ kind: 'leads-to', from: 'one', to: 'two', judgement: hostile('judgement') }],
	articles: [
		{
			...{ id: 'text', title: hostile('article'), language: 'de', published: day },
			...{ author: hostile('author'), publisher: hostile('publisher') },
			url: `https://example.org/?"onclick=alert(1)`,
			blocks: [
				{ kind: 'heading', depth: 2, runs: [{ text: hostile('heading') }] },
				{ kind: 'paragraph', id: 'p1', runs: [{ text: WORDS }] }
			]
		}
	],
	companies: [
		{
			id: 'firm',
			names: [hostile('company'), hostile('other name')],
			aliases: [{ text: hostile('alias'), match: 'word' }]
		}
	],
	events: ['one', 'two'].map((id) => ({
		...{ id, kind: 'own', title: hostile(`event ${id}`), summary: hostile('event summary') },
		date: { ...day, edtf: id === 'one' ? '2023' : '2024', note: hostile('date note') },
		...{ companies: ['firm'], passages },
		claim: { status: 'reported', by: hostile('speaker') }
	})),
	steps: [{ event: 'one', text: hostile('step') }, { event: 'two' }]
};

const executablePath = await findChromium();
if (executablePath === undefined || !(await build())) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'fundstelle-hostile-'));
const port = await freePort();
const origin = `http://localhost:${port}`;
const server = spawn(process.execPath, ['src/bin/serve.ts'], {
	env: { ...process.env, HOST: 'localhost', PORT: String(port), FUNDSTELLE_DATA: folder },
	stdio: ['ignore', 'pipe', 'inherit']
});
const firstLink = await new Promise<string>((done) =>
	createInterface({ input: server.stdout }).on('line', (line) => {
		if (line.includes('/newsroom/welcome#')) done(line);
	})
);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const context = await browser.newContext({ locale: 'de-CH' });
const page = await context.newPage();

const troubles: string[] = [];
let opened = 0;
page.on('dialog', (dialog) => {
	troubles.push(`${page.url()}: a dialog: ${dialog.message()}`);
	void dialog.dismiss();
});
page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
page.on('console', (message) => {
	if (message.type() === 'error') troubles.push(`${page.url()}: ${message.text()}`);
});

/** Writes the draft as somebody does who has a session, and no studio. */
async function write(draft: string, cookie: string): Promise<void> {
	class Socket extends WebSocket {
		constructor(url: string) {
			super(url, { headers: { origin, cookie } });
		}
	}
	const socket = new HocuspocusProviderWebsocket({
		url: `${origin.replace('http', 'ws')}/newsroom/sync`,
		WebSocketPolyfill: Socket
	});
	const provider = new HocuspocusProvider({
		...{ websocketProvider: socket, name: draft, document: new Y.Doc() }
	});
	provider.attach();
	Y.applyUpdate(provider.document, Y.encodeStateAsUpdate(fromStory(story)));
	const isSaved = () => provider.isSynced && !provider.hasUnsyncedChanges;
	while (!isSaved()) await page.waitForTimeout(20);
	provider.destroy();
	socket.destroy();
}

/** Opens an address, and looks for what markup would have made; `shows`: the words must be there as words. */
async function open(address: string, shows: boolean): Promise<void> {
	await page.goto(origin + address, { waitUntil: 'networkidle' });
	const words = () => document.documentElement.textContent.includes('{{7*7}}');
	const seen = page.waitForFunction(words, undefined, { timeout: 20_000 });
	if (shows) await seen.catch(() => troubles.push(`${address}: shows nothing of the draft`));
	else seen.catch(() => undefined);
	const made = await page.evaluate(
		() => document.querySelectorAll('[src="x"], [onerror], [onclick]').length
	);
	if (made > 0) troubles.push(`${address}: ${made} elements or attributes of markup`);
	opened++;
}

try {
	await page.goto(firstLink);
	await page.getByLabel('Name').fill(hostile('person').slice(0, 80));
	await page.getByLabel('E-Mail-Adresse').fill('ada@example.org');
	await page.getByLabel('Passwort').fill(PASSWORD);
	await page.getByRole('button', { name: 'Konto anlegen' }).click();
	await page.getByRole('heading', { level: 1 }).waitFor();
	const cookies = await context.cookies();
	const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
	const draft = randomUUID();
	await write(draft, cookie);
	const send = (path: string, data: unknown) =>
		context.request.post(`${origin}/newsroom/drafts/${draft}/${path}`, {
			headers: { origin },
			data
		});
	const passage = { article: 'text', exact: WORDS };
	await send('comments', { text: hostile('comment'), event: 'one', passage });
	await send('history', { name: hostile('state').slice(0, 100) });
	const published = await send('publication', { note: hostile('note') });
	if (!published.ok()) troubles.push(`not published: ${await published.text()}`);

	const own = ['check', 'sharing'].map((at) => `/newsroom/drafts/${draft}/${at}`);
	const newsroom = ['', '/log', '/sign-out'].map((at) => `/newsroom${at}`);
	const views = ['', '?event=one', '?view=story', '?view=down', '?q=img', '/export', '/embed'];
	const drawn = ['timeline.svg', 'events/one/card', 'events/one/card.html', 'events/one/card.svg'];
	for (const address of [
		...[`/studio/${draft}?shared`, `/studio/${draft}/preview`, '/studio', ...own, ...newsroom, '/'],
		...views.map((at) => `/stories/hostile${at}`),
		...drawn.map((at) => `/stories/hostile/${at}`),
		...['/embed/hostile', '/stories/hostile/feed.xml', '/feed.xml']
	])
		await open(address, true);
	for (const at of ['/newsroom/account', '/newsroom/people', '/corrections.xml', '/sitemap.xml'])
		await open(at, false);
	console.log(
		`${fields} fields, ${opened} pages. Ran, became elements or failed: ${troubles.length}`
	);
	for (const each of troubles) console.log(each);
	process.exitCode = troubles.length === 0 ? 0 : 1;
} finally {
	await browser.close();
	server.kill();
	rmSync(folder, { recursive: true, force: true });
}
