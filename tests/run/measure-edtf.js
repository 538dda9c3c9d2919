/*
 * Prints what dates weigh in a reader's browser: parsing EDTF and saying it in every language. The limit is what
 * they may cost a page before anyone has asked for more; the sentences about problems stay on the server.
 */
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
			input: ['dates/edtf.ts', 'language/dates.ts'].map((file) =>
				fileURLToPath(new URL(`../../src/lib/${file}`, import.meta.url))
			),
			preserveEntrySignatures: 'strict',
			// the project's needs .svelte-kit, which a fresh checkout lacks
			tsconfig: false
		}
	}
});

const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
const code = files.map((file) => ('code' in file ? file.code : '')).join('');
const bytes = gzipSync(code, { level: 9 }).length;
console.log(`Dates have ${bytes} bytes minified and gzipped; ${LIMIT} are allowed.`);
if (code.length === 0 || bytes > LIMIT) process.exitCode = 1;
