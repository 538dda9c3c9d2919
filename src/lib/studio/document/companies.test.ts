import { expect, test } from 'vitest';
import { merged } from './companies.ts';

test('two companies become one with the names and paraphrases of both, each once', () => {
	const service = { text: 'Dienst', match: 'context' as const };
	const network = { text: 'Netzwerk', match: 'word' as const, until: '2023-07' };
	const twitter = {
		...{ id: 'twitter', names: ['Twitter', 'X'] as [string, string] },
		aliases: [network, service]
	};
	const x = { id: 'x', names: ['X', 'X Corp.'] as [string, string], aliases: [service] };
	expect(merged(twitter, x)).toEqual({
		...{ id: 'x', names: ['X', 'X Corp.', 'Twitter'] },
		aliases: [service, network]
	});
});
