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
import { issue, type Issue, type NoValues, type Rule } from '#lib/dates/parsed.ts';

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'yaml.duplicateKey': NoValues;
		'yaml.documents': NoValues;
		'yaml.tab': NoValues;
		'yaml.indent': NoValues;
		/** A text ends elsewhere than YAML expects: also for whatever has no rule of its own. */
		'yaml.text': NoValues;
		'yaml.key': NoValues;
		/** References, tags and directives. */
		'yaml.feature': NoValues;
	}
}

/** The rule for each of YAML's errors; `yaml.text` for all others. */
const RULES: Partial<Record<ErrorCode, Extract<Rule, `yaml.${string}`>>> = {
	DUPLICATE_KEY: 'yaml.duplicateKey',
	MULTIPLE_DOCS: 'yaml.documents',
	TAB_AS_INDENT: 'yaml.tab',
	BAD_INDENT: 'yaml.indent',
	BAD_COLLECTION_TYPE: 'yaml.indent',
	BLOCK_IN_FLOW: 'yaml.indent',
	BLOCK_AS_IMPLICIT_KEY: 'yaml.key',
	MULTILINE_IMPLICIT_KEY: 'yaml.key',
	KEY_OVER_1024_CHARS: 'yaml.key',
	NON_STRING_KEY: 'yaml.key',
	ALIAS_PROPS: 'yaml.feature',
	BAD_ALIAS: 'yaml.feature',
	BAD_DIRECTIVE: 'yaml.feature',
	BAD_PROP_ORDER: 'yaml.feature',
	MULTIPLE_ANCHORS: 'yaml.feature',
	MULTIPLE_TAGS: 'yaml.feature',
	TAG_RESOLVE_FAILED: 'yaml.feature'
};

type Place = { line: number; column: number };

/** A YAML text, read. Every scalar is the text as written, apart from `null`. */
export type YamlTree = {
	value: unknown;
	issues: Issue[];
	/** Whether the value is what the author meant, so that checking it further makes sense. */
	usable: boolean;
	/** Where the value at a path begins, or what is nearest to it above; `key` asks for the key's place. */
	place(path: (string | number)[], part?: 'key' | 'value'): Place;
};

/** Errors that do not follow from each other. */
const SEPARATE: ErrorCode[] = ['DUPLICATE_KEY', 'BAD_ALIAS', 'TAG_RESOLVE_FAILED'];

/** Reads YAML without throwing: what is wrong comes as issues, in no file yet. */
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
	const found = [...document.errors, ...document.warnings];
	// of mistakes in the structure only the first is sure, the others mostly follow from it
	const firstStructural = found.find(({ code }) => !SEPARATE.includes(code));
	const errors = found.filter(
		(error) => SEPARATE.includes(error.code) || error === firstStructural
	);
	const issues: Issue[] = errors.map(({ code, pos: [offset] }) =>
		issue(RULES[code] ?? 'yaml.text', {}, { path: [], ...at(offset) })
	);
	visit(document, {
		Alias(_, { range }) {
			issues.push(issue('yaml.feature', {}, { path: [], ...at(range?.[0] ?? 0) }));
		}
	});
	return {
		value: plain(document.contents),
		issues,
		usable: issues.every(({ rule }) => rule === 'yaml.duplicateKey'),
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
