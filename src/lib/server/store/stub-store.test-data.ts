import { vi } from 'vitest';
import type { StorePlace } from './store-place.ts';

/** Makes a store the process's own, until `vi.unstubAllEnvs()`; its site has no address of its own. */
export function stubStore({ folder, url }: StorePlace): void {
	vi.stubEnv('FUNDSTELLE_DATA', folder);
	vi.stubEnv('DATABASE_URL', url);
	vi.stubEnv('ORIGIN', undefined);
}
