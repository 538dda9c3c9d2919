import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
	collectDefaultMetrics,
	Gauge,
	Histogram,
	openMetricsContentType,
	Registry,
	type OpenMetricsContentType
} from 'prom-client';

/** Metrics of this process, for Prometheus and its like (OpenMetrics). Nothing in them names anybody. */
export interface Metrics {
	/** Counts a request once it is answered. */
	answered(kind: string, status: number, seconds: number): void;
	/** Serves them on a port of their own. */
	serve(request: IncomingMessage, answer: ServerResponse): Promise<void>;
}

type Live = { connections: number; drafts: number };

/** @param live what the sync server has open now */
export function createMetrics(live: () => Promise<Live>): Metrics {
	const register = new Registry<OpenMetricsContentType>();
	register.setContentType(openMetricsContentType);
	collectDefaultMetrics({ register });
	const requests = new Histogram({
		name: 'fundstelle_request_seconds',
		help: 'Time until a request was answered, by what it was for and its class of status',
		labelNames: ['kind', 'status'] as const,
		buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60],
		registers: [register]
	});
	const connections = new Gauge({
		name: 'fundstelle_sync_connections',
		help: 'Connections of authors',
		registers: [register]
	});
	const drafts = new Gauge({
		name: 'fundstelle_open_drafts',
		help: 'Drafts that are open on this server',
		registers: [register]
	});
	return {
		answered(kind, status, seconds) {
			requests.observe({ kind, status: `${Math.floor(status / 100)}xx` }, seconds);
		},
		async serve({ url, method }, answer) {
			if (url !== '/metrics' || method !== 'GET') return void answer.writeHead(404).end();
			const now = await live();
			connections.set(now.connections);
			drafts.set(now.drafts);
			answer.setHeader('content-type', register.contentType);
			answer.end(await register.metrics());
		}
	};
}

/** Listens where only this machine reaches it, unless told otherwise. @throws if that cannot be */
export function listenForMetrics(metrics: Metrics, port: string, host: string): Promise<Server> {
	return new Promise((done, failed) => {
		const server = createServer((request, answer) => void metrics.serve(request, answer));
		server.once('error', failed);
		server.listen(Number(port), host, () => done(server));
	});
}
