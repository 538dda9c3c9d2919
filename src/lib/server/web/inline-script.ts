import { createHash } from 'node:crypto';
import { dirname, resolve, sep } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';

const NAME = 'virtual:inline-scripts';
const ID = `\0${NAME}`;

/** Bundles and minifies a module with its imports; `hash` is the script's source in a `script-src`. */
export async function bundleInlineScript(
	entry: string
): Promise<{ code: string; hash: `sha256-${string}` }> {
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		oxc: false,
		build: {
			write: false,
			lib: { entry, formats: ['iife'], name: 'inline' },
			// the project's own extends one in .svelte-kit, which is written only after this has run
			rolldownOptions: { tsconfig: false }
		}
	});
	const [{ output }] = [result].flat() as Rollup.RollupOutput[] as [Rollup.RollupOutput];
	const code = output[0].code.trim();
	if (code.includes('</script')) throw new Error(`${entry} would end the tag it is inlined in.`);
	const digest = createHash('sha256').update(code).digest('base64');
	return { code, hash: `sha256-${digest}` };
}

/**
 * Gives bundled entries as texts, by name, from `virtual:inline-scripts`; `vite dev` starts again when one of
 * their folders changes.
 */
export function inlineScriptsPlugin(entries: Record<string, string>): Plugin {
	const folders = Object.values(entries).map((entry) => resolve(dirname(entry)) + sep);
	return {
		name: 'fundstelle-inline-scripts',
		resolveId: (id) => (id === NAME ? ID : undefined),
		async load(id) {
			if (id !== ID) return;
			const codes = await Promise.all(
				Object.entries(entries).map(async ([name, entry]) => {
					const { code } = await bundleInlineScript(entry);
					return `export const ${name} = ${JSON.stringify(code)};`;
				})
			);
			return codes.join('\n');
		},
		configureServer(server) {
			// the policy has the scripts' hashes from svelte.config.js
			server.watcher.on('change', (file) => {
				if (folders.some((folder) => file.startsWith(folder))) void server.restart();
			});
		}
	};
}
