import { Parser } from 'htmlparser2';
import { problem, type Result } from '#lib/studio/texts/imported-text.ts';

/** Deepest nesting of elements; Word's own limit for tables in tables lies far below. */
const MAX_NESTING = 400;

/** Refuses XML that declares entities, which Word never writes, or that is nested deeper than the stack bears. */
export function checkXml(bytes: Uint8Array): Result<undefined> {
	const [first, second] = bytes;
	const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	const xml = new TextDecoder(utf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
		bytes
	);
	let depth = 0;
	let deepest = 0;
	let declares = false;
	const parser = new Parser(
		{
			onopentagname() {
				depth += 1;
				deepest = Math.max(deepest, depth);
			},
			onclosetag() {
				depth -= 1;
			},
			onprocessinginstruction(name) {
				if (name.startsWith('!')) declares = true;
			}
		},
		{ xmlMode: true, decodeEntities: false }
	);
	const step = 65_536;
	for (let start = 0; start < xml.length; start += step) {
		parser.write(xml.slice(start, start + step));
		if (declares) return problem('broken', { format: 'DOCX' });
		if (deepest > MAX_NESTING) return problem('nesting', { limit: MAX_NESTING });
	}
	parser.end();
	return { ok: true, value: undefined };
}
