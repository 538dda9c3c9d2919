import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	makeCertificates,
	type Certificates
} from '#lib/server/operations/certificates.test-data.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import * as people from '../../../routes/newsroom/people/+page.server.ts';
import { signedIn, makePerson, type Someone } from './newsroom.test-data.ts';
import { rememberLanguage } from './person-language.ts';
import { mailSettings, sendLink, type LinkMail } from './send-mail.ts';
import { openAccounts, type Accounts } from './the-accounts.ts';

/* A mail server in this process takes what is sent, or refuses it. */

let received: { to: string[]; from: string; data: string }[] = [];
let refuses = false;
const options: SMTPServerOptions = {
	authOptional: true,
	disabledCommands: ['STARTTLS', 'AUTH'],
	onRcptTo: (_, __, done) => done(refuses ? new Error('nobody of that name') : undefined),
	onData(stream, { envelope }, done) {
		const pieces: Buffer[] = [];
		stream.on('data', (piece: Buffer) => pieces.push(piece));
		stream.on('end', () => {
			const { mailFrom, rcptTo } = envelope;
			received.push({
				to: rcptTo.map(({ address }) => address),
				from: mailFrom ? mailFrom.address : '',
				data: Buffer.concat(pieces).toString()
			});
			done();
		});
	}
};
const server = new SMTPServer(options);
let settings: { url: string; from: string };
const FROM = 'Newsroom <newsroom@news.example>';

beforeAll(async () => {
	const listening = server.listen(0, '127.0.0.1');
	await once(listening, 'listening');
	const { port } = server.server.address() as AddressInfo;
	settings = { url: `smtp://127.0.0.1:${port}`, from: FROM };
});
beforeEach(() => {
	received = [];
	refuses = false;
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => new Promise<void>((done) => server.close(() => done())));

/** The words of a mail, as its reader has them. */
function wordsOf(data: string): string {
	const body = data.slice(data.indexOf('\r\n\r\n') + 4);
	const joined = body.replaceAll('=\r\n', '');
	if (/^content-transfer-encoding: base64/im.test(data))
		return Buffer.from(body, 'base64').toString();
	if (!/^content-transfer-encoding: quoted-printable/im.test(data)) return body;
	const bytes = joined.replaceAll(/=([\dA-F]{2})/g, (_, hex: string) =>
		String.fromCharCode(parseInt(hex, 16))
	);
	return Buffer.from(bytes, 'latin1').toString();
}

const LINK = 'https://news.example/newsroom/invitation#abc';
const mail: LinkMail = {
	what: 'invitation',
	to: 'bea@example.org',
	by: 'Ada Lovelace',
	link: LINK,
	ends: Date.UTC(2026, 11, 1, 12),
	language: 'de'
};

test.for<[env: Record<string, string>, sends: boolean | 'error']>([
	[{}, false],
	[{ SMTP_URL: 'smtp://mail.example', SMTP_FROM: 'a@b.ch' }, true],
	[{ SMTP_URL: 'smtps://u:p@mail.example:465', SMTP_FROM: FROM }, true],
	[{ SMTP_URL: 'smtp://mail.example' }, 'error'],
	[{ SMTP_FROM: 'a@b.ch' }, 'error'],
	[{ SMTP_URL: 'file:///etc/passwd', SMTP_FROM: 'a@b.ch' }, 'error'],
	[{ SMTP_URL: 'smtp://', SMTP_FROM: 'a@b.ch' }, 'error']
])('with %j mail is sent: %s', ([env, sends]) => {
	if (sends === 'error') expect(() => mailSettings(env)).toThrow('SMTP_FROM');
	else expect(mailSettings(env) !== undefined).toBe(sends);
});

describe('to a mail server on another machine', () => {
	let certificates: Certificates;
	const known = getCACertificates('default');
	beforeAll(() => {
		certificates = makeCertificates();
	});
	afterEach(() => setDefaultCACertificates(known));
	afterAll(() => rmSync(certificates.folder, { recursive: true, force: true }));

	test.for<[what: string, query: string, env: Record<string, string>, isSent: boolean]>([
		['TLS and a certificate of a known CA', '', {}, true],
		['TLS and one of an unknown CA', '', {}, false],
		['TLS and one of an unknown CA', '?tls.rejectUnauthorized=false', {}, false],
		['TLS and a certificate of another name', '', {}, false],
		['no TLS', '', {}, false],
		['no TLS', '?ignoreTLS=true&requireTLS=false', {}, false],
		['no TLS', '', { PLAINTEXT_HOSTS: 'mail.example' }, true]
	])(
		'with %s, and %j at its address, with %j, mail is sent: %j',
		async ([what, query, env, isSent]) => {
			const far = mailSettings({
				...{ SMTP_URL: `smtp://mail.example:25/${query}`, SMTP_FROM: FROM },
				...env
			});
			const [ca, cert, key] = [certificates.ca, certificates.cert, certificates.key].map((file) =>
				readFileSync(file)
			);
			const secured = { ...options, disabledCommands: ['AUTH'], ca, cert, key };
			const other = new SMTPServer(what === 'no TLS' ? options : secured);
			const listening = other.listen(0, 'localhost');
			await once(listening, 'listening');
			const { port } = other.server.address() as AddressInfo;
			const host = what.endsWith('another name') ? '127.0.0.1' : 'localhost';
			if (!what.endsWith('unknown CA')) setDefaultCACertificates([...known, String(ca)]);
			// it stands for the other machine, which cannot be had here
			const url = far!.url.replace('mail.example:25', `${host}:${port}`);
			expect(await sendLink({ ...far!, url }, mail)).toBe(isSent);
			expect(received).toHaveLength(isSent ? 1 : 0);
			await new Promise<void>((done) => other.close(() => done()));
		}
	);
});

describe('a link', () => {
	test.for([
		['de', 'Einladung zur Redaktion von news.example', 'lädt Sie ein'],
		['en', 'Invitation to the newsroom of news.example', 'invites you']
	] as const)('is sent in %s', async ([language, subject, words]) => {
		expect(await sendLink(settings, { ...mail, language })).toBe(true);
		const [{ to, from, data } = { to: [], from: '', data: '' }] = received;
		expect([to, from]).toEqual([['bea@example.org'], 'newsroom@news.example']);
		expect(data).toContain(`Subject: ${subject}`);
		expect(wordsOf(data)).toContain(LINK);
		expect(wordsOf(data)).toContain(words);
		expect(wordsOf(data)).toContain('2026');
	});

	test('is in one mail to one person, whatever is in a name', async () => {
		const by = 'Ada\r\nBcc: evil@example.org\r\n\r\n.\r\nMAIL FROM:<x@y>';
		expect(await sendLink(settings, { ...mail, by })).toBe(true);
		expect(received.map(({ to }) => to)).toEqual([['bea@example.org']]);
		const [head = ''] = received[0]!.data.split('\r\n\r\n');
		expect(head).not.toMatch(/^bcc:/im);
	});

	test.for(['a@b.ch\r\nBcc: c@d.ch', 'a@b.ch, c@d.ch', 'a@b.ch>\r\nRCPT TO:<c@d.ch'])(
		'is never sent to a second address in %j',
		async (to) => {
			await sendLink(settings, { ...mail, to });
			for (const { to } of received) expect(to).not.toContain('c@d.ch');
		}
	);

	test('that cannot be sent is said so, and not in the log', async () => {
		refuses = true;
		expect(await sendLink(settings, mail)).toBe(false);
		expect(await sendLink({ ...settings, url: 'smtp://127.0.0.1:1' }, mail)).toBe(false);
		const said = vi.mocked(console.error).mock.calls.flat().join('\n');
		expect(said).not.toContain('bea@');
		expect(said).not.toContain('/invitation');
	});
});

describe.for(STORE_KINDS)('with the store in %s an owner', (kind) => {
	let database: TestDatabase;
	let accounts: Accounts;
	let owner: Someone;
	beforeAll(async () => {
		database = await databaseForTests(kind);
		accounts = await openAccounts(await openStore(await database.fresh()));
		owner = await signedIn(accounts, 'owner');
		vi.stubEnv('SMTP_URL', settings.url);
		vi.stubEnv('SMTP_FROM', settings.from);
	});
	afterAll(async () => {
		vi.unstubAllEnvs();
		await accounts.store.close();
		await database.remove();
	});
	const invite = (email?: string) => {
		const form = { role: 'author', note: '', days: '7', ...(email !== undefined && { email }) };
		return owner.browser.post(people, '/newsroom/people?/invite', { ...form, language: 'en' });
	};

	test('invites by mail, in the language of the person', async () => {
		const { data } = await invite('bea@example.org');
		expect(data).toEqual({ mailed: 'bea@example.org' });
		expect(wordsOf(received[0]!.data)).toMatch(
			/http:\/\/localhost:3000\/newsroom\/invitation#\S{43}/
		);
		expect(wordsOf(received[0]!.data)).toContain('invites you');
	});

	test.for([undefined, ''])('gets the link for the address %j', async (email) => {
		expect((await invite(email)).data).toEqual({ link: expect.stringMatching(/invitation/) });
		expect(received).toEqual([]);
	});

	test('gets the link where it could not be sent', async () => {
		refuses = true;
		expect((await invite('bea@example.org')).data).toEqual({
			link: expect.stringMatching(/invitation/),
			notMailed: 'bea@example.org'
		});
	});

	test('sends a link for a password to the person, in the language they last used', async () => {
		const { id, email } = await makePerson(accounts, 'author');
		await rememberLanguage(accounts.store, email, 'en');
		const { data } = await owner.browser.post(people, '/newsroom/people?/reset', { id });
		expect(data).toEqual({ reset: id, resetMailed: email });
		expect(received.map(({ to }) => to)).toEqual([[email]]);
		expect(wordsOf(received[0]!.data)).toContain('set a new password');
		expect(wordsOf(received[0]!.data)).toMatch(/\/newsroom\/reset#\S{43}/);
	});
});
