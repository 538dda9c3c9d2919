import { isMap, isScalar, parseDocument } from 'yaml';

/** The header of a page. */
export type Header = {
	title?: string;
	description?: string;
	dayFirst: boolean;
	/** The names behind tags, which only our own files have. */
	names: Map<string, string>;
};

/** Longest head that is read, in lines, and longest line of it: YAML is slow on what is none. */
const MAX_LINES = 500;
const MAX_LENGTH = 5000;
const NAMES = 'companies';

/** Reads the head of a page of markwhen: YAML, with or without `---` around it, and colours of tags. */
export function readHeader(lines: readonly string[]): Header {
	const plain = lines
		.slice(0, MAX_LINES)
		.filter((line) => line.length < MAX_LENGTH && !/^\s*(?:\/\/|---|#)/.test(line))
		.map((line) => line.replaceAll('\t', '  '));
	const names = new Map<string, string>();
	const header: Header = { dayFirst: /dateFormat:\s*d\/M\/y/.test(plain.join('\n')), names };
	// one key at a time, so that one that is no YAML costs no other
	for (const part of partsOf(plain)) {
		const { contents, errors } = parseDocument(part, { schema: 'failsafe', prettyErrors: false });
		if (errors.length > 0 || !isMap(contents)) {
			const [, key = '', value = ''] = /^(\w+):\s*(.+)$/.exec(part) ?? [];
			keep(header, key, value);
			continue;
		}
		for (const { key, value } of contents.items) {
			if (!isScalar(key)) continue;
			// `null` without quotes is nothing, with them it is a title
			const isNothing = !isScalar(value) || (value.type === 'PLAIN' && value.value === 'null');
			if (!isNothing) keep(header, String(key.value), String(value.value ?? ''));
			if (key.value !== NAMES || !isMap(value)) continue;
			for (const { key: tag, value: name } of value.items)
				if (isScalar(tag) && isScalar(name)) names.set(String(tag.value), String(name.value));
		}
	}
	return header;
}

function keep(header: Header, key: string, value: string): void {
	if (value.trim() === '') return;
	if (key.toLowerCase() === 'title') header.title ??= value.trim();
	if (key.toLowerCase() === 'description') header.description ??= value.trim();
}

function partsOf(lines: readonly string[]): string[] {
	const parts: string[][] = [];
	for (const line of lines) {
		if (/^\S/.test(line) || parts.length === 0) parts.push([line]);
		else parts.at(-1)?.push(line);
	}
	return parts.map((part) => part.join('\n')).filter((part) => part.trim() !== '');
}

type WrittenHeader = {
	title: string;
	description: string | undefined;
	provenance: string | undefined;
	names: ReadonlyMap<string, string>;
};

/** Writes the head of a page. */
export function writeHeader({ title, description, provenance, names }: WrittenHeader): string[] {
	const quoted = (text: string) => JSON.stringify(text);
	return [
		'---',
		`title: ${quoted(title)}`,
		...(description ? [`description: ${quoted(description)}`] : []),
		...(provenance ? [`provenance: ${quoted(provenance)}`] : []),
		...(names.size > 0 ? [`${NAMES}:`] : []),
		...[...names].map(([tag, name]) => `  ${tag}: ${quoted(name)}`),
		'---'
	];
}
