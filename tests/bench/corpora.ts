import { existsSync } from 'node:fs';
import { join } from 'node:path';

const { FUNDSTELLE_CORPORA } = process.env;

/** The path of a file or folder of the test corpora, which are not part of the project; undefined if it is absent. */
export function findCorpus(name: string): string | undefined {
	if (!FUNDSTELLE_CORPORA) return undefined;
	const path = join(FUNDSTELLE_CORPORA, name);
	return existsSync(path) ? path : undefined;
}

/** A sentence that says why `name` is not read. */
export function explainMissing(name: string): string {
	return FUNDSTELLE_CORPORA
		? `${join(FUNDSTELLE_CORPORA, name)} does not exist.`
		: `FUNDSTELLE_CORPORA is not set; it names the folder that holds ${name} (see tests/bench/README.md).`;
}
