import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type ErrorCode,
	type Node,
	type Pair
} from 'yaml';

type Place = { line: number; column: number };
export type YamlProblem = Place & { code: ErrorCode | 'ALIAS' };

/** A YAML text, read. Every scalar is the text as written, apart from `null`. */
export type YamlTree = {
	value: unknown;
	problems: YamlProblem[];
	/** Whether the value is what the author meant, so that checking it further makes sense. */
	usable: boolean;
	/** Where the value at a path begins, or what is nearest to it above; `key` asks for the key's place. */
	place(path: (string | number)[], part?: 'key' | 'value'): Place;
};

/** Problems that have nothing to do with each other. */
const SEPARATE: YamlProblem['code'][] = ['DUPLICATE_KEY', 'BAD_ALIAS', 'TAG_RESOLVE_FAILED'];

/** Reads YAML without throwing: what is wrong comes as problems. */
export function readYaml(source: string): YamlTree {
	const lines = new LineCounter();
	const document = parseDocument(source, {
		// dates and numbers stay the text they are
		schema: 'failsafe',
		customTags: ['null'],
		lineCounter: lines,
		prettyErrors: false
	});
	const at = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line, column: col };
	};
	const found: YamlProblem[] = [...document.errors, ...document.warnings].map(
		({ code, pos: [offset] }) => ({ code, ...at(offset) })
	);
	// of mistakes in the structure only the first is sure, the others mostly follow from it
	const firstStructural = found.find(({ code }) => !SEPARATE.includes(code));
	const problems = found.filter(
		(problem) => SEPARATE.includes(problem.code) || problem === firstStructural
	);
	visit(document, {
		Alias(_, { range }) {
			problems.push({ code: 'ALIAS', ...at(range?.[0] ?? 0) });
		}
	});
	return {
		value: plain(document.contents),
		problems,
		usable: problems.every(({ code }) => code === 'DUPLICATE_KEY'),
		place: (path, part = 'value') => at(nodeAt(document.contents, path, part)?.range?.[0] ?? 0)
	};
}

function plain(node: unknown): unknown {
	if (isMap(node))
		return Object.fromEntries(node.items.map((pair) => [keyOf(pair), plain(pair.value)]));
	if (isSeq(node)) return node.items.map(plain);
	return isScalar(node) ? node.value : null;
}

function keyOf({ key }: Pair): string {
	return isScalar(key) ? String(key.value) : String(key);
}

function nodeAt(root: Node | null, path: (string | number)[], part: 'key' | 'value'): Node | null {
	let node = root;
	for (const [index, step] of path.entries()) {
		let next: unknown;
		if (isMap(node)) {
			const pair = node.items.findLast((item) => keyOf(item) === step);
			const wantsKey = part === 'key' && index === path.length - 1;
			next = wantsKey || !hasPlace(pair?.value) ? pair?.key : pair.value;
		} else if (isSeq(node) && typeof step === 'number') next = node.items[step];
		if (!hasPlace(next)) return node;
		node = next;
	}
	return node;
}

function hasPlace(node: unknown): node is Node {
	return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node);
}
