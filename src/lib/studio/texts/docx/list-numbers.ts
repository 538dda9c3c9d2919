type Level = { start: number; format: string };

/** The insides of all elements of a name, attributes included, in time linear in the XML, however broken. */
const elements = (xml: string, name: string) =>
	xml
		.split(`<${name} `)
		.slice(1)
		.map((part) => part.split(`</${name}>`, 1)[0] ?? '');

const own = (element: string, attribute: string) =>
	new RegExp(`^[^<>]*?\\b${attribute}="(\\d+)"`).exec(element)?.[1] ?? '';

const valueOf = (xml: string, name: string) =>
	new RegExp(`<${name}\\s[^<>]*?w:val="([^"<]*)"`).exec(xml)?.[1];

/** How many lists of a Word document have letters, or numbers that do not begin at 1. Mammoth leaves that out. */
export function countRenumbered(document: string, numbering: string): number {
	const abstract = new Map(
		elements(numbering, 'w:abstractNum').map((xml) => [own(xml, 'w:abstractNumId'), levelsOf(xml)])
	);
	const lists = new Map(
		elements(numbering, 'w:num').map((xml) => {
			const levels = abstract.get(valueOf(xml, 'w:abstractNumId') ?? '');
			return [own(xml, 'w:numId'), { levels, start: valueOf(xml, 'w:startOverride') }];
		})
	);
	const used = new Set(
		document
			.split('<w:numPr>')
			.slice(1)
			.map((part) => part.split('</w:numPr>', 1)[0] ?? '')
			.map((xml) => `${valueOf(xml, 'w:numId')} ${valueOf(xml, 'w:ilvl') ?? 0}`)
	);
	return [...used].filter((one) => {
		const [id = '', depth = ''] = one.split(' ');
		const list = lists.get(id);
		const level = list?.levels?.get(depth);
		if (!list || !level || /^(?:bullet|none)$/.test(level.format)) return false;
		const start = depth === '0' && list.start !== undefined ? Number(list.start) : level.start;
		return start !== 1 || level.format !== 'decimal';
	}).length;
}

function levelsOf(xml: string): Map<string, Level> {
	return new Map(
		elements(xml, 'w:lvl').map((level) => [
			own(level, 'w:ilvl'),
			{
				start: Number(valueOf(level, 'w:start') ?? 1),
				format: valueOf(level, 'w:numFmt') ?? 'decimal'
			}
		])
	);
}
