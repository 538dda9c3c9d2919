import { describe, expect, test } from 'vitest';
import { FORMS, readForm } from './forms.ts';

function form(fields: [string, string | Blob][]): Request {
	const body = new FormData();
	for (const [name, value] of fields) body.append(name, value);
	return new Request('http://localhost/', { method: 'POST', body });
}

const read = (name: keyof typeof FORMS, fields: Record<string, string>) =>
	readForm(name, form(Object.entries(fields)));

const SECRET = 'aZ0_-'.repeat(9).slice(2);
const NEWCOMER = {
	secret: SECRET,
	name: 'Ada',
	email: 'ada@example.org',
	password: 'vier kleine gelbe boote'
};

test('fields arrive tidied', async () => {
	const untidy = { ...NEWCOMER, name: '  Ada ', email: ' ADA@Example.org ' };
	expect(await read('newcomer', untidy)).toEqual({ ok: true, value: NEWCOMER });
	for (const [typed, code] of [
		[' 123 456', '123456'],
		['ABCDEF ghijkm–234567-nopqrs', 'abcdef-ghijkm-234567-nopqrs'],
		['abcdefghijkm234567npqrst', 'abcdef-ghijkm-234567-npqrst'],
		['aBcDe-FgHiJ', 'aBcDe-FgHiJ']
	])
		expect(await read('code', { code: typed! })).toEqual({ ok: true, value: { code } });
	const invitation = await read('invitation', { role: 'editor', note: '', days: '7' });
	expect(invitation).toEqual({ ok: true, value: { role: 'editor', note: '', days: 7 } });
});

test.each([12, 64, 200])('a password of %i characters is taken', async (length) => {
	const password = [...' Zürich \'";<漢字> ✓'.repeat(20)].slice(0, length - 1).join('') + '!';
	expect(await read('newcomer', { ...NEWCOMER, password })).toEqual({
		...{ ok: true, value: { ...NEWCOMER, password } }
	});
});

test.each([
	['by itself', SECRET],
	['with the link', `https://news.example/newsroom/invitation#${SECRET}`],
	['as the address has it', `#${SECRET}`],
	['with white space', ` \t#${SECRET}\r\n`]
])('a secret is taken %s', async (_, secret) => {
	expect(await read('secret', { secret })).toEqual({ ok: true, value: { secret: SECRET } });
});

describe('refused', () => {
	test.for<[name: string, change: Record<string, string>, faults: Record<string, string>]>([
		['no name', { name: ' ' }, { name: 'name' }],
		['a long name', { name: 'a'.repeat(81) }, { name: 'name' }],
		['a name of two lines', { name: 'Ada\nOwner' }, { name: 'name' }],
		['a name that turns the line around', { name: 'Ada\u202ereda' }, { name: 'name' }],
		['no address', { email: 'ada' }, { email: 'email' }],
		['an address with a header', { email: 'a@b.ch\r\nBcc: c@d.ch' }, { email: 'email' }],
		['eleven characters', { password: 'vier boote!' }, { password: 'short' }],
		['a very long password', { password: 'abcdef'.repeat(40) }, { password: 'long' }],
		['few different characters', { password: 'abababababab' }, { password: 'simple' }],
		['a common word with numbers', { password: 'Passwort123456' }, { password: 'simple' }],
		[
			'a link without its end',
			{ secret: `/newsroom/invitation#${SECRET.slice(1)}` },
			{ secret: 'link' }
		],
		['a link with more behind it', { secret: `#${SECRET}.` }, { secret: 'link' }],
		['a link without its secret', { secret: 'https://news.example/preview' }, { secret: 'link' }],
		['a very long link', { secret: `${'x'.repeat(2000)}#${SECRET}` }, { secret: 'link' }],
		['a role that nobody asked for', { role: 'owner' }, { form: 'field' }],
		['the prototype', { __proto__x: '1' }, { form: 'field' }]
	])('%s', async ([, change, faults]) => {
		expect(await read('newcomer', { ...NEWCOMER, ...change })).toEqual({ ok: false, faults });
	});

	test('a field that is missing, there twice, or a file', async () => {
		expect(await read('one', {})).toEqual({ ok: false, faults: { id: 'field' } });
		const twice = form([
			['id', 'a'],
			['id', 'b']
		]);
		expect(await readForm('one', twice)).toEqual({ ok: false, faults: { form: 'field' } });
		const file = form([['id', new Blob(['a'])]]);
		expect(await readForm('one', file)).toEqual({ ok: false, faults: { form: 'field' } });
		const proto = form([['__proto__', 'a']]);
		expect((await readForm('one', proto)).ok).toBe(false);
	});

	test('a role that is none, and the same password again', async () => {
		expect(await read('role', { id: 'a', role: 'admin' })).toEqual({
			ok: false,
			faults: { role: 'field' }
		});
		const same = { password: NEWCOMER.password, newPassword: NEWCOMER.password };
		expect(await read('password', same)).toEqual({ ok: false, faults: { newPassword: 'same' } });
	});
});
