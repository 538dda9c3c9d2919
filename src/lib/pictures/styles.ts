import ink from '#lib/timeline/ink/ink.css?raw';
import down from '#lib/timeline/down/Drawing.svelte?raw';
import folds from '#lib/timeline/ink/Ink.svelte?raw';
import patterns from '#lib/timeline/ink/InkPatterns.svelte?raw';
import picture from '#lib/timeline/picture/Picture.svelte?raw';
import eras from '#lib/timeline/Eras.svelte?raw';
import tokens from '#lib/ui/app.css?raw';

export type Theme = 'light' | 'dark';

/** The page's own colours and fonts by name, as they are in a theme. */
export function tokensOf(theme: Theme): Map<string, string> {
	const values = tokens.matchAll(/--([\w-]+):\s*(light-dark\(([^,]+), ([^)]+)\)|[^;]+);/g);
	const found = new Map<string, string>();
	for (const [, name = '', plain = '', light, dark] of values) {
		// the first one counts: those after it are for paper and forced colours
		if (!found.has(name)) found.set(name, (theme === 'dark' ? dark : light) ?? plain);
	}
	return found;
}

const OWN = `
.sheet { font-family: var(--sans); }
.paper { fill: var(--paper); }
.title { font-family: var(--serif); font-weight: 600; fill: var(--text); }
.head { font-weight: 600; fill: var(--muted); }
.words { fill: var(--text); }
.quote { font-family: var(--serif); fill: var(--text); }
.small, .lane { fill: var(--muted); }
.event { font-weight: 500; fill: var(--text); }
.rule { fill: none; stroke: var(--rule); }
.quote-line { fill: var(--mark-line); }
.accent { fill: var(--accent); }
.bars { fill: var(--ink-fill); stroke: var(--ink-border); }
`;

/** The rules of a component, which a file has to bring along. */
function rulesIn(component: string): string {
	return /<style>([^]*)<\/style>/.exec(component)?.[1] ?? '';
}

/** The rules of the gradients and patterns of marks. */
export const patternRules = rulesIn(patterns);

/** The styles of a drawing that is a file of its own: those of the page, in the words that all renderers know. */
export function stylesFor(theme: Theme): string {
	const values = tokensOf(theme);
	// what is for paper and forced colours comes last in each
	const [always, drawn, behind] = [ink, rulesIn(picture), rulesIn(eras)].map(
		(rules) => rules.split('@media')[0]
	);
	return [always, patternRules, rulesIn(folds), drawn, behind, rulesIn(down), OWN]
		.join('\n')
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/var\(--([\w-]+)\)/g, (_, name: string) => values.get(name) ?? 'currentColor')
		.replace(/([\d.]+)rem/g, (_, rem: string) => `${Number(rem) * 16}px`)
		.replace(/url\('([^']+)'\)/g, 'url($1)')
		.replace(/\s+/g, ' ');
}
