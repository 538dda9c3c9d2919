import { isHttpError } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { REFUSALS } from '#lib/language/refusals.ts';
import { answerRefusal, refuse } from './refuse.ts';

const TEMPLATE =
	'<html lang="en"><title>%sveltekit.status%</title><main><h1>%sveltekit.error.message%</h1></main>';

function refused(act: () => void): unknown {
	try {
		act();
	} catch (thrown) {
		return thrown;
	}
}

const origin = refused(() => refuse({ language: 'fr' }, 'origin'));
const asking = (headers: Record<string, string>, isDataRequest = false) => {
	const url = new URL('http://localhost/newsroom?lang=fr');
	const locals = { language: 'fr' as const };
	return { request: new Request(url, { headers }), isDataRequest, url, locals };
};

test('a refusal is a sentence in the language that is asked for', () => {
	expect(origin).toMatchObject({ status: 403, body: { message: REFUSALS.fr.origin } });
	expect(isHttpError(origin)).toBe(true);
});

test('a page says it and leads on, and what is in it is no markup', async () => {
	const evil = refused(() => {
		throw Object.assign(Object.create(Object.getPrototypeOf(origin) as object), {
			...{ status: 403, body: { message: '<b>&' } }
		});
	});
	const answer = answerRefusal(evil, asking({ accept: 'text/html,*/*;q=0.8' }), TEMPLATE);
	expect(answer.status).toBe(403);
	const link = `<p><a href="/newsroom?lang=fr">${REFUSALS.fr.newsroom}</a></p>`;
	expect(await answer.text()).toBe(
		`<html lang="fr-CH" dir="ltr"><title>403</title><main><h1>&lt;b>&amp;</h1>${link}</main>`
	);
	expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
	expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('a form that a script sends is told so as an error that it shows', async () => {
	const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
	const answer = answerRefusal(origin, asking(headers), TEMPLATE);
	expect(answer.status).toBe(403);
	expect(await answer.json()).toMatchObject({
		...{ type: 'error', error: { message: REFUSALS.fr.origin } }
	});
});

test.each([
	['data of a page', asking({ accept: 'text/html' }, true)],
	['a script', asking({ accept: '*/*' })],
	['nothing', asking({})]
])('whatever asks for %s is left to Kit', (_, event) => {
	expect(refused(() => answerRefusal(origin, event, TEMPLATE))).toBe(origin);
});

test('what is no refusal stays what it is', () => {
	const fault = new Error('x');
	expect(refused(() => answerRefusal(fault, asking({ accept: 'text/html' }), TEMPLATE))).toBe(
		fault
	);
});
