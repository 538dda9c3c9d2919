import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameLanguage } from './error-language.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const TEMPLATE = readFileSync(new URL('../../../error.html', import.meta.url), 'utf8');

test.for<[what: string, body: string, init: ResponseInit, language: string | undefined]>([
	['an error of what is no page', TEMPLATE, { status: 400, headers: HTML }, 'de-CH'],
	[
		'a page that says what is wrong',
		'<!doctype html>\n<html lang="fr">',
		{ status: 404, headers: HTML },
		'fr'
	],
	['no error', TEMPLATE, { headers: HTML }, 'en'],
	[
		'an error that is no page',
		'{"lang":"en"}',
		{ status: 400, headers: { 'content-type': 'application/json' } },
		undefined
	]
])('%s', async ([, body, init, language]) => {
	const link = '<a href="/newsroom">weiter</a>';
	const headers = { ...init.headers, 'content-length': `${new TextEncoder().encode(body).length}` };
	const given = new Response(body, { ...init, headers });
	const response = await nameLanguage(given, 'lang="de-CH" dir="ltr"', link);
	expect(response.status).toBe(init.status ?? 200);
	const text = await response.text();
	const said = response.headers.get('content-length');
	if (said !== null) expect(Number(said)).toBe(new TextEncoder().encode(text).length);
	expect(/<html lang="([^"]*)"/.exec(text)?.[1]).toBe(language);
	expect(text.includes('dir="ltr"')).toBe(language === 'de-CH');
	expect(text.includes(`${link}</main>`)).toBe(language === 'de-CH');
});
