import type { Plugin } from 'vite';

/** Vite plugin: while developing, drafts are synced as `serve.ts` does it. */
export function syncPlugin(): Plugin {
	return {
		name: 'fundstelle-sync',
		configureServer(server) {
			server.httpServer?.on('upgrade', (request, socket, head) => {
				// all others are Vite's own
				if (!request.url?.startsWith('/newsroom/')) return;
				void server
					.ssrLoadModule('/src/lib/server/collab/the-sync-server.ts')
					.then(({ upgrade }) =>
						(upgrade as typeof import('./the-sync-server.ts').upgrade)(request, socket, head)
					);
			});
		}
	};
}
