import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createMetrics, listenForMetrics } from './metrics.ts';

test('are served in OpenMetrics, on a port of their own', async () => {
	const metrics = createMetrics(async () => ({ connections: 3, drafts: 2 }));
	metrics.answered('stories', 200, 0.003);
	metrics.answered('stories', 204, 0.2);
	metrics.answered('newsroom', 503, 1);
	const server = await listenForMetrics(metrics, '0', '127.0.0.1');
	const { port, address } = server.address() as AddressInfo;
	expect(address).toBe('127.0.0.1');
	const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
	expect(answer.headers.get('content-type')).toContain('application/openmetrics-text');
	const text = await answer.text();
	expect(text).toContain('fundstelle_request_seconds_count{kind="stories",status="2xx"} 2');
	expect(text).toContain('fundstelle_request_seconds_count{kind="newsroom",status="5xx"} 1');
	expect(text).toContain('fundstelle_sync_connections 3');
	expect(text).toContain('fundstelle_open_drafts 2');
	expect(text.trimEnd()).toMatch(/# EOF$/);
	expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
	server.closeAllConnections();
	server.close();
});
