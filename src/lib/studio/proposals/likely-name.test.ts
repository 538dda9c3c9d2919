import { expect, test } from 'vitest';
import { likelyCompany } from './likely-name.ts';

const company = (name: string) => ({ id: name, names: [name] as [string], aliases: [] });

test.each([
	['Oracle Corp.', 'Oracle'],
	['Oracle', 'Oracle Corporation'],
	['Musk’s xAI', 'xAI'],
	["Musk's xAI", 'xAI'],
	['oracle', 'Oracle'],
	['X', 'X Corp.'],
	['Klarwerk', 'Klarwerk GmbH'],
	['Deutsche Bahn', 'Bahn']
])('%s may be %s', (name, known) => {
	expect(likelyCompany(name, [company('Birke'), company(known)])?.id).toBe(known);
});

test.each([
	['Oracle', 'Nvidia'],
	['Orakel', 'Oracle'],
	['Bahnhof', 'Bahn'],
	['X', 'X Ray Mining']
])('%s is not taken for %s', (name, known) => {
	expect(likelyCompany(name, [company(known)])).toBeUndefined();
});
