/* Prints what the date module weighs in a browser, with its words and sentences in both languages. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const LIMIT = 4096;

const built = await build({
	configFile: false,
	logLevel: 'error',
	oxc: false,
	build: {
		write: false,
		modulePreload: false,
		rolldownOptions: {
			input: fileURLToPath(new URL('../../src/lib/dates/edtf.ts', import.meta.url)),
			preserveEntrySignatures: 'strict',
			// the project's needs .svelte-kit, which a fresh checkout lacks
			tsconfig: false
		}
	}
});

const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
const code = files.map((file) => ('code' in file ? file.code : '')).join('');
const bytes = gzipSync(code, { level: 9 }).length;
console.log(`The date module has ${bytes} bytes minified and gzipped; ${LIMIT} are allowed.`);
if (code.length === 0 || bytes > LIMIT) process.exitCode = 1;
