/** The words of WebVTT in paragraphs, one for each cue that does not repeat the last one; times and styles are left out. */
export function spokenWords(vtt: string): string[] {
	const blocks = vtt
		.replace(/^\ufeff/, '')
		.replace(/\r\n?/g, '\n')
		.split(/\n{2,}/)
		.map((block) => block.split('\n'));
	const words = blocks.flatMap((lines) => {
		const timing = lines.findIndex((line) => line.includes('-->'));
		if (timing < 0) return [];
		const text = lines.slice(timing + 1).join(' ');
		return plain(text) || [];
	});
	return words.filter((text, index) => text !== words[index - 1]);
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', nbsp: '\u00a0' };

/** A cue without its tags; who speaks stays: `<v Anna>`. */
function plain(text: string): string {
	return text
		.replace(/<v(?:\.[^\s>]*)?\s+([^\s>][^>]*)>/g, '$1: ')
		.replace(/<[^<>]*>/g, '')
		.replace(/&(lt|gt|amp|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
		.trim();
}
