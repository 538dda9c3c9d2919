import { createHash } from 'node:crypto';
import { dirname, resolve, sep } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';

const NAME = 'virtual:inline-script';
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

/** Gives the bundled entry as text by `virtual:inline-script`; `vite dev` starts again when it changes. */
export function inlineScriptPlugin(entry: string): Plugin {
	return {
		name: 'fundstelle-inline-script',
		resolveId: (id) => (id === NAME ? ID : undefined),
		async load(id) {
			if (id !== ID) return;
			const { code } = await bundleInlineScript(entry);
			return `export default ${JSON.stringify(code)};`;
		},
		configureServer(server) {
			// the policy has the script's hash from svelte.config.js
			server.watcher.on('change', (file) => {
				if (file.startsWith(resolve(dirname(entry)) + sep)) void server.restart();
			});
		}
	};
}
