import { globSync, readFileSync } from 'node:fs';
import { run } from '../../src/bin/run.js';

const [rounds = '10', ...filters] = process.argv.slice(2);
const files = globSync('src/**/*.test.ts').filter(
	(file) =>
		readFileSync(file, 'utf8').includes("from 'fast-check'") &&
		(filters.length === 0 || filters.some((filter) => file.includes(filter)))
);

let failed = 0;
for (let round = 1; round <= Number(rounds); round += 1) {
	const seed = Math.floor(Math.random() * 2 ** 31);
	console.log(`\n── round ${round} of ${rounds}, FUNDSTELLE_SEED=${seed} ──`);
	const code = await run('vitest', ['run', '--reporter=dot', ...files], {
		env: { FUNDSTELLE_SEED: String(seed) }
	});
	if (code !== 0) failed += 1;
}
console.log(`\n${rounds} rounds of ${files.length} files with properties, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
