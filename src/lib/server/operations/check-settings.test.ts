import { expect, test } from 'vitest';
import { checkSettings } from './check-settings.ts';

const MAIL = { SMTP_URL: 'smtps://u:geheim@mail.example', SMTP_FROM: 'a@b.ch' };

test.for<[env: Record<string, string>, refused: string | undefined]>([
	[{}, undefined],
	[{ DATABASE_URL: 'postgres:///x?host=/run/postgresql', ...MAIL }, undefined],
	[{ CLAMD_ADDRESS: '/run/clamav/clamd.ctl' }, undefined],
	[{ CLAMD_ADDRESS: 'localhost:3310' }, undefined],
	[{ CLAMD_ADDRESS: '10.8.0.2:3310', PLAINTEXT_HOSTS: '10.8.0.2' }, undefined],
	[{ DATABASE_URL: 'postgres://u:geheim@db.example/x' }, 'DATABASE_URL leads to db.example, '],
	[{ SMTP_URL: MAIL.SMTP_URL }, 'Mail is sent only where SMTP_URL'],
	[{ CLAMD_ADDRESS: 'clamd' }, 'CLAMD_ADDRESS: "clamd" is neither '],
	[{ CLAMD_ADDRESS: '10.8.0.2:3310' }, 'CLAMD_ADDRESS leads to 10.8.0.2, '],
	[{ FUNDSTELLE_BREACHED_PASSWORDS: '/none' }, 'FUNDSTELLE_BREACHED_PASSWORDS: there is no file']
])('with %j a server is refused with %j', async ([env, refused]) => {
	const checked = checkSettings(env);
	if (refused === undefined) return expect(await checked).toBeUndefined();
	await expect(checked).rejects.toThrow(refused);
	await expect(checked).rejects.not.toThrow('geheim');
});
