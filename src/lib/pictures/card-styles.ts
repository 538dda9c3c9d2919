import ink from '#lib/timeline/ink/ink.css?raw';
import { patternRules, tokensOf } from './styles.ts';

const USED = [
	...['card', 'text', 'muted', 'rule', 'accent', 'mark-line', 'paper'],
	...['ink', 'ink-fill', 'ink-border', 'ink-fade', 'ink-core']
];

/**
 * The styles of the card with an id. Whatever the page around it does to headings, paragraphs and links is undone:
 * all rules are `!important`, and the id twice outweighs those of a page that are so too.
 */
export function cardStyles(id: string): string {
	const card = `#${id}#${id}`;
	const colours = (theme: 'light' | 'dark') =>
		USED.map((name) => `--${name}:${tokensOf(theme).get(name) ?? ''}`).join(';');
	const [marks = ''] = ink.replace(/\/\*[^]*?\*\//g, '').split('@media');
	const rules = `
${card} { all: initial; ${colours('light')}; color-scheme: light dark; display: block; box-sizing: border-box; max-inline-size: 640px; margin: 1.5em auto; padding: 1.25em 1.5em; border: 1px solid var(--rule); border-inline-start: 3px solid var(--accent); border-radius: 0; border-start-end-radius: 6px; border-end-end-radius: 6px; background: var(--card); color: var(--text); font: 400 16px/1.5 Inter, system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; overflow-wrap: anywhere; break-inside: avoid }
${card} :not(svg, svg *) { all: unset }
${card} style { display: none }
${card}::before, ${card}::after, ${card} ::before, ${card} ::after { content: none }
${card} svg, ${card} svg * { display: inline; visibility: visible; opacity: 1; transform: none; filter: none; animation: none }
${card} .title { display: block; font: 600 1.25em/1.3 Charter, Georgia, 'Times New Roman', serif }
${card} .date { display: flex; gap: .625em; align-items: center; margin-block: .375em .75em; font-size: .875em }
${card} .date svg { flex: none; display: block }
${card} .quote { display: block; margin-block: 0 .5em; padding-inline-start: .875em; border-inline-start: 2px solid var(--mark-line); font: 400 1.0625em/1.5 Charter, Georgia, 'Times New Roman', serif }
${card} .source { display: block; font-size: .8125em; color: var(--muted) }
${card} a { color: var(--accent); text-decoration: underline; text-underline-offset: .15em; cursor: pointer }
${card} a:focus-visible { outline: 2px solid; outline-offset: 2px }
${card} .open { display: block; margin-block: .625em .25em; font-size: .875em }
${card} .version { display: block; font-size: .625em; color: var(--muted) }
${patternRules.replace(/^\t\./gm, `${card} .`)}
${marks.replace(/^\./gm, `${card} .`).replace(/url\('#([^']+)'\)/g, `url(#${id}-$1)`)}
@media (prefers-color-scheme: dark) { ${card} { ${colours('dark')} } }
@media print { ${card} { ${colours('light')}; border-radius: 0 } }`;
	return rules
		.replace(/\s+/g, ' ')
		.replace(/([\w-]+ ?:[^;{}]+?) ?(?=[;}])/g, '$1!important')
		.trim();
}
